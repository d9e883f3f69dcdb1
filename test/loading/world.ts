/** Time, the page and the server as values: a test turns the clock, hides the page and answers the requests. */
import type { Clock, Moment } from '../../src/loading/clock.js';

/** One request that waits for its answer. */
interface Asked {
  readonly address: string;
  readonly options: RequestInit;
  readonly answer: (response: Response) => void;
  readonly refuse: (error: Error) => void;
}

/** How a server answers. */
interface Reply {
  readonly status?: number;
  readonly headers?: HeadersInit;
  /** Which request it is that is answered. */
  readonly address?: string;
  /** Where a redirect has led to. */
  readonly url?: string;
}

let days = 0;

export class World implements Clock {
  hidden = false;
  online = true;
  chance = 0.5;
  /** The requests that wait for an answer, the oldest first. */
  readonly asked: Asked[] = [];
  /** How many requests there were, and how many at a time of one address. */
  count = 0;
  most = 0;
  // Each world is younger than the one before, as what belongs to the page outlives it.
  #time = Date.UTC(2021, 0, ++days);
  #timers: { at: number; act: () => void }[] = [];
  readonly #returns = new Set<() => void>();
  #release = (): void => undefined;
  readonly #fetch = globalThis.fetch;

  constructor() {
    globalThis.fetch = (address, options = {}) =>
      new Promise((answer, refuse) => {
        if (options.signal!.aborted) return refuse(new DOMException('', 'AbortError'));
        const asked = { address: address as string, options, answer, refuse };
        this.asked.push(asked);
        this.count++;
        this.most = Math.max(this.most, this.asked.filter((other) => other.address === asked.address).length);
        options.signal!.addEventListener('abort', () => {
          this.#forget(asked);
          refuse(new DOMException('', 'AbortError'));
        });
      });
  }

  /** Has a clock of the page go by this one until the end. */
  rule(clock: Clock): void {
    const own = Object.getOwnPropertyDescriptors(clock);
    for (const name of ['now', 'moment', 'after', 'afterInput', 'onReturn'] as const) {
      Object.defineProperty(clock, name, { ...own[name], value: this[name].bind(this) });
    }
    this.#release = () => void Object.defineProperties(clock, own);
  }

  /** Gives the page its own `fetch` and clock back. */
  end(): void {
    globalThis.fetch = this.#fetch;
    this.#release();
  }

  now(): number {
    return this.#time;
  }

  moment(): Moment {
    const { hidden, online, chance } = this;
    return { now: this.#time, chance, hidden, online };
  }

  after(delay: number, act: () => void): () => void {
    const timer = { at: this.#time + delay, act };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((other) => other !== timer));
  }

  afterInput(act: () => void): void {
    this.after(0, act);
  }

  onReturn(act: () => void): () => void {
    this.#returns.add(act);
    return () => this.#returns.delete(act);
  }

  get listeners(): number {
    return this.#returns.size;
  }

  get timers(): number {
    return this.#timers.length;
  }

  /** Says that the page is seen, back or online. */
  async return(): Promise<void> {
    for (const act of [...this.#returns]) act();
    await this.pass(0);
  }

  /** Lets time go by, and everything happen that is due. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    await quiet();
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#time = Math.max(this.#time, next.at);
      next.act();
      await quiet();
    }
    this.#time = end;
  }

  /** The wall clock is set to another time; timers do not notice. */
  set(time: number): void {
    const by = time - this.#time;
    this.#time = time;
    for (const timer of this.#timers) timer.at += by;
  }

  /** Answers the oldest request, of an address where one is named; says whether there was one. */
  async answer(body: string, { status = 200, headers = {}, address, url }: Reply = {}) {
    const asked = this.asked.find((one) => !address || one.address === address);
    if (!asked) return false;
    this.#forget(asked);
    const bytes = new TextEncoder().encode(body);
    const response = { ok: status < 300, url, status, statusText: '', headers: new Headers(headers), body: null };
    asked.answer({ ...response, arrayBuffer: () => Promise.resolve(bytes.buffer) } as unknown as Response);
    await quiet();
    return true;
  }

  async refuse(): Promise<boolean> {
    const asked = this.asked[0];
    if (!asked) return false;
    this.#forget(asked);
    asked.refuse(new TypeError('Failed to fetch'));
    await quiet();
    return true;
  }

  #forget(asked: Asked): void {
    const place = this.asked.indexOf(asked);
    if (place >= 0) this.asked.splice(place, 1);
  }
}

/** Waits until every promise that could go on has gone on. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** A report whose number says which version of the file it is. */
export const version = (number: number): string => JSON.stringify({ year: 2020, tables: { requests: { received: { natural: number } } } });

/** Which version a value is; 0 where it is none. */
export function versionOf(value: unknown): number {
  const { tables } = value as { tables?: { requests: { received: { natural: number } } } };
  return tables?.requests.received.natural ?? 0;
}

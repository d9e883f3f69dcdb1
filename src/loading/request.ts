import { largest } from '../core/limits.js';
import { fail, type Failure, type FailureCode } from '../core/problem.js';
import type { Clock } from './clock.js';
import { decode } from './decode.js';
import { isAllowed, siteOf } from './origins.js';

/** Milliseconds that a server has for an answer. */
export const patience = 15_000;

/** Where a report is fetched from, and how. */
export interface Request {
  readonly address: string;
  readonly credentials: RequestCredentials;
  /** The way to get the file where it is not fetched: the server may send by itself whenever the figures change. */
  readonly transport?: Transport | undefined;
  /** The origins that may answer besides the page's own; anyone where there is no list. */
  readonly origins?: string | null;
}

/**
 * A way to get a file from an address. Answers that come before the last one are told; the last one is what it resolves to. Never
 * rejects; what comes after somebody else has aborted it means nothing.
 */
export type Transport = (request: Request, abort: AbortController, clock: Clock, tell: (answer: Answer) => void) => Promise<Answer>;

/** What came of one request: the file's text, or why there is none. */
export interface Answer {
  readonly text?: string;
  readonly failure?: Failure;
  /** Where the text came from in the end, after every redirect. */
  readonly from?: string;
  /** For how many milliseconds a cache says that it has kept the text; 0 where it comes from the server itself. */
  readonly age?: number;
  /** For how many milliseconds the server asks to be left alone. */
  readonly wait?: number;
}

/** An answer that is none. */
export const fault = (failure: FailureCode, found = '', expected = ''): Answer => ({
  failure: fail({ failure, found, expected }),
});

/** What is said in place of an answer from an address that this page does not trust; `undefined` where it does. */
export const refuse = (address: string, { origins = null }: Request): Answer | undefined =>
  isAllowed(address, origins) ? undefined : fault('origin', siteOf(address));

/** Browsers open no more connections to one site. */
const atOnce = 6;
/** By site, what everybody who asks there has his turn announced by, in the order in which they came; the first of them have theirs. */
const lines: Record<string, (() => void)[]> = {};

/** Fetches an address once. The time limit begins when the request is sent, not while others are before it in the line. */
export const load: Transport = async (request, abort, clock) => {
  const { address, credentials } = request;
  const line = (lines[siteOf(address)] ??= []);
  let go!: () => void;
  const turn = new Promise<void>((resolve) => (go = resolve));
  if (line.push(go) > atOnce) await turn;
  let reason: FailureCode = 'network';
  const end = clock.after(patience, () => {
    reason = 'timeout';
    abort.abort();
  });
  try {
    const response = await fetch(address, { signal: abort.signal, credentials, cache: 'no-cache' });
    const { ok, status, statusText, headers } = response;
    const from = response.url || address;
    const refused = refuse(from, request);
    if (refused) return refused;
    if (!ok || status === 204) {
      return { ...fault('http', `${status} ${statusText}`.trim()), wait: waitOf(String(headers.get('Retry-After')), clock) };
    }
    const bytes = await readBytes(response);
    if (!bytes) return fault('too-large', '', '5 MB');
    const text = decode(bytes);
    return typeof text !== 'string' ? { failure: text } : { text, from, age: Math.max(0, Number(headers.get('Age')) * 1000) || 0 };
  } catch {
    return fault(reason);
  } finally {
    end();
    // Nothing more is read of what is not wanted.
    abort.abort();
    line.splice(line.indexOf(go), 1);
    line.slice(0, atOnce).forEach((one) => one());
  }
};

/** `Retry-After` is a number of seconds or a date. */
const waitOf = (header: string, clock: Clock): number => Number(header) * 1000 || Date.parse(header) - clock.now() || 0;

/** The body's bytes, counted while they come; `undefined` where they are too many. */
async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Response(new Blob(chunks)).arrayBuffer());
    size += value.length;
    if (size > largest) return undefined;
    chunks.push(value);
  }
}

import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import { brief, fail, failed, type Problem } from '../core/problem.js';
import { read } from '../core/read.js';
import type { Report } from '../core/report.js';
import { editions } from '../editions/index.js';
import { pageClock } from '../loading/clock.js';
import { follow } from '../loading/feed.js';
import { foreignSite } from '../loading/origins.js';
import { childSource, type ChildSource } from './child-source.js';
import type { DisclosureElement } from './disclosure-element.js';
import { bringAll } from '../parts/offers.js';
import { onPart, transportFor } from '../parts/parts.js';
import { reportContext, type ReportState } from './report-context.js';

/** Where a report comes from; `node` is what the page wrote inside the tag as its source. */
type Source = { readonly node?: Element } & (
  | ChildSource
  /** Nothing has been looked for yet, or it has to be opened anew. */
  | { readonly kind: 'none'; readonly value?: undefined }
  | { readonly kind: 'property'; readonly value: unknown }
  /** An address is followed: what is no report leaves the report that came before. */
  | { readonly kind: 'address'; readonly value: string }
  | { readonly kind: 'provider'; readonly value: string }
);

const none: Source = { kind: 'none' };

const empty: ReportState = { status: 'empty' };
/** Milliseconds in which a program may still give a report to a tag that has no other source. */
const patience = 3000;
const loading: ReportState = { status: 'loading' };

/**
 * Finds an element's report: the first source that the element has, in the order of the public contract. Keeps to it while the
 * element is connected and lets go of it afterwards.
 */
export class SourceController implements ReactiveController {
  state: ReportState = empty;
  #source = none;
  #release: () => void = () => undefined;
  #stale = true;
  readonly #observer = new MutationObserver(() => this.invalidate());
  #seen = false;
  /** What the report was last read from. */
  #value: unknown;
  /** Whether the tag came with figures whose report was a property, which no copy has. */
  #copied: boolean | undefined;

  constructor(readonly host: DisclosureElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.invalidate();
  }

  hostDisconnected(): void {
    this.#let();
    this.#observer.disconnect();
    this.#source = none;
  }

  hostUpdate(): void {
    this.#copied ??= ['ready', 'stale'].includes(this.host.status);
    if (this.#stale) this.#find();
  }

  /** Has the source looked for again with the next update. */
  invalidate(): void {
    this.#stale = true;
    this.host.requestUpdate();
  }

  /** Reads what was last read once more, by changed attributes. */
  reread(): void {
    this.#source = none;
    this.invalidate();
  }

  #let(): void {
    this.#release();
    this.#release = () => undefined;
  }

  #find(): void {
    if (!this.host.isConnected && !this.host.report) return;
    this.#stale = false;
    const source = this.#choose();
    if (source.kind === this.#source.kind && source.value === this.#source.value) return;
    this.#let();
    this.#source = source;
    this.#watch(source);
    this.#open(source);
  }

  #choose(): Source {
    const { host } = this;
    if (host.report !== undefined && host.report !== null) return { kind: 'property', value: host.report };
    if (host.src) return { kind: 'address', value: host.src };
    return childSource(host) ?? { kind: 'provider', value: host.for };
  }

  /** What the page may still write inside the tag counts too. */
  #watch(source: Source): void {
    this.#observer.disconnect();
    const { kind, node } = source;
    if (kind === 'property' || (kind === 'address' && !node)) return;
    this.#observer.observe(this.host, { childList: true });
    if (node) this.#observer.observe(node, { childList: true, characterData: true, subtree: true, attributeFilter: ['href'] });
  }

  #open({ kind, value }: Source): void {
    if (kind === 'provider') this.#ask(value);
    else if (kind !== 'address') this.#take(value);
    else if (this.host.loading === 'lazy' && !this.#seen && 'IntersectionObserver' in globalThis) this.#await();
    else this.#fetch(value);
  }

  /** Reads a report. One that came before from an address that is followed stays where what comes next is none. */
  #take(value: unknown, address = '', since = 0, from = ''): void {
    const { host, state } = this;
    const source = this.#source;
    const known = source.kind === 'address' && state.report;
    const report = known && value === this.#value ? known : read(value, host.editions, host.overrides);
    if (!failed(report)) {
      const edition = this.#editionFor(report);
      if (edition) {
        if (!state.report) this.#set(loading);
        void edition.then(() => source === this.#source && this.#take(value, address, since, from));
        return;
      }
      this.#value = value;
      this.#copied = false;
      this.#set({ status: 'ready', report, locales: host.locales, site: foreignSite(from) });
      return;
    }
    const failure = { address, ...report };
    this.#set(known ? { ...state, status: 'stale', cause: failure, since } : { status: 'failed', failure });
  }

  /** What has to come before a report is read by the right edition of the form; nothing where all is there, or the page has its own. */
  #editionFor({ year, problems }: Report): Promise<unknown> | undefined {
    if (this.host.editions !== editions) return undefined;
    return bringAll(({ edition }) => {
      if (!edition) return false;
      const { id, from, to } = edition;
      const isWanted = ({ code, found }: Problem): boolean =>
        code === 'outside' ? from <= year && year <= to : code === 'edition' && found === brief(id);
      return problems.some(isWanted);
    });
  }

  /** Leaves the address alone until the element is nearly in sight. */
  #await(): void {
    this.#set(empty);
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen = true;
        this.reread();
      },
      { rootMargin: '50%' },
    );
    sight.observe(this.host);
    this.#release = () => sight.disconnect();
  }

  #fetch(address: string): void {
    const { host } = this;
    const { live, refresh, origins } = host;
    const credentials = host.crossOrigin === 'use-credentials' ? 'include' : 'same-origin';
    const interval = live || refresh > 0 ? Math.min(Math.max(refresh || 1, 1), 86_400) * 1000 : Infinity;
    const href = resolve(address, host.baseURI);
    if (href === undefined) return this.#set({ status: 'failed', failure: fail({ failure: 'network', found: '', address }) });
    this.#set(loading);
    const transport = live ? transportFor('live') : undefined;
    if (live && !transport) {
      // The part that can listen to such an address is on its way, or cannot be had.
      this.#release = onPart(() => this.reread());
      return;
    }
    this.#release = follow({ address: href, credentials, transport, origins }, interval, (value, since, from) =>
      this.#take(value, href, since, from),
    );
  }

  /** Asks the report around the element, or the one with that id, for its state from now on. */
  #ask(id: string): void {
    const { localName, provides } = this.host;
    const alone: ReportState = this.#copied ? { status: 'failed', failure: fail({ failure: 'copied', found: localName }) } : empty;
    if (provides) return this.#stay(alone);
    this.#set(empty);
    const { ownerDocument: page } = this.host;
    const provider = id ? (this.host.getRootNode() as Document | ShadowRoot).getElementById(id) : this.host;
    // A request by id names a stand-in as its target: a provider that hands its subscriptions on must not hand on this one.
    const target = id ? page.createElement('i') : this.host;
    let live = true;
    let leave: (() => void) | undefined;
    const hear = (state: ReportState, unsubscribe?: () => void): void => {
      if (leave !== unsubscribe) leave?.();
      leave = unsubscribe;
      if (live) this.#set(state);
    };
    const again = (): void => this.reread();
    // Content that has taken the id may have taken the name of the method, too.
    if (provider) this.host.dispatchEvent.call(provider, new ContextEvent(reportContext, target, hear, true));
    if (!leave) {
      if (provider) this.#stay(alone);
      else this.#set({ status: 'failed', failure: fail({ failure: 'no-provider', found: id }) });
      page.addEventListener('context-provider', again);
    }
    const end = this.#release;
    this.#release = () => {
      end();
      live = false;
      leave?.();
      page.removeEventListener('context-provider', again);
    };
  }

  /** Takes the state of a tag that has no source; one that goes on showing nothing says after a while what it lacks. */
  #stay(alone: ReportState): void {
    this.#set(alone);
    const { host } = this;
    this.#release = pageClock.after(patience, () => {
      const isBlank = alone === empty && !host.firstElementChild && !host.textContent.trim();
      if (isBlank) this.#set({ ...empty, failure: fail({ failure: 'no-source', found: host.localName }) });
    });
  }

  #set(state: ReportState): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }
}

function resolve(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

import { ContextEvent } from '@lit/context';
import { failed, fail, brief } from '../core/problem.js';
import { read } from '../core/read.js';
import { editions } from '../editions/index.js';
import { pageClock } from '../loading/clock.js';
import { follow } from '../loading/feed.js';
import { foreignSite } from '../loading/origins.js';
import { childSource } from './child-source.js';
import { bringAll } from '../parts/offers.js';
import { transportFor, onPart } from '../parts/parts.js';
import { reportContext } from './report-context.js';

const none = { kind: "none" };
const empty = { status: "empty" };
const patience = 3e3;
const loading = { status: "loading" };
class SourceController {
  constructor(host) {
    this.host = host;
    this.state = empty;
    this.#source = none;
    this.#release = () => void 0;
    this.#stale = true;
    this.#observer = new MutationObserver(() => this.invalidate());
    this.#seen = false;
    host.addController(this);
  }
  #source;
  #release;
  #stale;
  #observer;
  #seen;
  /** What the report was last read from. */
  #value;
  /** Whether the tag came with figures whose report was a property, which no copy has. */
  #copied;
  hostConnected() {
    this.invalidate();
  }
  hostDisconnected() {
    this.#let();
    this.#observer.disconnect();
    this.#source = none;
  }
  hostUpdate() {
    this.#copied ??= ["ready", "stale"].includes(this.host.status);
    if (this.#stale) this.#find();
  }
  /** Has the source looked for again with the next update. */
  invalidate() {
    this.#stale = true;
    this.host.requestUpdate();
  }
  /** Reads what was last read once more, by changed attributes. */
  reread() {
    this.#source = none;
    this.invalidate();
  }
  #let() {
    this.#release();
    this.#release = () => void 0;
  }
  #find() {
    if (!this.host.isConnected && !this.host.report) return;
    this.#stale = false;
    const source = this.#choose();
    if (source.kind === this.#source.kind && source.value === this.#source.value) return;
    this.#let();
    this.#source = source;
    this.#watch(source);
    this.#open(source);
  }
  #choose() {
    const { host } = this;
    if (host.report !== void 0 && host.report !== null) return { kind: "property", value: host.report };
    if (host.src) return { kind: "address", value: host.src };
    return childSource(host) ?? { kind: "provider", value: host.for };
  }
  /** What the page may still write inside the tag counts too. */
  #watch(source) {
    this.#observer.disconnect();
    const { kind, node } = source;
    if (kind === "property" || kind === "address" && !node) return;
    this.#observer.observe(this.host, { childList: true });
    if (node) this.#observer.observe(node, { childList: true, characterData: true, subtree: true, attributeFilter: ["href"] });
  }
  #open({ kind, value }) {
    if (kind === "provider") this.#ask(value);
    else if (kind !== "address") this.#take(value);
    else if (this.host.loading === "lazy" && !this.#seen && "IntersectionObserver" in globalThis) this.#await();
    else this.#fetch(value);
  }
  /** Reads a report. One that came before from an address that is followed stays where what comes next is none. */
  #take(value, address = "", since = 0, from = "") {
    const { host, state } = this;
    const source = this.#source;
    const known = source.kind === "address" && state.report;
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
      this.#set({ status: "ready", report, locales: host.locales, site: foreignSite(from) });
      return;
    }
    const failure = { address, ...report };
    this.#set(known ? { ...state, status: "stale", cause: failure, since } : { status: "failed", failure });
  }
  /** What has to come before a report is read by the right edition of the form; nothing where all is there, or the page has its own. */
  #editionFor({ year, problems }) {
    if (this.host.editions !== editions) return void 0;
    return bringAll(({ edition }) => {
      if (!edition) return false;
      const { id, from, to } = edition;
      const isWanted = ({ code, found }) => code === "outside" ? from <= year && year <= to : code === "edition" && found === brief(id);
      return problems.some(isWanted);
    });
  }
  /** Leaves the address alone until the element is nearly in sight. */
  #await() {
    this.#set(empty);
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen = true;
        this.reread();
      },
      { rootMargin: "50%" }
    );
    sight.observe(this.host);
    this.#release = () => sight.disconnect();
  }
  #fetch(address) {
    const { host } = this;
    const { live, refresh, origins } = host;
    const credentials = host.crossOrigin === "use-credentials" ? "include" : "same-origin";
    const interval = live || refresh > 0 ? Math.min(Math.max(refresh || 1, 1), 86400) * 1e3 : Infinity;
    const href = resolve(address, host.baseURI);
    if (href === void 0) return this.#set({ status: "failed", failure: fail({ failure: "network", found: "", address }) });
    this.#set(loading);
    const transport = live ? transportFor("live") : void 0;
    if (live && !transport) {
      this.#release = onPart(() => this.reread());
      return;
    }
    this.#release = follow(
      { address: href, credentials, transport, origins },
      interval,
      (value, since, from) => this.#take(value, href, since, from)
    );
  }
  /** Asks the report around the element, or the one with that id, for its state from now on. */
  #ask(id) {
    const { localName, provides } = this.host;
    const alone = this.#copied ? { status: "failed", failure: fail({ failure: "copied", found: localName }) } : empty;
    if (provides) return this.#stay(alone);
    this.#set(empty);
    const { ownerDocument: page } = this.host;
    const provider = id ? this.host.getRootNode().getElementById(id) : this.host;
    const target = id ? page.createElement("i") : this.host;
    let live = true;
    let leave;
    const hear = (state, unsubscribe) => {
      if (leave !== unsubscribe) leave?.();
      leave = unsubscribe;
      if (live) this.#set(state);
    };
    const again = () => this.reread();
    if (provider) this.host.dispatchEvent.call(provider, new ContextEvent(reportContext, target, hear, true));
    if (!leave) {
      if (provider) this.#stay(alone);
      else this.#set({ status: "failed", failure: fail({ failure: "no-provider", found: id }) });
      page.addEventListener("context-provider", again);
    }
    const end = this.#release;
    this.#release = () => {
      end();
      live = false;
      leave?.();
      page.removeEventListener("context-provider", again);
    };
  }
  /** Takes the state of a tag that has no source; one that goes on showing nothing says after a while what it lacks. */
  #stay(alone) {
    this.#set(alone);
    const { host } = this;
    this.#release = pageClock.after(patience, () => {
      const isBlank = alone === empty && !host.firstElementChild && !host.textContent.trim();
      if (isBlank) this.#set({ ...empty, failure: fail({ failure: "no-source", found: host.localName }) });
    });
  }
  #set(state) {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }
}
function resolve(address, base) {
  try {
    return new URL(address, base).href;
  } catch {
    return void 0;
  }
}

export { SourceController };
//# sourceMappingURL=source-controller.js.map

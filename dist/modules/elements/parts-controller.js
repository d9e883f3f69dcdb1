import { fill } from '../core/words.js';
import { locales } from '../locales/index.js';
import { languageOf } from './language.js';
import { bringAll, missing } from '../parts/offers.js';
import { onPart, parts } from '../parts/parts.js';

const inert = { show: () => void 0, leave: () => void 0 };
function attempt(act) {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return void 0;
  }
}
class PartsController {
  constructor(host) {
    this.host = host;
    /** What has joined the tag; another list whenever something has joined or left. */
    this.joined = [];
    this.#joined = /* @__PURE__ */ new Map();
    host.addController(this);
  }
  #joined;
  #ignore;
  hostConnected() {
    this.#ignore = onPart(() => this.host.requestUpdate());
  }
  hostDisconnected() {
    this.#ignore?.();
  }
  /** What has to come before the tag is drawn; nothing where all is there. */
  pending() {
    return bringAll((offer) => this.#isWanted(offer));
  }
  /** Joins the parts that the tag wants now, and lets the others go. */
  settle() {
    for (const part of parts) {
      const joined = this.#joined.get(part);
      const isWanted = "join" in part && this.#wants(part.wanted);
      if (isWanted === Boolean(joined)) continue;
      if (joined) this.#joined.delete(part);
      else this.#joined.set(part, attempt(() => part.join(this.host)) ?? inert);
      attempt(() => joined?.leave());
      this.joined = [...this.#joined.values()];
    }
  }
  show(shown) {
    for (const joined of this.joined) attempt(() => joined.show(shown));
    for (const joined of this.joined) attempt(() => joined.arrange?.(shown));
  }
  /** Has the table put back as it was painted. */
  restore() {
    for (const joined of this.joined) attempt(() => joined.restore?.());
  }
  /** The cells that some part has something to say about. */
  marked(report) {
    return new Set(this.joined.flatMap((joined) => attempt(() => joined.marked?.(report)) ?? []));
  }
  /** The tag has nothing to show any more. */
  clear() {
    for (const joined of this.joined) attempt(() => joined.clear?.());
  }
  /** The parts that the tag wants and that cannot be had, in words. */
  missing({ part }) {
    return missing((offer) => this.#isWanted(offer)).map((one) => fill(part, { ...one }));
  }
  #isWanted({ wanted, lang }) {
    if (this.#wants(wanted)) return true;
    if (!lang || this.host.locales !== locales) return false;
    const tag = languageOf(this.host)?.toLowerCase() ?? "";
    return [tag, tag.split("-")[0]].includes(lang.toLowerCase());
  }
  /** Whether a selector picks the tag, or the report that it belongs to. */
  #wants(selector) {
    if (!selector) return false;
    const { host } = this;
    return host.matches(selector) || Boolean(host.provider?.matches(selector));
  }
}

export { PartsController };
//# sourceMappingURL=parts-controller.js.map

import type { ReactiveController } from 'lit';
import type { Address } from '../core/address.js';
import type { Report } from '../core/report.js';
import { fill, type Words } from '../core/words.js';
import { locales } from '../locales/index.js';
import type { DisclosureElement } from './disclosure-element.js';
import { languageOf } from './language.js';
import { bringAll, missing, type Offer } from '../parts/offers.js';
import type { Host, Joined, Part, Shown } from '../parts/part.js';
import { onPart, parts } from '../parts/parts.js';

/** What stands in for a part that could not join. */
const inert: Joined = { show: () => undefined, leave: () => undefined };

/** Has a part do something; one that fails hinders neither the tag nor the other parts. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Lets the parts of a page join one tag, and leave it when they are not wanted any more. */
export class PartsController implements ReactiveController {
  /** What has joined the tag; another list whenever something has joined or left. */
  joined: readonly Joined[] = [];
  readonly #joined = new Map<Part, Joined>();
  #ignore: (() => void) | undefined;

  constructor(readonly host: DisclosureElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#ignore = onPart(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignore?.();
  }

  /** What has to come before the tag is drawn; nothing where all is there. */
  pending(): Promise<unknown> | undefined {
    return bringAll((offer) => this.#isWanted(offer));
  }

  /** Joins the parts that the tag wants now, and lets the others go. */
  settle(): void {
    for (const part of parts) {
      const joined = this.#joined.get(part);
      const isWanted = 'join' in part && this.#wants(part.wanted);
      if (isWanted === Boolean(joined)) continue;
      if (joined) this.#joined.delete(part);
      else this.#joined.set(part, attempt(() => part.join!(this.host as DisclosureElement & Host)) ?? inert);
      attempt(() => joined?.leave());
      this.joined = [...this.#joined.values()];
    }
  }

  show(shown: Shown): void {
    for (const joined of this.joined) attempt(() => joined.show(shown));
    for (const joined of this.joined) attempt(() => joined.arrange?.(shown));
  }

  /** Has the table put back as it was painted. */
  restore(): void {
    for (const joined of this.joined) attempt(() => joined.restore?.());
  }

  /** The cells that some part has something to say about. */
  marked(report: Report): ReadonlySet<Address> {
    return new Set(this.joined.flatMap((joined) => attempt(() => joined.marked?.(report)) ?? []));
  }

  /** The tag has nothing to show any more. */
  clear(): void {
    for (const joined of this.joined) attempt(() => joined.clear?.());
  }

  /** The parts that the tag wants and that cannot be had, in words. */
  missing({ part }: Words): string[] {
    return missing((offer) => this.#isWanted(offer)).map((one) => fill(part, { ...one }));
  }

  #isWanted({ wanted, lang }: Offer): boolean {
    if (this.#wants(wanted)) return true;
    if (!lang || this.host.locales !== locales) return false;
    const tag = languageOf(this.host)?.toLowerCase() ?? '';
    return [tag, tag.split('-')[0]].includes(lang.toLowerCase());
  }

  /** Whether a selector picks the tag, or the report that it belongs to. */
  #wants(selector: string | undefined): boolean {
    if (!selector) return false;
    const { host } = this;
    return host.matches(selector) || Boolean(host.provider?.matches(selector));
  }
}

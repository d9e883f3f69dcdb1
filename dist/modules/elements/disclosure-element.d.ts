import { LitElement, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import type { Edition } from '../core/form.js';
import { type Problem } from '../core/problem.js';
import type { Overrides } from '../core/read.js';
import type { Report } from '../core/report.js';
import { type Locale } from '../core/words.js';
import { PartsController } from './parts-controller.js';
import type { Provider, ReportState, Status } from './report-context.js';
/** What the tags have in common: where the report comes from, in which language it is shown, and how far it is. */
export declare abstract class DisclosureElement extends LitElement {
    #private;
    /** @internal Marks the classes whose elements show a report. */
    static readonly disclosureSource = true;
    /** The report itself: a `Report`, or the JSON of one as text or value. */
    report: Report | string | object | null | undefined;
    /** Address of the report's JSON file. */
    src: string;
    /** The id of the `<disclosure-report>` to show; a report is its own. */
    abstract for: string;
    /** After how many seconds to fetch the address again; never when 0. */
    refresh: number;
    /** The address is a stream of server-sent events, each of them a whole report; the first comes at once. */
    live: boolean;
    /** `use-credentials` sends cookies to another origin too, as for an `<img>`. */
    crossOrigin: string | null;
    /** Origins, separated by spaces, to which the address is limited besides the page's own; `null` lets it be any. */
    origins: string | null;
    /** `lazy` fetches the address only when the element is nearly in sight. */
    loading: string;
    /** The report year, in place of the file's. */
    year: number | undefined;
    /** The agency's name, in place of the file's. */
    agency: string;
    /** The edition of the form, in place of the file's. */
    edition: string;
    /** The editions of the form to read by; a portal may add its own. */
    editions: readonly Edition[];
    /** The languages to choose from; a portal may add its own. */
    locales: readonly [Locale, ...Locale[]];
    /** How far the element is: `empty`, `loading`, `ready`, `stale` or `failed`. */
    status: Status;
    /** @internal Whether the element is itself what others ask. */
    readonly provides: boolean;
    protected readonly parts: PartsController;
    /** Whether the tag has no end of its own, and therefore the rest of the page in it. */
    protected unclosed: boolean;
    constructor();
    /** @internal What takes precedence over the file. */
    get overrides(): Overrides;
    protected get state(): ReportState;
    /** @internal The element that the report comes from, where it is another one. */
    get provider(): Provider | undefined;
    /** The language that the page wants here: the nearest `lang`, through every shadow root. */
    protected get locale(): Locale;
    static get observedAttributes(): string[];
    static createProperty(name: PropertyKey, options?: PropertyDeclaration): void;
    protected static getPropertyDescriptor(...of: Parameters<typeof LitElement.getPropertyDescriptor>): PropertyDescriptor | undefined;
    /** What changes the report is looked at before the next update: by then it has to be known which parts the tag waits for. */
    requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Until the parser is past the tag, what it writes there stays as it is. */
    connectedCallback(): void;
    /** @internal */
    adoptedCallback(): void;
    /**
     * A tag waits for the parts that it wants, while its report is on the way, so that both are there when it is first drawn. And a page of
     * many tags can be scrolled and clicked while they are drawn.
     */
    protected scheduleUpdate(): void | Promise<unknown>;
    protected update(changed: PropertyValues<this>): void;
    protected updated(): void;
    /** @internal Whether the element shows a report, or another copy of it. */
    shows({ agency, year }: Report): boolean;
    /** Brings what stands in the page itself up to date. */
    protected abstract paint(): void;
    /** Since when the figures are not the newest, and why. */
    protected age({ tag, words }: Locale): TemplateResult | typeof nothing;
    /** Where the page's own words for the time until the report is there stand; what follows a tag without an end stands elsewhere. */
    protected get fallback(): TemplateResult | typeof nothing;
    /** What cannot be shown, and why; below it goes on what the page has behind a tag without an end. */
    protected message(locale: Locale, problems: readonly Problem[]): unknown;
}

/** A table of disputes whose arithmetic is shown: what its findings and its lens are tested with. */
import { layout, read, toHTML, type DisclosureTable, type Grid, type Report } from '../../src/index.js';
import { cellsOf, show } from './page.js';

export const disputes = (reconsideration: unknown[], more: object = {}) => ({
  year: 2024,
  agency: '某"县',
  tables: { disputes: { reconsideration } },
  ...more,
});
export const wrong = disputes([1, 0, 0, 0, 3]);
export const right = disputes([1, 0, 0, 2, 3]);
export const sentence = '结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 总计 3：应为 1，实为 3，相差 2';
export const hint = '指向或选中任一总计，可看它的算式。';

export async function shown(report: unknown, attributes: string, tag = 'disclosure-table'): Promise<DisclosureTable> {
  const element = show(`<${tag} ${tag === 'disclosure-table' ? 'section="disputes"' : ''} ${attributes}></${tag}>`);
  element.report = report as object;
  await element.updateComplete;
  return element;
}

const homeOf = (element: DisclosureTable): Element | ShadowRoot => (element.isolated ? element.shadowRoot! : element);
export const cellAt = (element: DisclosureTable, address: string): HTMLElement =>
  cellsOf(homeOf(element)).find(({ dataset }) => dataset.address === address)!;
export const total = (element: DisclosureTable): HTMLElement => cellAt(element, 'disputes/reconsideration/total');
export const withMark = (element: DisclosureTable, mark: 'finding' | 'lens', value?: string): string[] =>
  cellsOf(homeOf(element)).flatMap(({ dataset }) =>
    dataset[mark] !== undefined && (value ?? dataset[mark]) === dataset[mark] ? dataset.address! : [],
  );
export const described = (cell: Element): string =>
  (cell.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (cell.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent)
    .join(' ');
export const tabStops = (element: DisclosureTable): string[] =>
  cellsOf(homeOf(element)).flatMap(({ tabIndex, dataset }) => (tabIndex === 0 ? dataset.address! : []));
export const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.address;
/** A page in the background hears nothing of its focus: Chromium tells only the page in front. */
export const heard = (event: string, target: Element): void => {
  if (!document.hasFocus()) target.dispatchEvent(new FocusEvent(event, { bubbles: true }));
};
export const focus = (cell: HTMLElement): void => {
  cell.focus();
  heard('focusin', cell);
};
export const listIn = (element: DisclosureTable): HTMLElement | null => homeOf(element).querySelector('ul.disclosure-findings');
export const bare = (report: unknown): string => toHTML(layout(read(report) as Report, 'disputes') as Grid);

/** The parts of a page in which its content may become tags of ours. What visitors write stands elsewhere, or is excepted. */
import { fill } from '../core/words.js';
import { consoleWords } from '../locales/console.js';
import { tagAround } from './ours.js';
import { warnOnce } from './warn-once.js';
import { findAll, matches, ofPage } from './unclobbered.js';

export interface Areas {
  /** Selector of the areas. Without it they are where a page has its text, or all of an element that a program names. */
  readonly within?: string | undefined;
  /** Selector of what inside of them is left alone, such as comments. */
  readonly except?: string | undefined;
}

/** Says of an element whether it may become a tag; where it is `wanted` and the page has no area at all, the console says what to do. */
export type Area = (element: Element, wanted?: boolean) => boolean;

const text = 'main, article, [role=main]';
const editor = '[contenteditable]:not([contenteditable=false i])';
/** What a site marks as written by its visitors. */
const visitors = '[rel~=ugc]';

/** Whether somebody writes here: what changed would be saved as theirs. */
export const isEdited = (element: Element): boolean =>
  element.closest(editor) !== null || ofPage('designMode', element.ownerDocument) === 'on';

/** The areas of a page or of an element; none where a selector is not valid, which the console says. */
export function areaOf(root: Document | Element, areas: Areas): Area {
  const within = areas.within?.trim() || (root instanceof Element ? '*' : text);
  const except = areas.except?.trim();
  const wrong = [within, except].find((selector) => selector && !isSelector(selector));
  if (wrong) {
    warn('selector', wrong);
    return () => false;
  }
  return (element, wanted = false) => {
    if (isEdited(element) || matches(element, visitors) || (except && element.closest(except)) || tagAround(element)) return false;
    if (element.closest(within)) return true;
    if (wanted && document.readyState !== 'loading' && !findAll(root, within).length) warn('area', within);
    return false;
  };
}

function isSelector(selector: string): boolean {
  try {
    new DocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

const warn = (what: keyof ReturnType<typeof consoleWords>, selector: string): void =>
  warnOnce(fill(consoleWords(document.documentElement.lang)[what], { selector }));

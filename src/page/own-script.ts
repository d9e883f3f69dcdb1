/** What a page has written on the tag of a script of ours. */
import type { EnhanceOptions } from './enhance.js';
import { ofPage } from './unclobbered.js';

/** How the content of the page is to be enhanced, by the tag of the script that is running; `undefined` where it is not. */
export function scriptOptions(): EnhanceOptions | undefined {
  const script = ofPage('currentScript', document);
  if (!script?.hasAttribute('data-enhance')) return undefined;
  const value = (name: string): string => script.getAttribute(name) ?? '';
  return { within: value('data-enhance'), except: value('data-enhance-except'), origins: value('data-origins') };
}

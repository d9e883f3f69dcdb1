import 'axe-core';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe has against a part of the page: the rules that it breaks, with the elements. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await window.axe.run(element, { resultTypes: ['violations'] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

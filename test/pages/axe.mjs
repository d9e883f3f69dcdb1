/** What axe has against a page: the rules that it breaks, with the elements. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tooling/tree.mjs';

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

export async function violationsOf(page) {
  // What a page allows of its own is not meant for axe.
  const session = await page.createCDPSession();
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.evaluate(`${source};0`);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
}

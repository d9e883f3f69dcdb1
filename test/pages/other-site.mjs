/** A portal, and another site that anybody may ask: both write down what they are asked for. */
import { after } from 'node:test';
import { open } from './portal.mjs';
import { serve } from './server.mjs';

const report = (agency) => JSON.stringify({ year: 2024, agency, tables: { requests: { received: [1, 0, 0, 0, 0, 0, 1] } } });
const headers = (type) => ({ 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
const said = (agency) => `${agency}\u30002024年度`;

/**
 * Has both stand until the last test of the file has ended. Each answers `…/2024.json` with a report of its own, and `/live` with a
 * stream of one; what is under `/away` on the portal leads to the same on the other site.
 *
 * @param pages - Path → `{ body, headers }` of the portal.
 */
export async function openTwo(pages = {}) {
  const asked = { here: [], there: [] };
  const answer = (url, agency, response) => {
    if (/^\/live/.test(url)) response.writeHead(200, headers('text/event-stream')).write(`data: ${report(agency)}\n\n`);
    else response.writeHead(200, headers('application/json')).end(report(agency));
    return true;
  };
  const other = await serve({}, ({ url }, response) => {
    asked.there.push(url);
    return answer(url, '别处', response);
  });
  after(() => other.close());
  const portal = await open(pages, ({ url }, response) => {
    if (pages[url] || url.startsWith('/dist/') || url === '/favicon.ico') return false;
    asked.here.push(url);
    if (!url.startsWith('/away/')) return answer(url, '本站', response);
    response.writeHead(302, { Location: other.origin + url.slice('/away'.length) }).end();
    return true;
  });
  const site = new URL(other.origin).host;
  return {
    ...portal,
    asked,
    /** The origin of the other site. */
    other: other.origin,
    /** What a tag shows of each. */
    own: { status: 'ready', said: said('本站') },
    others: { status: 'ready', said: `${said('别处')}\u3000数据来自 ${site}` },
    /** Opens a page of the portal and says what comes of it, and what each was asked for since. */
    async outcome(path, look, options) {
      asked.here.length = asked.there.length = 0;
      return portal.on(
        path,
        async (page) => ({ seen: await page.evaluate(look), here: [...asked.here], there: [...asked.there] }),
        options,
      );
    },
  };
}

/** In a page: what each tag shows, or why it shows nothing. */
export function look() {
  return [...document.querySelectorAll('[status]')].map((tag) => ({
    status: tag.status,
    said: (tag.shadowRoot.querySelector('[part=error]') ?? tag.querySelector('.disclosure-of'))?.textContent,
  }));
}

/** What a tag says that was not to show what comes from a site. */
export const refused = (origin, address) => ({
  status: 'failed',
  said: `没有采用 ${origin} 的数据：它不是本站，也不在本站信任的网站之列。请把数据文件放到本站，或由网站管理员列入 data-origins 或 disclosureOrigins。${address}`,
});

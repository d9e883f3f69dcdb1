/** Visits to pages that say themselves how it went, so that any browser that opens an address will do. */
import { watch } from './watch.mjs';

/** What is heard of a page in no time is that it hangs; patience itself is the page's. */
const slack = 20_000;

const textOf = async (request) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

/**
 * The part of a server that visits need.
 *
 * @returns `expect`, which says what script a page needs and what will be heard of it, and `answer`, which is true where a request was one of a visit.
 */
export function visits() {
  const expected = new Map();
  let count = 0;

  /** A visit where the page waits until `done` and then says what `look` finds; both run in the page. */
  function expect({ done, look, patience = 10_000 }) {
    const number = String(++count);
    let heard;
    const result = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('nothing was heard of the page')), patience + slack);
      heard = (text) => {
        clearTimeout(timer);
        expected.delete(number);
        resolve(JSON.parse(text));
      };
    });
    expected.set(number, { script: (address) => `(${watch})(${JSON.stringify(address)},${patience},${done},${look});`, heard });
    return { script: `/watch/${number}.js`, result };
  }

  function answer(request, response) {
    const [, folder, number] = /^\/(watch|seen)\/(\d+)/.exec(request.url) ?? [];
    if (!folder) return false;
    const visit = expected.get(number);
    if (folder === 'watch') {
      response.writeHead(visit ? 200 : 404, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(visit?.script(`http://${request.headers.host}/seen/${number}`));
    } else void textOf(request).then((text) => (visit?.heard(text), response.writeHead(204).end()));
    return true;
  }

  return { expect, answer };
}

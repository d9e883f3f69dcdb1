/** Visits to pages that say themselves how it went, so that any browser that opens an address will do. */
import { watch } from './watch.mjs';

const textOf = async (request) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

/** A page looks so many times whether it is done, twenty milliseconds apart at least, before it says that it is not. */
const enough = 3000;

/**
 * The part of a server that visits need.
 *
 * @returns `expect`, which says what script a page needs and what will be heard of it, and `answer`, which is true where a request was one of a visit.
 */
export function visits() {
  const expected = new Map();
  let count = 0;

  /** A visit where the page looks whether it is `done`, at most so many `times`, and then says what `look` finds; both run in the page. */
  function expect({ done, look, times = enough }) {
    const number = String(++count);
    let heard;
    const result = new Promise((resolve) => {
      heard = (text) => {
        expected.delete(number);
        resolve(JSON.parse(text));
      };
    });
    expected.set(number, { script: (address) => `(${watch})(${JSON.stringify(address)},${times},${done},${look});`, heard });
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

/** Sets pages in the fonts that the tests bring along, before anything else is on them: what is installed on the machine changes no result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tooling/tree.mjs';

/** What a page is set in unless a test is about other digits. */
export const font = 'Middle, Chinese';

const known = JSON.parse(readFileSync(join(root, 'test/fonts.json'), 'utf8'));
const bytes = new Map();

/** The faces of the families that are named, as bytes. */
const facesOf = (families) =>
  known
    .filter(({ family }) => families.split(', ').includes(family))
    .map(({ family, weight = '400', file }) => {
      if (!bytes.has(file)) bytes.set(file, readFileSync(join(root, 'node_modules', file), 'base64'));
      return { family, weight, data: bytes.get(file) };
    });

/** Runs before anything else in a document. Fonts that come as bytes are there at once, and no policy of a page forbids them. */
function wear(faces, families) {
  for (const { family, weight, data } of faces) {
    const letters = Uint8Array.from(window.atob(data), (character) => character.charCodeAt(0));
    document.fonts.add(new window.FontFace(family, letters, { weight }));
  }
  const sheet = new window.CSSStyleSheet();
  // A page's own families, or what the system takes instead of them, are no matter of the test.
  sheet.replaceSync(`:root, body { font-family: ${families} !important }`);
  document.adoptedStyleSheets = [sheet];
}

/** Has every document that a page will show be set in some families. */
export const setIn = (page, families = font) => page.evaluateOnNewDocument(wear, facesOf(families), families);

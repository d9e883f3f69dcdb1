/** Reads what Chromium prints: the pages of a PDF with the texts on them, text by text as the page has them. */
import { inflateSync } from 'node:zlib';

/**
 * @returns the pages, each with its size in points and its texts in order: `text` is what it says, with a line break where it is broken, and `x` and `y` where it begins, from the upper left corner.
 */
export function pagesOf(pdf) {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body]));
  const referred = (id) => objects.get(id) ?? '';
  const leavesUnder = (id) => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(referred(id))?.[1];
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => leavesUnder(kid));
  };
  return leavesUnder(/\/Type \/Catalog[\s\S]*?\/Pages (\d+) 0 R/.exec(file)[1]).map((id) => {
    const body = referred(id);
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body).slice(1).map(Number);
    const fonts = new Map([...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, font]) => [name, lettersOf(referred(font), referred)]));
    const content = streamOf(referred(/\/Contents (\d+) 0 R/.exec(body)[1]));
    return { width, height, texts: textsOf(content, fonts, height) };
  });
}

function streamOf(body) {
  const [head, ...rest] = body.split(/stream\r?\n/);
  const data = rest.join('stream\n').replace(/\r?\nend$/, '');
  return /FlateDecode/.test(head) ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

const letter = (hex) => String.fromCharCode(...hex.match(/.{4}/g).map((unit) => parseInt(unit, 16)));

/** The letters of a font by their codes, and how many bytes a code has. */
function lettersOf(font, referred) {
  const letters = new Map();
  const map = /\/ToUnicode (\d+) 0 R/.exec(font);
  const text = map ? streamOf(referred(map[1])) : '';
  for (const [, block] of text.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, code, hex] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(parseInt(code, 16), letter(hex));
  }
  for (const [, block] of text.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, hex] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let code = first; code <= parseInt(to, 16); code++) letters.set(code, String.fromCharCode(parseInt(hex, 16) + code - first));
    }
  }
  return { letters, bytes: /\/Subtype \/Type0/.test(font) ? 2 : 1 };
}

const token =
  /\/(\w+)\s*<<((?:<(?!<)|[^<])*?)>>\s*BDC|\/(F\d+) [\d.-]+ Tf|<([0-9A-Fa-f]+)> Tj|((?:[\d.-]+ )+)(cm|Tm|Td)\b|\b(BMC|EMC|BT|q|Q)\b/g;

/** Runs the content of a page as far as text goes. What belongs to no element, such as a header that is repeated, is a text of its own. */
function textsOf(content, fonts, height) {
  const texts = [];
  const saved = [];
  const open = [];
  let place = [1, 0, 0, 1, 0, 0];
  let line = [0, 0];
  let font;
  const begin = () => {
    const text = { text: '', lines: new Set() };
    texts.push(text);
    return text;
  };
  let loose;
  for (const [, tag, more, name, hex, numbers, operator, word] of content.matchAll(token)) {
    const values = numbers?.trim().split(' ').map(Number);
    if (tag || word === 'BMC') {
      const said = /ActualText <FEFF(\w+)>/i.exec(more)?.[1];
      open.push(said ? { instead: letter(said), of: open.at(-1) } : begin());
    } else if (word === 'EMC') open.pop();
    else if (word === 'BT') loose = undefined;
    else if (name) font = fonts.get(name);
    else if (operator === 'cm') place = within(place, values);
    else if (operator === 'Tm') line = values.slice(4);
    else if (operator === 'Td') line = [line[0] + values[0], line[1] + values[1]];
    else if (word === 'q') saved.push(place);
    else if (word === 'Q') place = saved.pop() ?? place;
    else if (hex) {
      // A letter that is drawn as another says what it stands for.
      const { instead, of } = open.at(-1)?.instead === undefined ? { of: open.at(-1) } : open.at(-1);
      write(of ?? (loose ??= begin()), instead ?? decode(hex, font), line, place, height);
    }
  }
  return texts.filter(({ text }) => text).map(({ text, x, y }) => ({ text, x, y }));
}

function write(text, letters, [x, y], [a, , , d, e, f], height) {
  if (text.text && !text.lines.has(y)) text.text += '\n';
  text.lines.add(y);
  text.x ??= a * x + e;
  text.y ??= height - (d * y + f);
  text.text += letters;
}

const decode = (hex, { letters, bytes }) =>
  hex
    .match(new RegExp(`.{${2 * bytes}}`, 'g'))
    .map((code) => letters.get(parseInt(code, 16)) ?? '\uFFFD')
    .join('');

/** A transformation inside another; pages are scaled and moved, never turned. */
const within = ([a, , , d, e, f], [a2, , , d2, e2, f2]) => [a * a2, 0, 0, d * d2, a * e2 + e, d * f2 + f];

/**
 * The text of a cell, where a digit may mean another thing than in prose: one that is raised is a note's, one that is struck out is not
 * the number, a picture is not nothing, and of what may look otherwise than it is written nobody knows whether it belongs to the number.
 */
import type { Look } from './effects.js';
import { doubted, isNumeric } from './figure-text.js';
import { apartFrom, inside, lookOf, unstyled, type Standing } from './look.js';
import { chosen, isWrapper, lines, object, plainSpaces, type Tree, type TreeElement } from './tree.js';

/** A stretch of text, and how it stands. */
interface Piece {
  readonly text: string;
  readonly look: Look;
  readonly standing: Standing;
}

/** What can change a number: digits, signs, and the words for powers of ten. */
const weighty = /[\p{N}\p{P}\p{S}]|[十百千万亿]/u;

export const isWeighty = (text: string): boolean => weighty.test(text);

/** The text of a cell; `around` is what stands between it and its table. */
export function textOfCell(cell: TreeElement, around: readonly TreeElement[] = []): string {
  const standing = [...around, cell].reduce((outer, element) => inside(element, outer), unstyled);
  const pieces = new Pieces(cell.children, standing).list.filter(({ look }) => look !== 'hidden');
  const bare = written(pieces.filter(({ look }) => look !== 'raised'));
  if (isNumeric(bare)) return bracketed(written(pieces, doubtsAmong(pieces)));
  if (bare.trim()) return bare;
  const left =
    written(pieces)
      .replace(/[\ue000\ue001]/g, '')
      .trim() || valueIn(cell);
  return isNumeric(left) ? doubted(left) : bare;
}

/** The text of some pieces, with marks around those that are not plainly part of it. */
function written(pieces: readonly Piece[], doubts: ReadonlySet<Piece> = new Set()): string {
  return pieces
    .map((piece) => {
      if (doubts.has(piece)) return piece.text.replace(/\S(?:[^]*\S)?/, doubted);
      if (piece.look === 'raised') return piece.text.replace(/\S[^]*/, '\ue000$&\ue001');
      return piece.look === 'struck' ? piece.text.replace(/\S[^]*/, '~~$&~~') : piece.text;
    })
    .join('');
}

/** Writes marks that are raised in brackets, right behind what is before them. */
function bracketed(text: string): string {
  const isRaised = (part = ''): boolean => part.includes('\ue001');
  return text
    .split('\ue000')
    .map((part, index, parts) => {
      const mark = isRaised(part) ? `(${part.replace('\ue001', ')')}` : `\ue000${part}`;
      const whole = index ? mark : part;
      return isRaised(parts[index + 1]) ? whole.trimEnd() : whole;
    })
    .join('');
}

/** Letters that are so much larger than others belong to something else. */
const larger = 1.4;

/** A number in more pieces than this was not written by anybody. */
const many = 100;

/** The pieces of a number of which nobody knows whether they belong to it. */
function doubtsAmong(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const own = pieces.filter(({ text, look }) => (look === 'plain' || look === 'doubtful') && isWeighty(text));
  if (own.length > many) return new Set(own);
  const count = new Map<TreeElement, number>();
  for (const { standing } of own) for (const element of apartFrom(standing)) count.set(element, (count.get(element) ?? 0) + 1);
  const size = Math.max(...own.map(({ standing }) => standing.size));
  return new Set(
    own.filter(
      ({ look, standing }) =>
        look === 'doubtful' || standing.size * larger < size || apartFrom(standing).some((element) => count.get(element)! < own.length),
    ),
  );
}

/** What shows something else than text, or what a script makes of it. */
const pictures = /^(?:img|object|embed|canvas|video|audio|svg|math|iframe|progress|meter|\w+-.*)$/;

/** The pieces in some nodes, by how what is around them stands. */
class Pieces {
  readonly list: Piece[] = [];
  /** How many of them are no white space. */
  #texts = 0;

  constructor(nodes: readonly Tree[], outer: Standing) {
    this.#read(nodes, outer);
  }

  #add(text: string, standing: Standing, look = lookOf(standing)): void {
    this.list.push({ text, look, standing });
    if (text.trim()) this.#texts++;
  }

  #read(nodes: readonly Tree[], outer: Standing): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#add(plainSpaces(node), outer);
      else this.#element(node, inside(node, outer));
    }
  }

  #element(node: TreeElement, standing: Standing): void {
    if (standing.look === 'hidden') return;
    const { tag } = node;
    if (tag === 'table' && !isWrapper(node)) this.#add(object, standing);
    else if (tag === 'input' || tag === 'select') this.#field(node, standing);
    else if (pictures.test(tag)) this.#picture(node, standing);
    else {
      if (lines.has(tag)) this.#add('\n', standing);
      this.#read(node.children, standing);
      if (lines.has(tag)) this.#add('\n', standing);
    }
  }

  /** A picture with words in place of it is those words. */
  #picture(node: TreeElement, standing: Standing): void {
    const [start, texts] = [this.list.length, this.#texts];
    this.#read(node.children, standing);
    if (this.#texts > texts) return;
    this.list.length = start;
    if (!isDot(node)) this.#add(object, standing);
  }

  /** What a field shows, doubtful where that is not simply the text in it. */
  #field(field: TreeElement, standing: Standing): void {
    const { type = 'text', value = '', placeholder = '', multiple, size } = field.attributes;
    if (field.tag === 'select') {
      const isList = multiple !== undefined || Number(size) > 1;
      for (const { children } of chosen(field)) this.#read(children, isList ? { ...standing, look: 'doubtful' } : standing);
      return;
    }
    const isText = /^(?:|text|search|tel|url|email)$/i.test(type) || (/^number$/i.test(type) && /^-?\d+(?:\.\d+)?$/.test(value));
    this.#add(value || placeholder, standing, lookOf(isText && value ? standing : { ...standing, look: 'doubtful' }));
  }
}

const isDot = ({ attributes: { width, height } }: TreeElement): boolean => [width, height].some((size) => size === '0' || size === '1');

/** Attributes from which scripts and style sheets fill what is blank. */
const filling = /^(?:x:num|data-(?:v|val|value|n|num|number|count|total|to|end|text|content|figure))$/;

/** The number with which a script or a style sheet would fill a blank cell. */
function valueIn({ attributes, children }: TreeElement): string {
  const own = Object.entries(attributes).find(([name, value]) => filling.test(name) && isNumeric(value))?.[1];
  if (own !== undefined) return own;
  for (const child of children) {
    const value = typeof child === 'string' ? '' : valueIn(child);
    if (value) return value;
  }
  return '';
}

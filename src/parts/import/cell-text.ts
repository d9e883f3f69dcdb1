/**
 * The text of a cell, where a digit may mean another thing than in prose: one that is raised is a note's, one that is struck out is not
 * the number, a picture is not nothing, and of what may look otherwise than it is written nobody knows whether it belongs to the number.
 */
import type { Look } from './effects.js';
import { doubted, isNumeric } from './figures.js';
import { inside, lookOf, unstyled, type Standing } from './look.js';
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

/** A mark that is raised, with what stands around it until the rest of its cell is known. */
const raised = /\s*\ue000([^\ue001]*)\ue001/g;

/** The text of a cell; `around` is what stands between it and its table. */
export function textOfCell(cell: TreeElement, around: readonly TreeElement[] = []): string {
  const standing = [...around, cell].reduce((outer, element) => inside(element, outer), unstyled);
  const pieces = cell.children.flatMap((child) => piecesOf(child, standing)).filter(({ look }) => look !== 'hidden');
  const bare = written(pieces.filter(({ look }) => look !== 'raised'));
  if (isNumeric(bare)) return written(pieces, doubtsAmong(pieces)).replace(raised, '($1)');
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

/** Letters that are so much larger than others belong to something else. */
const larger = 1.4;

/** The pieces of a number of which nobody knows whether they belong to it. */
function doubtsAmong(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const own = pieces.filter(({ text, look }) => (look === 'plain' || look === 'doubtful') && isWeighty(text));
  const count = new Map<TreeElement, number>();
  for (const { standing } of own) for (const element of standing.apart) count.set(element, (count.get(element) ?? 0) + 1);
  const size = Math.max(...own.map(({ standing }) => standing.size));
  return new Set(
    own.filter(
      ({ look, standing }) =>
        look === 'doubtful' || standing.size * larger < size || standing.apart.some((element) => count.get(element)! < own.length),
    ),
  );
}

/** What shows something else than text, or what a script makes of it. */
const pictures = /^(?:img|object|embed|canvas|video|audio|svg|math|iframe|progress|meter|\w+-.*)$/;

function piecesOf(node: Tree, outer: Standing): Piece[] {
  if (typeof node === 'string') return [{ text: plainSpaces(node), look: lookOf(outer), standing: outer }];
  const standing = inside(node, outer);
  if (standing.look === 'hidden') return [];
  const { tag } = node;
  const piece = (text: string): Piece => ({ text, look: lookOf(standing), standing });
  if (tag === 'table' && !isWrapper(node)) return [piece(object)];
  if (tag === 'input' || tag === 'select') return fieldOf(node, standing);
  const inner = node.children.flatMap((child) => piecesOf(child, standing));
  if (pictures.test(tag) && !inner.some(({ text }) => text.trim())) return isDot(node) ? [] : [piece(object)];
  return lines.has(tag) ? [piece('\n'), ...inner, piece('\n')] : inner;
}

const isDot = ({ attributes: { width, height } }: TreeElement): boolean => [width, height].some((size) => size === '0' || size === '1');

/** What a field shows, doubtful where that is not simply the text in it. */
function fieldOf(field: TreeElement, standing: Standing): Piece[] {
  const { type = 'text', value = '', placeholder = '', multiple, size } = field.attributes;
  if (field.tag === 'select') {
    const isList = multiple !== undefined || Number(size) > 1;
    return chosen(field)
      .flatMap(({ children }) => children)
      .flatMap((child) => piecesOf(child, isList ? { ...standing, look: 'doubtful' } : standing));
  }
  const isText = /^(?:|text|search|tel|url|email)$/i.test(type) || (/^number$/i.test(type) && /^-?\d+(?:\.\d+)?$/.test(value));
  const look = lookOf(isText && value ? standing : { ...standing, look: 'doubtful' });
  return [{ text: value || placeholder, look, standing }];
}

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

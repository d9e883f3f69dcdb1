/** Table × language → Form; sheet × language → Grid, whether the sheet is one of a report or was derived from several. */
import { print, type Blank } from './cell.js';
import { headerTree, keyOf, leaves, placesOf, type Block, type Line, type Table } from './form.js';
import type { Form, Grid, GridCell, HeaderCell, Row } from './grid.js';
import { longestCell } from './limits.js';
import { lastOf } from './list.js';
import { ownerOf } from './names.js';
import type { Report, Sheet } from './report.js';
import { translate, type Locale } from './words.js';

const forms = new WeakMap<Table, WeakMap<Locale, Form>>();

/** The form of a table in a language; the same two always give the same form. */
export function formOf(table: Table, locale: Locale): Form {
  let known = forms.get(table);
  if (!known) forms.set(table, (known = new WeakMap()));
  let form = known.get(locale);
  if (!form) known.set(locale, (form = new FormLayout(table, locale).form()));
  return form;
}

/** Whose figures a grid shows: what no sheet says of itself. */
export type Ownership = Pick<Grid, 'of' | 'prefix'>;

/** A table with its figures, laid out. */
export const gridOf = ({ table, cells, note = '' }: Sheet, { of, prefix }: Ownership, locale: Locale, blank?: Blank): Grid => ({
  form: formOf(table, locale),
  of,
  cells,
  printed: cells.map((cell) => print(cell, blank)),
  note,
  prefix,
});

/** One table of a report, laid out; `undefined` where the report has no such table. `site` is the other site that has given the report. */
export function layout(report: Report, key: string, locale: Locale, blank?: Blank, site?: string): Grid | undefined {
  const sheet = report.sheets[key];
  return sheet && gridOf(sheet, { of: ownerOf(report, locale, site), prefix: prefixOf(report) }, locale, blank);
}

/** Sets the tables of a report apart from those of other years and agencies; names of elements hold no white space. */
const prefixOf = ({ year, agency }: Report): string => `${year}/${agency?.name.slice(0, longestCell) ?? ''}/`.replace(/\s/g, '');

const depth = (lines: readonly Line[]): number => Math.max(...leaves(lines).map((path) => path.length));

/** How many grid columns a block's row labels take. */
function labelColumns({ print, rows }: Block): number {
  if (print === 'across') return 0;
  return print === 'listed' ? 2 : depth(rows);
}

/** What a header cell says of the form. */
type Heading = Pick<Line, 'label' | 'sum'>;

/** Lays out one table in one language. */
class FormLayout {
  /** How many grid columns the row labels take, and how many the numbers. */
  readonly #labels: number;
  readonly #numbers: number;
  readonly #single: boolean;
  #place = 0;

  constructor(
    readonly table: Table,
    readonly locale: Locale,
  ) {
    const { blocks } = table;
    this.#single = blocks.length === 1;
    this.#labels = Math.max(...blocks.map(labelColumns));
    this.#numbers = Math.max(...blocks.map((block) => leaves(headerTree(block)).length));
  }

  form(): Form {
    const { table, locale } = this;
    const laid = table.blocks.map((block) => ({ head: this.#head(block), body: this.#body(block) }));
    return {
      table,
      locale,
      title: translate(table.title, locale),
      columns: this.#columns(),
      head: this.#single ? laid.flatMap(({ head }) => head) : [],
      groups: laid.map(({ head, body }) => (this.#single ? body : [...head, ...body])),
      places: placesOf(table),
    };
  }

  /** The widths of the grid columns; columns under the same heading form a group. */
  #columns(): number[][] {
    const { widths, blocks } = this.table;
    let whole = 0;
    for (const width of widths) whole += width;
    const percent = widths.map((width) => Math.round((width / whole) * 1e4) / 100);
    const groups = this.#labels ? [percent.slice(0, this.#labels)] : [];
    let above: Line | undefined | null = null;
    leaves(this.#single ? headerTree(blocks[0]!) : []).forEach((path, index) => {
      if (path[path.length - 2] !== above) groups.push([]);
      above = path[path.length - 2];
      lastOf(groups)!.push(percent[this.#labels + index]!);
    });
    return this.#single ? groups : [...groups, percent.slice(this.#labels)];
  }

  #header({ label, sum }: Heading, colspan: number, rowspan: number, scope: HeaderCell['scope'], id: string): HeaderCell {
    const text = translate(label, this.locale);
    return { text, colspan, rowspan, scope, ...(!this.#single && { id }), ...(sum && { total: true }) };
  }

  /** The heading of a block and the headers of its columns. */
  #head(block: Block): Row[] {
    const tree = headerTree(block);
    const rows: GridCell[][] = [...Array<unknown>(depth(tree))].map(() => []);
    const corners = [block.corner ?? '', ...(block.print === 'listed' ? [block.units ?? ''] : [])];
    if (this.#labels) {
      const span = this.#labels / corners.length;
      for (const corner of corners) rows[0]!.push(this.#header({ label: corner }, span, rows.length, 'col', this.#id(block, 'corner')));
    }
    this.#headers(block, tree, rows, [], this.#numbers);
    const head = rows.map((cells) => ({ cells }));
    if (block.label === undefined) return head;
    return [{ cells: [this.#header({ label: block.label }, this.#labels + this.#numbers, 1, 'rowgroup', this.#id(block))] }, ...head];
  }

  /** The headers over the columns. Each column takes one grid column, the last takes all that are left. */
  #headers(block: Block, lines: readonly Line[], rows: GridCell[][], above: readonly Line[], width: number): void {
    let left = width;
    lines.forEach((line, index) => {
      const path = [...above, line];
      const span = index === lines.length - 1 ? left : line.lines ? leaves(line.lines).length : 1;
      left -= span;
      const rowspan = line.lines ? 1 : rows.length - above.length;
      rows[above.length]!.push(this.#header(line, span, rowspan, 'col', this.#id(block, keyOf(path))));
      if (line.lines) this.#headers(block, line.lines, rows, path, span);
    });
  }

  #body(block: Block): Row[] {
    if (block.print === 'across') {
      const cells = this.#numberCells(block, leaves(headerTree(block)).length, []);
      return [{ ...(block.numbers !== undefined && { name: translate(block.numbers, this.locale) }), cells }];
    }
    if (block.print === 'listed') return this.#listed(block, block.rows, 0, []);
    const rows: GridCell[][] = [];
    let open: GridCell[] = [];
    const visit = (lines: readonly Line[], above: readonly Line[]) => {
      for (const line of lines) {
        const path = [...above, line];
        const rowspan = line.lines ? leaves(line.lines).length : 1;
        const colspan = line.lines ? 1 : this.#labels - above.length;
        open.push(this.#header(line, colspan, rowspan, 'row', this.#id(block, '', keyOf(path))));
        if (line.lines) visit(line.lines, path);
        else {
          rows.push([...open, ...this.#numberCells(block, leaves(block.columns).length, path)]);
          open = [];
        }
      }
    };
    visit(block.rows, []);
    return rows.map((cells) => ({ cells }));
  }

  /** Every line as a row with its unit. A group without a label is headed by its first line, under which the others are indented. */
  #listed(block: Block, lines: readonly Line[], level: number, above: readonly Line[]): Row[] {
    return lines.flatMap((line, index) => {
      const path = [...above, line];
      const inner = level + (index && lastOf(above)?.label === '' ? 1 : 0);
      const label = { ...this.#header(line, 1, 1, 'row', this.#id(block, '', keyOf(path))), level: inner };
      if (!line.lines) {
        const unit = this.#header({ label: line.unit ?? '' }, 1, 1, 'row', '');
        return [{ cells: [label, unit, ...this.#numberCells(block, leaves(block.columns).length, path)] }];
      }
      const under = this.#listed(block, line.lines, line.label ? inner + 1 : inner, path);
      return line.label ? [{ cells: [label, this.#header({ label: '——' }, 1 + this.#numbers, 1, 'row', '')] }, ...under] : under;
    });
  }

  #numberCells(block: Block, count: number, row: readonly Line[]): GridCell[] {
    const columns = leaves(block.columns);
    return [...Array<unknown>(count)].map((_, index) => {
      const cell = { place: this.#place++, colspan: index === count - 1 ? this.#numbers - index : 1 };
      if (this.#single) return cell;
      const column = columns[index % columns.length]!;
      return { ...cell, headers: [this.#id(block), this.#id(block, keyOf(column)), this.#id(block, '', keyOf(row))] };
    });
  }

  #id(block: Block, column = '', row = ''): string {
    return [this.table.key, block.key, column || row].filter(Boolean).join('/');
  }
}

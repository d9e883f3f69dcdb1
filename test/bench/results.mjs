/** Lines of results → a table, for the terminal and for the file. */

const digits = { '×': 2, KB: 1, ms: 1, B: 1, '': 3 };

const number = (value, unit) => `${value.toFixed(digits[unit])}${unit && unit !== '×' ? ` ${unit}` : unit}`;

const verdict = ({ most, median }) => (most === undefined ? '' : median <= most ? 'met' : '**missed**');

function cells(line) {
  const { what, unit, most, median, low, high, remark = '' } = line;
  const spread = low === undefined ? '' : `${low.toFixed(digits[unit])} – ${high.toFixed(digits[unit])}`;
  return [
    what,
    most === undefined ? '' : `≤ ${most}${unit && unit !== '×' ? ` ${unit}` : ''}`,
    number(median, unit),
    spread,
    verdict(line),
    remark,
  ];
}

const row = (texts) => `| ${texts.join(' | ')} |`;

const head = [row(['what', 'budget', 'measured', 'half of the samples', '', '']), row(Array(6).fill('---'))];

/** Lines as a Markdown table. */
export const table = (lines) => [...head, ...lines.map((line) => row(cells(line)))].join('\n');

/** One line, as soon as it is there. */
export const said = (line) => cells(line).filter(Boolean).join(' · ');

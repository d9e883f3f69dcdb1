/** Texts without a page around them: copied out of a table or a PDF, and Markdown. */
import type { ReportJSON } from './reports.js';
import { chapters, titleOf, type Site } from './site.js';
import { htmlOf, unmerged, type Tables } from './tables.js';

/** Text as it is copied out of a PDF: a line for each row, the words over several columns as they come. */
const copied = (tables: Tables, report: ReportJSON) =>
  [
    titleOf(report),
    '一、总体情况',
    '本机关共收到申请3件。',
    ...tables.flatMap((rows, at) => [chapters[at]!, ...rows.map((row) => row.map(({ text }) => text).join(' '))]),
    '五、存在的主要问题及改进情况',
    '无。',
    '- 4 -',
  ].join('\n');

const radicals: Readonly<Record<string, string>> = { 一: '⼀', 二: '⼆', 行: '⾏', 方: '⽅', 金: '⾦', 文: '⽂' };

export const textSites: readonly Site[] = [
  {
    name: 'text with tabs between the cells',
    file: 'tabs.txt',
    write: (tables, report) =>
      [
        titleOf(report),
        ...tables.flatMap((rows, at) => [chapters[at]!, ...rows.map((row) => row.map(({ text }) => text).join('\t')), '']),
      ].join('\r\n'),
  },
  { name: 'text copied from a PDF', file: 'pdf.txt', plain: true, write: copied },
  {
    name: 'text copied from a PDF whose words are broken over lines',
    file: 'broken.txt',
    plain: true,
    write: (tables, report) =>
      copied(tables, report)
        .replace(/^(.*[^\d\s]{8})([^\d\s]{3}) (\d+(?: \d+){6})$/gm, (_, first: string, rest: string, figures: string) =>
          figures.length % 2 ? `${first}\n${rest} ${figures}` : `${first}\n${figures}\n${rest}`,
        )
        .replace(/(6\.属于四类)/, '- 3 -\n$1'),
  },
  {
    name: 'text copied from a PDF with radicals for characters',
    file: 'radicals.txt',
    plain: true,
    write: (tables, report) => copied(tables, report).replace(/[一二行方金文三]/g, (letter) => radicals[letter] ?? letter),
  },
  {
    name: 'Markdown',
    file: 'report.md',
    write: (tables, report) =>
      [
        `# ${titleOf(report)}`,
        '',
        ...unmerged(tables).flatMap((rows, at) => [
          `## ${chapters[at]}`,
          '',
          ...rows.flatMap((row, y) => [
            `| ${row.map(({ text }) => text).join(' | ')} |`,
            ...(y ? [] : [`|${' --- |'.repeat(row.length)}`]),
          ]),
          '',
        ]),
      ].join('\n'),
  },
  {
    name: 'Markdown without bars at its ends',
    file: 'bars.md',
    plain: true,
    write: (tables, report) =>
      [
        `# ${titleOf(report)}`,
        '',
        ...tables.flatMap((rows, at) => [
          `## ${chapters[at]}`,
          '',
          ...rows
            .filter((row) => row.length > 1)
            .flatMap((row, y) => [row.map(({ text }) => text).join(' | '), ...(y ? [] : [row.map(() => ':--').join('|')])]),
          '',
        ]),
      ].join('\n'),
  },
  {
    name: 'HTML in Markdown',
    file: 'html.md',
    write: (tables, report) =>
      `# ${titleOf(report)}\n\n${tables.map((rows, at) => `## ${chapters[at]}\n\n${htmlOf([rows])}`).join('\n\n')}`,
  },
];

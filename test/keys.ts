/** The addresses of the official tables in the order of print, written down from the description of the forms, not from the editions. */
const split = (text: string): string[] => text.split(' ');

const refused = 'stateSecret otherLaw security thirdParty internal process enforcementFile inquiry';
const before = [
  ...split('received carriedIn results.granted results.partial'),
  ...split(refused).map((key) => `results.refused.${key}`),
  ...split('notHeld notCompiled unclear').map((key) => `results.unavailable.${key}`),
  ...split('petition repeat publication excessive confirmation').map((key) => `results.notProcessed.${key}`),
];
const applicants = 'natural business research publicBenefit legalService other total';
const disputes = [['reconsideration litigation.direct litigation.afterReconsideration', 'upheld corrected other pending total']] as const;

/** By edition and table: the rows with the columns that they have. */
const rows: Readonly<Record<string, Readonly<Record<string, readonly (readonly [rows: string, columns: string])[]>>>> = {
  '2019': {
    proactive: [
      ['rules normativeDocuments', 'produced disclosed totalDisclosed'],
      ['licensing otherServices penalties coercion', 'previous change decisions'],
      ['fees', 'previous change'],
      ['procurement', 'projects amount'],
    ],
    requests: [[[...before, 'results.other results.total carriedOut'].join(' '), applicants]],
    disputes,
  },
  '2021': {
    proactive: [
      ['rules normativeDocuments', 'issued repealed inForce'],
      ['licensing penalties coercion', 'decisions'],
      ['fees', 'amount'],
    ],
    requests: [
      [
        [...before, 'results.other.notCorrected results.other.feeUnpaid results.other.otherReason', 'results.total carriedOut'].join(' '),
        applicants,
      ],
    ],
    disputes,
  },
};

/** A row's path in report JSON and its columns, in the order of print. */
export const rowsOf = (edition: string, table: string): { row: string; columns: string[] }[] =>
  rows[edition]![table]!.flatMap(([lines, columns]) => split(lines).map((row) => ({ row, columns: split(columns) })));

export const addressesOf = (edition: string, table: string): string[] =>
  rowsOf(edition, table).flatMap(({ row, columns }) => columns.map((column) => `${table}/${row}/${column}`));

import type { ImportWords } from '../describe.js';

/** What importing has to say, in English. */
export default {
  tag: 'en',
  repairs: {
    label: '{place}: “{found}” was read as “{expected}”.',
    header: '{place}: the column headers are {found}; the columns were taken by position as {expected}.',
    merged: '{place}: one cell spans the whole row; it was taken for each column.',
    aligned: '{place}: there are more cells than columns; they were taken by the headers that they stand under.',
    repeated: '{place}: the same row stands there several times, with the same numbers.',
  },
  doubts: {
    cells:
      '{place}: {expected} numbers expected, {found} cells found; which column each belongs to cannot be told, so the row was left out.',
    missing: '{place}: the row “{expected}” was not found.',
    unknown: '{place}: a row with numbers that the form does not have: {found}. Please check this table.',
    conflict: '{place}: stands there several times with different numbers, and was left out. {found}',
    header: '{place}: the column headers should be {expected} but are {found}. What has the headers of no edition was left out.',
    edition: '{place}: fits several editions of the form equally well; please check.',
    absent: '{place}: was not found.',
    table: '{place}: only {found} of {expected} rows could be read; the table was left out.',
    unreadable: '{place}: {found} is not a number; it was kept as it stands.',
    appearance:
      '{place}: {found}: what is in 〔〕 may be hidden, raised, moved or in a box of its own, so it cannot be told whether it belongs to the number. It was kept as it stands: please compare with what the page shows.',
    shown: '{place}: the page shows {found}, but “{expected}” is written there.',
    sums: '{place}: the numbers do not add up ({found}), as if one stood in another column than it should. All were kept as they stand: please compare with the original.',
    gap: '{place}: nearly every cell has a number, but this is blank: {found}. A number may be missing or stand one cell too far: please compare with the original.',
    year: 'No report year was found: please add year.',
  },
  refusals: {
    'no-table': 'There is no table of an annual report. If the document has pictures, use a file with text.',
    unassignable: 'There are tables of an annual report, but their numbers cannot be matched with the form.',
    'not-as-shown':
      'The page shows its table otherwise than it is written: something in it is hidden, moved, added by a style sheet or in a field. So the table stays as it is.',
    'lost-lines':
      'The text has lost lines (blank cells or repeated lines that were dropped in copying), so its numbers cannot be assigned. Use the page itself, or the Word or Excel file.',
    several:
      'The same tables stand there several times with different numbers, as if for several agencies or years. Import a file with one report.',
    'old-format': 'This is a binary {found} file of an old Word or Excel. Open it there, save it as .docx or .xlsx, and try again.',
    'unknown-format': 'This kind of file ({found}) is not known. Use html, docx, xlsx, txt or md.',
    bytes: 'The file is larger than {expected} and was not read.',
    elements: 'There are more than {expected} elements in the page or file: too many for a report, so it was not read.',
    depth: 'More than {expected} elements stand inside of one another, so the page was not read. Copy the tables alone into a file.',
    cells: 'There are more than {expected} table cells: too many for a report. Import a file with the tables of the report alone.',
    comparisons:
      'The style sheets in the page have more rules for its tables than can be compared (over {expected} times). Import a file with the tables of the report alone.',
    damaged: 'The file is damaged, or the encoding of its text is not known. {found}',
  },
} as const satisfies ImportWords;

/** What importing has to say, in English. */
declare const _default: {
    readonly tag: "en";
    readonly repairs: {
        readonly label: "{place}: “{found}” was read as “{expected}”.";
        readonly header: "{place}: the column headers are {found}; the columns were taken by position as {expected}.";
        readonly merged: "{place}: one cell spans the whole row; it was taken for each column.";
        readonly aligned: "{place}: there are more cells than columns; they were taken by the headers that they stand under.";
        readonly repeated: "{place}: the same row stands there several times, with the same numbers.";
    };
    readonly doubts: {
        readonly cells: "{place}: {expected} numbers expected, {found} cells found; which column each belongs to cannot be told, so the row was left out.";
        readonly missing: "{place}: the row “{expected}” was not found.";
        readonly unknown: "{place}: a row with numbers that the form does not have: {found}. Please check this table.";
        readonly conflict: "{place}: stands there several times with different numbers, and was left out. {found}";
        readonly header: "{place}: the column headers should be {expected} but are {found}. What has the headers of no edition was left out.";
        readonly edition: "{place}: fits several editions of the form equally well; please check.";
        readonly absent: "{place}: was not found.";
        readonly table: "{place}: only {found} of {expected} rows could be read; the table was left out.";
        readonly unreadable: "{place}: {found} is not a number; it was kept as it stands.";
        readonly appearance: "{place}: {found}: what is in 〔〕 may be hidden, raised, moved or in a box of its own, so it cannot be told whether it belongs to the number. It was kept as it stands: please compare with what the page shows.";
        readonly shown: "{place}: the page shows {found}, but “{expected}” is written there.";
        readonly sums: "{place}: the numbers do not add up ({found}), as if one stood in another column than it should. All were kept as they stand: please compare with the original.";
        readonly gap: "{place}: nearly every cell has a number, but this is blank: {found}. A number may be missing or stand one cell too far: please compare with the original.";
        readonly year: "No report year was found: please add year.";
    };
    readonly refusals: {
        readonly 'no-table': "There is no table of an annual report. If the document has pictures, use a file with text.";
        readonly unassignable: "There are tables of an annual report, but their numbers cannot be matched with the form.";
        readonly 'not-as-shown': "The page shows its table otherwise than it is written: something in it is hidden, moved, added by a style sheet or in a field. So the table stays as it is.";
        readonly 'lost-lines': "The text has lost lines (blank cells or repeated lines that were dropped in copying), so its numbers cannot be assigned. Use the page itself, or the Word or Excel file.";
        readonly several: "The same tables stand there several times with different numbers, as if for several agencies or years. Import a file with one report.";
        readonly 'old-format': "This is a binary {found} file of an old Word or Excel. Open it there, save it as .docx or .xlsx, and try again.";
        readonly 'unknown-format': "This kind of file ({found}) is not known. Use html, docx, xlsx, txt or md.";
        readonly bytes: "The file is larger than {expected} and was not read.";
        readonly elements: "There are more than {expected} elements in the page or file: too many for a report, so it was not read.";
        readonly depth: "More than {expected} elements stand inside of one another, so the page was not read. Copy the tables alone into a file.";
        readonly cells: "There are more than {expected} table cells: too many for a report. Import a file with the tables of the report alone.";
        readonly comparisons: "The style sheets in the page have more rules for its tables than can be compared (over {expected} times). Import a file with the tables of the report alone.";
        readonly damaged: "The file is damaged, or the encoding of its text is not known. {found}";
    };
};
export default _default;

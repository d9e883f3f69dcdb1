#!/usr/bin/env node
import { check } from './check.js';
import { importReport } from './import.js';
import { render } from './render.js';
import { Unusable } from './unusable.js';

const verbs = { check, import: importReport, render };
const usage = `disclosure render FILE [--table KEY] [--lang TAG] [--blank blank|zero|dash] [--level N] [--src URL] [--css URL]
    Prints a report, or one of its tables, as HTML that a page shows without a script.
disclosure check FILE... [--json] [--lang TAG]
    Says what in the reports does not add up, and how each continues the year before where that file is given too.
disclosure import FILE [--year YEAR] [--agency NAME] [--prose] [--lang TAG]
    Reads a published report (html, docx, xlsx, txt, md) and prints its JSON; with --prose the chapters' texts too.
A FILE of - is standard input.`;
async function run(verb2, options2) {
  const act = Object.hasOwn(verbs, verb2) ? verbs[verb2] : void 0;
  try {
    if (act) return await act(options2);
    console.error(usage);
  } catch (error) {
    if (error instanceof Unusable) console.error(error.message);
    else if (isOption(error)) console.error(`${error.message}
${usage}`);
    else throw error;
  }
  return 2;
}
const isOption = (error) => error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
const [verb = "", ...options] = process.argv.slice(2);
process.exitCode = await run(verb, options);
//# sourceMappingURL=disclosure.js.map

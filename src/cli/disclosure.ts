#!/usr/bin/env node
/** The `disclosure` command. Exit 0: fine, 1: findings, 2: unusable input. Errors go to standard error. */
import { check } from './check.js';
import { importReport } from './import.js';
import { render } from './render.js';
import { Unusable } from './unusable.js';

const verbs: Readonly<Record<string, (options: readonly string[]) => number | Promise<number>>> = { check, import: importReport, render };

const usage = `disclosure render FILE [--table KEY] [--lang TAG] [--blank blank|zero|dash] [--level N] [--src URL] [--css URL]
    Prints a report, or one of its tables, as HTML that a page shows without a script.
disclosure check FILE... [--json] [--lang TAG]
    Says what in the reports does not add up, and how each continues the year before where that file is given too.
disclosure import FILE [--year YEAR] [--agency NAME] [--prose] [--lang TAG]
    Reads a published report (html, docx, xlsx, txt, md) and prints its JSON; with --prose the chapters' texts too.
A FILE of - is standard input.`;

/** Runs a verb; what is wrong with its options or its input is said in one line. */
async function run(verb: string, options: readonly string[]): Promise<number> {
  const act = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  try {
    if (act) return await act(options);
    console.error(usage);
  } catch (error) {
    if (error instanceof Unusable) console.error(error.message);
    else if (isOption(error)) console.error(`${error.message}\n${usage}`);
    else throw error;
  }
  return 2;
}

/** Whether an error is about an option that there is not, or one without its value. */
const isOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const [verb = '', ...options] = process.argv.slice(2);
process.exitCode = await run(verb, options);

#!/usr/bin/env node
/** The `disclosure` command. Exit 0: fine, 1: findings, 2: unusable input. Errors go to standard error. */
import { render } from './render.js';

const verbs: Readonly<Record<string, (options: readonly string[]) => number>> = { render };

const usage = `disclosure render FILE [--table KEY] [--lang TAG] [--blank blank|zero|dash] [--level N] [--src URL] [--css URL]
    Prints a report, or one of its tables, as HTML that a page shows without a script.`;

const [verb = '', ...options] = process.argv.slice(2);
const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
if (!run) console.error(usage);
process.exitCode = run ? run(options) : 2;

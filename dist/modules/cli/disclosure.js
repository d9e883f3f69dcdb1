#!/usr/bin/env node
import { render } from './render.js';

const verbs = { render };
const usage = `disclosure render FILE [--table KEY] [--lang TAG] [--blank blank|zero|dash] [--level N] [--src URL] [--css URL]
    Prints a report, or one of its tables, as HTML that a page shows without a script.`;
const [verb = "", ...options] = process.argv.slice(2);
const run = Object.hasOwn(verbs, verb) ? verbs[verb] : void 0;
if (!run) console.error(usage);
process.exitCode = run ? run(options) : 2;
//# sourceMappingURL=disclosure.js.map

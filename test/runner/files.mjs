/** Where a test file belongs: its folder and its ending say in which step of the gate it runs, and what runs it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The steps of the gate, the quickest first. A file belongs to the first step that knows its path below `test/`.
 *
 * `by` names what runs it: Node's own test runner, a process for each file; mocha in Node, many files in a process; or mocha in a browser.
 */
export const steps = [
  { name: 'check', title: 'types, lint and format', by: 'node', files: /^check\.test\.mjs$/ },
  { name: 'core', title: 'pure code, in Node', by: 'mocha', files: /^(?:core|loading|import)\/(?!.*\.page\.test\.ts$).*\.test\.ts$/ },
  { name: 'tools', title: 'the command, the build, the tools', by: 'node', files: /^tooling\/.*\.test\.mjs$/ },
  { name: 'tags', title: 'the tags, in a browser', by: 'browser', files: /\.test\.ts$/ },
  { name: 'pages', title: 'whole pages', by: 'node', files: /^(?!engines\/).*\.test\.mjs$/ },
  { name: 'engines', title: 'the browsers of today and of years past', by: 'node', files: /\.test\.mjs$/ },
];

/** A path's part below the last folder that is called `test`, with the slashes of no particular system. */
function belowTest(path) {
  const names = path.split(/[\\/]/);
  return names.slice(names.lastIndexOf('test') + 1).join('/');
}

/** The step that a file belongs to; `undefined` for one that is no test. */
export const stepOf = (path) => steps.find(({ files }) => files.test(belowTest(path)));

/** Every test file below a folder. */
function below(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => !/(?:^|[\\/])node_modules[\\/]/.test(file) && stepOf(resolve(folder, file)))
    .map((file) => resolve(folder, file))
    .sort();
}

/** `*` stands for any part of a name, `**` for any folders. */
function pattern(glob) {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/|\*|\?/g, (wild) => wilds[wild]);
  return new RegExp(`^${source}$`);
}
const wilds = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };

/** What somebody asks for: a step by its name, a file, a folder, or a pattern. Paths begin where the command was given. */
function matching(asked, root) {
  if (steps.some(({ name }) => name === asked)) return below(resolve(root, 'test')).filter((file) => stepOf(file).name === asked);
  const path = resolve(asked);
  if (existsSync(path)) return statSync(path).isDirectory() ? below(path) : [path].filter(stepOf);
  const named = pattern(path.replaceAll('\\', '/'));
  return below(resolve(root, 'test')).filter((file) => named.test(file.replaceAll('\\', '/')));
}

/**
 * The files to run, step by step.
 *
 * @param asked - What to run; everything where it is empty.
 * @param root - The folder of the project.
 */
export function plan(asked, root) {
  const found = asked.length ? asked.map((each) => [each, matching(each, root)]) : [['test', below(resolve(root, 'test'))]];
  const unknown = found.filter(([, files]) => !files.length).map(([each]) => each);
  const files = [...new Set(found.flatMap(([, each]) => each))];
  const planned = steps.map((step) => ({ ...step, files: files.filter((file) => stepOf(file).name === step.name) }));
  return { unknown, planned: planned.filter((step) => step.files.length) };
}

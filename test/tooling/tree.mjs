/** The project's own files, for the tests that read them. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file below a folder, as a path inside it. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();

const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
const isIgnored = (path) => path === '.git' || ignored.some((pattern) => matchesGlob(path, pattern));

/** Whether a path is, or lies at, what a line of `.gitignore` names; a line with a slash inside begins at the root. */
function matchesGlob(path, pattern) {
  const glob = pattern.replace(/\/$/, '');
  const text = glob.includes('/') ? path : basename(path);
  return new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replace(/\*/g, '[^/]*')}$`).test(text);
}

/** The paths of the project's files: all but those that `.gitignore` names. A machine that runs the tests may have no Git. */
export const tracked = (folder = '') =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => ({ entry, path: posix.join(folder, entry.name) }))
    .filter(({ path }) => !isIgnored(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? tracked(path) : entry.isFile() ? [path] : []));

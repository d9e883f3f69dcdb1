/** Files that are made once on a machine and then kept. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './tree.mjs';

/** Where they are kept: they go with the installed packages. */
export const kept = (name) => join(root, 'node_modules/.cache/disclosure', name);

/**
 * The path of what is kept under a name, made where it is not there yet. It gets its name only when it is whole, so that nobody trusts the half
 * of a download, and of two that make it at the same time one is kept.
 *
 * @param make - Gets an empty folder and says which path in it is to be kept.
 */
export async function once(name, make) {
  const place = kept(name);
  if (existsSync(place)) return place;
  mkdirSync(dirname(place), { recursive: true });
  const work = mkdtempSync(`${place}-`);
  try {
    const made = await make(work);
    try {
      renameSync(made, place);
    } catch (error) {
      if (!existsSync(place)) throw error;
    }
    return place;
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  }
}

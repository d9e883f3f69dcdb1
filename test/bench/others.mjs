/** The other libraries: installed for the bench alone, when it is asked for them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

const isThere = ([name, version]) => {
  const file = `${folder}node_modules/${name}/package.json`;
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
};

export function install() {
  if (Object.entries(dependencies).every(isThere)) return;
  execFileSync('npm', ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Each with the file of its contestant. */
export const others = [
  ['nested lit', 'lit', 'lit'],
  ['React', 'react', 'react'],
  ['Vue', 'vue', 'vue'],
  ['DataTables', 'datatables.net', 'datatables'],
  ['Tabulator', 'tabulator-tables', 'tabulator'],
  ['Element Plus', 'element-plus', 'element-plus'],
  ['AG Grid', 'ag-grid-community', 'ag-grid'],
].map(([title, name, contestant]) => ({ title: `${title} ${dependencies[name]}`, contestant }));

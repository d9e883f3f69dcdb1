import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './files.mjs';

/** Types, data, checksums and the command's permission to run: everything that is derived from the modules just written. */
export const derive = {
  name: 'derive',
  async writeBundle() {
    const run = (tool, ...options) =>
      execFileSync(process.execPath, [`node_modules/${tool}`, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
    run('typescript/bin/tsc', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', 'dist/modules');
    run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'src/elements/manifest.config.mjs');
    const modules = pathToFileURL(`${process.cwd()}/dist/modules/`);
    const { artifacts } = await import(new URL('outputs/artifacts.js', modules));
    cpSync('src/styles/themes', 'dist/themes', { recursive: true });
    for (const [file, text] of Object.entries(artifacts())) {
      mkdirSync(dirname(`dist/${file}`), { recursive: true });
      writeFileSync(`dist/${file}`, text);
    }
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`;
    const files = filesIn('dist', '').filter((file) => /^[^/]+\.(?:js|css)$/.test(file));
    writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`);
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const file of Object.values(bin)) chmodSync(file, 0o755);
    console.log('dist is built.');
  },
};

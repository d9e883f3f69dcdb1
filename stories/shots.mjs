/**
 * Takes a picture of every story in every theme and width, as the built Storybook shows it in the fonts of the tests, and lays them out on contact sheets:
 * `npm run shots`. With a folder behind it the single pictures stay there in full size: `npm run shots -- /tmp/shots`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from '../test/tooling/browser.mjs';
import { setIn } from '../test/pages/fonts.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sheets = join(root, 'stories/contact-sheet');
const themes = ['official', 'red', 'blue', 'elder', 'dark', 'high-contrast'];

/** How wide a page is, and how wide its picture is on the sheet. */
const widths = [
  { width: 320, shown: 112 },
  { width: 768, shown: 176 },
  { width: 1280, shown: 224 },
];
/** Of a long page a sheet shows this many times its width. */
const longest = 3;
const across = 1700;
const quality = 30;

/** Builds Storybook where the demo server finds it. */
function build() {
  const command = join(root, 'node_modules/.bin/storybook');
  const options = ['build', '--quiet', '--disable-telemetry', '--config-dir', 'stories/.storybook', '--output-dir', 'storybook-static'];
  execFileSync(command, options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { entries } = JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Runs in the page: whether every tag of the story shows its report, or why there is none. */
function atRest() {
  const tags = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) => localName.includes('-'));
  return tags.length > 0 && tags.every(({ status }) => status === 'ready' || status === 'failed');
}

/** Runs in the page: sets the theme, waits until the tables have found out whether they fit, and says how long the page is. */
async function wear(theme) {
  document.documentElement.dataset.disclosureTheme = theme;
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  return Math.ceil(document.body.getBoundingClientRect().bottom);
}

/** One story in all themes and widths. */
async function shoot(page, { id }, origin, folder) {
  await page.goto(`${origin}/storybook-static/iframe.html?viewMode=story&id=${id}`);
  await page.waitForFunction(atRest);
  for (const { width, shown } of widths) {
    await page.setViewport({ width, height: 320 });
    for (const theme of themes) {
      const height = Math.min(await page.evaluate(wear, theme), longest * width);
      const clip = { x: 0, y: 0, width, height, scale: kept ? 1 : shown / width };
      await page.screenshot({ path: join(folder, `${theme}-${width}-${id}.png`), clip, optimizeForSpeed: true });
    }
  }
}

/** The pictures of one theme and width on one sheet. */
async function lay(page, stories, theme, { width, shown }, folder) {
  const figures = stories.map(
    ({ id, title, name }) =>
      `<figure><figcaption>${title} ${name}</figcaption><img src="${theme}-${width}-${id}.png" width="${shown}"></figure>`,
  );
  const file = join(folder, `${theme}-${width}.html`);
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>
      body { margin: 8px; columns: ${Math.floor(across / (shown + 8))}; column-gap: 8px; background: #ddd; font: 9px/1.2 sans-serif; }
      figure { margin: 0 0 8px; break-inside: avoid; }
      img { display: block; }
    </style>${figures.join('')}`,
  );
  await page.setViewport({ width: across, height: 800 });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(sheets, `${theme}-${width}.webp`), quality, fullPage: true });
}

const kept = process.argv[2];
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'shots-'));
for (const needed of [folder, sheets]) mkdirSync(needed, { recursive: true });
const stories = build();
const server = await serve(0, { folders: [['storybook-static', 'storybook-static']] });
const browser = await launch();
try {
  const page = await browser.newPage();
  await setIn(page);
  page.on('pageerror', (error) => {
    throw error;
  });
  for (const story of stories) await shoot(page, story, server.origin, folder);
  for (const theme of themes) for (const width of widths) await lay(page, stories, theme, width, folder);
} finally {
  await browser.close();
  server.close();
  if (!kept) rmSync(folder, { recursive: true });
}
console.log(`${stories.length} stories, ${themes.length} themes, ${widths.length} widths: stories/contact-sheet`);

/** Tries every snippet in every editor, in a real browser, and writes the page of the stories; keeps what each editor made of a pasted table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { serve } from '../pages/server.mjs';
import { launch } from '../tooling/browser.mjs';
import { editors, titleOf } from './editors.mjs';
import { filters, tool } from './filters.mjs';
import { install } from './install.mjs';
import { pages, seen } from './site.mjs';
import { snippets } from './snippets.mjs';
import { file, text } from './table.mjs';
import { ways, write } from './write.mjs';

install();
const server = await serve(pages);
const browser = await launch();
const reader = await browser.newPage();
const saved = new URL('saved/', import.meta.url);
mkdirSync(saved, { recursive: true });

/** What readers see in the end; a figure that is not the report's ends the run. */
async function outcomeOf(html, snippet, name) {
  const { outcome, right } = await seen(reader, server.origin, html, snippet);
  if (!right) throw new Error(`${snippet.name} through ${name} shows other figures:\n${html}`);
  return outcome;
}

async function tryEditor(editor, way) {
  const name = titleOf(editor);
  const outcomes = [];
  for (const snippet of snippets) {
    const html = await write(browser, server.origin, editor, snippet.html, way);
    if (snippet.keep && way === '粘贴') writeFileSync(new URL(`${editor.from.replace(/\W/g, '')}.html`, saved), `${html}\n`);
    outcomes.push(await outcomeOf(html, snippet, name));
  }
  return [name, way, ...outcomes];
}

async function tryFilter([name, filter], page) {
  const outcomes = [];
  for (const snippet of snippets) outcomes.push(await outcomeOf(await filter(snippet.html, page), snippet, name));
  return [name, ...outcomes];
}

try {
  const rows = { editors: [], filters: [] };
  for (const editor of editors) {
    for (const way of Object.keys(ways)) {
      rows.editors.push(await tryEditor(editor, way));
      console.log(rows.editors.at(-1).join(' · '));
    }
  }
  const page = await tool(browser);
  for (const filter of Object.entries(filters)) rows.filters.push(await tryFilter(filter, page));
  writeFileSync(file, await text(rows));
} finally {
  await browser.close();
  await server.close();
}

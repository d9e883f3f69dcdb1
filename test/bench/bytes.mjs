/**
 * What is in dist/disclosure.js: of each module its share of gzip, that is by how much the file would be smaller without it, and its
 * characters. What modules have in common counts for none of them, so the shares add up to less than the whole.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

const file = new URL('../../dist/disclosure.js', import.meta.url).pathname;
const lines = readFileSync(file, 'utf8').split('\n');
const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
const name = (source = 'rollup') => source.replace(/^.*?\/(?=src\/)|^.*\/node_modules\//, '');

/** Of every character the module that it comes from. */
const origins = lines.map((line, row) => Array.from(line, (_, column) => name(map.findEntry(row, column).originalSource)));

const weigh = (texts) => gzipSync(texts.join('\n'), { level: 9 }).length;
const without = (module) => lines.map((line, row) => [...line].filter((_, column) => origins[row][column] !== module).join(''));

const whole = weigh(lines);
const all = origins.flat();
const shares = [...new Set(all)].map((module) => [
  whole - weigh(without(module)),
  all.filter((origin) => origin === module).length,
  module,
]);

console.log('gzip  plain');
for (const [share, plain, module] of shares.sort(([a], [b]) => b - a)) {
  console.log(String(share).padStart(5), String(plain).padStart(6), module);
}
console.log(String(whole).padStart(5), String(all.length).padStart(6), 'dist/disclosure.js');

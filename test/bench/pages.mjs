/** The pages that are opened anew: the finished table handed to `innerHTML`, and the same with our tag, by address. */

const page = (...parts) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${parts.join('')}</body></html>`;
const script = '<script src="/dist/disclosure.js"></script>';
const sheet = '<link rel="stylesheet" href="/dist/disclosure.css">';
const block = (json) => `<script type="application/json">${json.replace(/</g, '\\u003c')}</script>`;
const write = (html) =>
  `<div id="host"></div><script>document.getElementById('host').innerHTML = ${JSON.stringify(html).replace(/</g, '\\u003c')};</script>`;
const tag = (inside) => `<request-outcome-matrix>${inside}</request-outcome-matrix>`;
const sheetOfLimit = '<style>table:not(#_):not(#_):not(#_) { table-layout: auto !important; }</style></head><body>';
const after = '<p>之后的文字</p>';

export function pages(samples) {
  const { list } = samples;
  const [{ json, html }] = list;
  const several = (make) => Array.from({ length: 1000 }, (_, index) => make(list[index % list.length]));
  return {
    '/samples.json': JSON.stringify(samples),
    '/limit': page(sheet, sheetOfLimit, write(html), after),
    '/ours': page(script, '</head><body>', tag(block(json)), after),
    '/prerendered': page(script, sheet, '</head><body>', tag(html + block(json)), after),
    '/limit-1000': page(sheet, sheetOfLimit, write(several((sample) => sample.html).join(''))),
    '/ours-1000': page(script, '</head><body>', ...several((sample) => tag(block(sample.json)))),
  };
}

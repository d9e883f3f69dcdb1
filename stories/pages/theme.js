/* 列出组件文档里的全部样式变量；改一项，样张随之变化，并写出可以直接粘贴的样式。 */
'use strict';

const form = document.querySelector('#tokens');
const sample = document.querySelector('#sample');
const css = document.querySelector('#css');
const theme = document.querySelector('#theme');
const changed = new Map();

/** 读者选用的主题：改它们要写 --disclosure-reader-…，不然以主题为准。 */
const readers = ['elder', 'dark', 'high-contrast'];

/** 写出改过的变量，用在样张上，也写进文本框。 */
const sheet = new window.CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

function write() {
  const isReaders = readers.includes(theme.value);
  const prefix = isReaders ? '--disclosure-reader-' : '--disclosure-';
  const lines = [...changed].map(([name, value]) => `  ${name.replace('--disclosure-', prefix)}: ${value};`);
  const place = isReaders ? `[data-disclosure-theme='${theme.value}']` : ':root';
  css.value = lines.length ? `${place} {\n${lines.join('\n')}\n}\n` : '';
  sheet.replaceSync(`#sample {\n${lines.join('\n')}\n}`);
}

/** 一个变量一行：名称、取值、用途。 */
function row({ name, default: initial, description }) {
  const line = document.createElement('p');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const use = document.createElement('small');
  line.className = 'token';
  label.htmlFor = input.id = name.slice(2);
  label.textContent = name;
  input.placeholder = initial;
  use.textContent = description;
  use.lang = 'en';
  input.addEventListener('input', () => {
    const value = input.value.trim();
    if (value && window.CSS.supports('--x', value) && !/[;{}]/.test(value)) changed.set(name, value);
    else changed.delete(name);
    write();
  });
  line.append(label, input, use);
  return line;
}

theme.addEventListener('change', () => {
  sample.className = theme.value && `disclosure-theme-${theme.value}`;
  write();
});

document.querySelector('#view').addEventListener('change', ({ target }) => {
  for (const table of sample.children) table.setAttribute('view', target.value);
});

form.addEventListener('submit', (event) => event.preventDefault());

fetch('../../dist/custom-elements.json')
  .then((response) => response.json())
  .then(({ modules }) => {
    const tags = modules.flatMap(({ declarations }) => declarations);
    const { cssProperties } = tags.find(({ tagName }) => tagName === 'disclosure-table');
    form.append(...cssProperties.map(row));
    document.documentElement.dataset.ready = '';
  });

import { assert } from 'chai';
import { serialize } from './serializer.js';

const cases = [
  {
    name: 'gives each element a line',
    html: '<ul><li>一</li><li>二</li></ul>',
    lines: ['<ul>', '  <li>一</li>', '  <li>二</li>', '</ul>'],
  },
  {
    name: 'keeps the space between the words of a line, but not the breaks and indents of a template',
    html: '<p>\n  <b>错误</b> 总计\n  <i>3</i></p>',
    lines: ['<p><b>错误</b> 总计 <i>3</i></p>'],
  },
  { name: 'keeps an ideographic space', html: '<p>某县　2024年度</p>', lines: ['<p>某县　2024年度</p>'] },
  { name: 'gives text beside elements a line', html: '<div>一<hr>二</div>', lines: ['<div>', '  一', '  <hr>', '  二', '</div>'] },
  { name: 'leaves out comments', html: '<p>一<!--?lit$1$-->二</p>', lines: ['<p>一二</p>'] },
  { name: 'sorts attributes', html: '<p lang="zh" class="b a" hidden>一</p>', lines: ['<p class="a b" hidden lang="zh">一</p>'] },
  {
    name: 'escapes what would be markup',
    html: '<p title="&lt;&quot;">1 &lt; 2&nbsp;&amp; 3</p>',
    lines: ['<p title="&lt;&quot;">1 &lt; 2&nbsp;&amp; 3</p>'],
  },
];

describe('serialize', () => {
  for (const { name, html, lines } of cases) {
    it(name, () => {
      const host = document.createElement('div');
      host.innerHTML = html;
      assert.deepEqual(serialize(host), lines);
    });
  }

  it('writes a shadow root as the template that makes one', () => {
    const host = document.createElement('div');
    host.innerHTML = '<div>二</div>';
    host.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<p>一</p><slot></slot>';
    const root = ['  <template shadowrootmode="open">', '    <p>一</p>', '    <slot></slot>', '  </template>'];
    assert.deepEqual(serialize(host), ['<div>', ...root, '  二', '</div>']);
  });

  it('writes what a browser reads as the same again', () => {
    const host = document.createElement('div');
    host.innerHTML = cases.map(({ html }) => html).join('');
    const again = document.createElement('div');
    again.innerHTML = serialize(host).join('\n');
    assert.deepEqual(serialize(again), serialize(host));
  });
});

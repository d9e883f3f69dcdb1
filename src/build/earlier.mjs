import { edited } from './edited.mjs';

/** What arrays, texts and elements came to have after the oldest browsers that the figures are right in, as functions. */
const later = {
  at: '(list, index) => list == null ? undefined : list[index < 0 ? index + list.length : index]',
  flat: '(list) => [].concat(...list)',
  flatMap: '(list, make) => [].concat(...list.map(make))',
  matchAll: `(text, pattern) => {
    const found = [];
    const again = new RegExp(pattern);
    for (let match; (match = again.exec(text)); again.lastIndex += match[0] ? 0 : 1) found.push(match);
    return found;
  }`,
  toggleAttribute: '(element, name, on) => on ? element.setAttribute(name, "") : element.removeAttribute(name)',
};

/** Our own modules with these functions in place of the methods: nothing is added to what the page has. */
export const earlier = {
  name: 'earlier',
  resolveId: (id) => (id === 'earlier' ? '\0earlier' : null),
  load: (id) =>
    id === '\0earlier'
      ? Object.entries(later)
          .map(([name, text]) => `export const ${name} = ${text};`)
          .join('')
      : null,
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const used = new Set();
    return edited(code, (text) => {
      const walk = (node) => {
        if (Array.isArray(node)) return node.forEach(walk);
        if (!node || typeof node !== 'object') return undefined;
        Object.values(node).forEach(walk);
        const { type, callee } = node;
        const name = type === 'CallExpression' && callee.type === 'MemberExpression' && !callee.computed && callee.property.name;
        if (!Object.hasOwn(later, name)) return undefined;
        used.add(name);
        // What is called on the result of another call begins where that begins, and has to stand before it.
        text.prependRight(node.start, `earlier_${name}(`);
        return text.update(callee.object.end, node.arguments[0]?.start ?? node.end - 1, ', ');
      };
      walk(this.parse(code));
      if (used.size) text.prepend(`import { ${[...used].map((name) => `${name} as earlier_${name}`)} } from 'earlier';`);
    });
  },
};

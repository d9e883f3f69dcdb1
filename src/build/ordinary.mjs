import { edited } from './edited.mjs';

/**
 * Every private name of a class as an ordinary one, for browsers without private names would pay for each access; and the templates
 * without the white space that only people need.
 */
export const ordinary = {
  name: 'ordinary',
  renderChunk(code) {
    let classes = 0;
    return edited(code, (text) => {
      const walk = (node, scope) => {
        if (Array.isArray(node)) return node.forEach((child) => walk(child, scope));
        if (!node || typeof node.type !== 'string') return undefined;
        const { type, start, end } = node;
        const inner = type === 'ClassBody' ? ++classes : scope;
        if (type === 'PropertyDefinition' && node.key.type === 'PrivateIdentifier' && !node.value) text.remove(start, end);
        else if (type === 'PrivateIdentifier') text.update(start, end, `_$${scope}${node.name}`);
        else if (type === 'TemplateElement' && start < end)
          text.update(start, end, node.value.raw.replace(/>\s*\n\s*/g, '>').replace(/\s*\n\s*/g, ' '));
        else Object.values(node).forEach((child) => typeof child === 'object' && walk(child, inner));
        return undefined;
      };
      walk(this.parse(code), 0);
    });
  },
};

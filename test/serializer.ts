/** What a reader gets from a part of the page, as lines of HTML that a person can read and compare. */

/** Elements that stand within a line of text; every other element begins a line of its own. */
const inline = 'a, b, em, i, small, span, strong, sub, sup';
const empty = 'br, col, hr, img, input, link, meta';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

const escape = (text: string, special: RegExp): string => text.replace(special, (character) => entities[character]!);

/** White space as a browser shows it. An ideographic space is a character of the text, which `\s` would take as well. */
const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');

/** The order of attributes and the order of classes mean nothing to a reader, so they are sorted. */
function attributesOf({ attributes, classList }: Element): string {
  const written = [...attributes].map(({ name, value }) => {
    const text = name === 'class' ? [...classList].sort().join(' ') : value;
    return text ? ` ${name}="${escape(text, /[&<>"\u00a0]/g)}"` : ` ${name}`;
  });
  return written.sort().join('');
}

const open = (element: Element): string => `<${element.localName}${attributesOf(element)}>`;
const close = ({ localName }: Element): string => `</${localName}>`;

/** Comments are left out: lit marks with them the places that it may change. */
const contentsOf = (parent: Element | ShadowRoot): (Element | Text)[] =>
  [...parent.childNodes].filter((node) => node instanceof Element || node instanceof Text);

const isInline = (node: Element | Text): boolean => node instanceof Text || (node.matches(inline) && contentsOf(node).every(isInline));

const textOf = (nodes: readonly (Element | Text)[]): string =>
  nodes
    .map((node) => (node instanceof Text ? escape(node.data, /[&<>\u00a0]/g) : open(node) + textOf(contentsOf(node)) + close(node)))
    .join('');

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const rootOf = ({ shadowRoot }: Element): string[] =>
  shadowRoot ? ['<template shadowrootmode="open">', ...indent(serialize(shadowRoot)), '</template>'] : [];

function linesOf(element: Element): string[] {
  if (element.matches(empty)) return [open(element)];
  const isText = !element.shadowRoot && contentsOf(element).every(isInline);
  return isText
    ? [open(element) + serialize(element).join('') + close(element)]
    : [open(element), ...indent([...rootOf(element), ...serialize(element)]), close(element)];
}

/** What stands in an element or in a shadow root, with the shadow roots in it, but without the style sheets. */
export function serialize(parent: Element | ShadowRoot): string[] {
  const lines: string[] = [];
  let text: (Element | Text)[] = [];
  const endText = (): void => {
    lines.push(...[collapse(textOf(text))].filter(Boolean));
    text = [];
  };
  for (const node of contentsOf(parent)) {
    if (isInline(node)) text.push(node);
    else {
      endText();
      lines.push(...linesOf(node as Element));
    }
  }
  endText();
  return lines;
}

/** An element with its shadow root, without what stands in the element itself. */
export const serializeFrame = (element: Element): string[] => [open(element), ...indent(rootOf(element)), close(element)];

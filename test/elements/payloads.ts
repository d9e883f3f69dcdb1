/** What has been used to smuggle code, layout or false figures into pages, and how to see that it has not worked. */

/** Each a single text that a page has to show as it stands. */
export const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' onfocus='alert(1)' autofocus='`,
  '</td></tr></table><h1>-</h1>',
  '<form id=x><input name=parentNode></form>',
  '<a id=disclosure name=body href="javascript:alert(1)">x</a>',
  '${alert(1)}{{constructor.constructor("alert(1)")()}}',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<!--$lit$--><?lit$0$>',
  '<b>x',
  // Addresses.
  'javascript:alert(1)',
  'JaVaScRiPt\t:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//example.invalid/x.js',
  // Style.
  '<style>*{display:none}</style>',
  '</style><link rel=stylesheet href=//example.invalid/x.css>',
  'x;background:url(javascript:alert(1))',
  '}*{display:none!important}@import "//example.invalid/x.css";',
  // Names of what the code and the language use.
  '__proto__',
  'constructor',
  'toString',
  'body',
  'documentElement',
  'createElement',
  'getElementById',
  'adoptedStyleSheets',
  'disclosure-table',
];

/** Each with what a page may show of it: the marks that turn the reading direction are gone, and so are controls. */
export const invisible = [
  { text: '\u202e12', shown: '12' },
  { text: '\u202d\u206712\u2069\u202c34', shown: '1234' },
  { text: '\u200f5\u061c6\u200e', shown: '56' },
  { text: '\u202e<b>\u2066', shown: '<b>' },
  { text: '\u0000<i>\u001b[31m\u0085', shown: '<i>[31m' },
  { text: '\ufeff7\uffff', shown: '7' },
  // No mark of direction, and so kept: they are no number, and said to be none.
  { text: '1\u200b2', shown: '1\u200b2' },
  { text: '1\u200d\u00ad2', shown: '1\u200d\u00ad2' },
  { text: `1${'\u0336\u0301'.repeat(60)}2`, shown: `1${'\u0336\u0301'.repeat(60)}2` },
];

/** A report with one text in every field, and as every key, that a file may choose. */
export const reportOf = (text: string): object => ({
  year: 2023,
  agency: { name: text, code: text, level: text },
  title: text,
  published: text,
  source: text,
  edition: text,
  editions: { [text]: text, requests: text },
  ['+' + text]: text,
  tables: {
    proactive: { rules: [text, `1（${text}）`, 3], ['+' + text]: [1, 2, 3] },
    requests: { received: { natural: text, ['+' + text]: 2 }, results: { granted: { natural: text }, ['+' + text]: { [text]: [text] } } },
    disputes: { reconsideration: [text, 0, 0, 0, 0], ['+' + text]: { direct: [text] } },
    ['+' + text]: { [text]: [text] },
  },
  notes: { proactive: text, ['+' + text]: text },
  chapters: { overview: `${text}\n\n${text}`, problems: text, other: text, ['+' + text]: text },
});

/** Counts the alerts of each test around it, which nobody sees. */
export function alerts(): () => number {
  const alert = window.alert.bind(window);
  let count: number;
  beforeEach(() => {
    count = 0;
    window.alert = () => void count++;
  });
  afterEach(() => void (window.alert = alert));
  return () => count;
}

type Root = Element | ShadowRoot;

const all = (root: Root): Element[] =>
  [root, ...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof Element ? [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])] : [],
  );

/** The items of the lists of problems: how many there are depends on the text, so that they are looked at by themselves. */
export const problemsIn = (root: Root): Element[] => all(root).filter((element) => element.matches('[part=problems] li'));

/** The elements of a tree with the names of their attributes, shadow roots too: what a text must not change. */
export const skeleton = (root: Root): string[] =>
  all(root)
    .filter((element) => !element.matches('[part=problems] li'))
    .map(
      (element) =>
        `${element.localName} ${element
          .getAttributeNames()
          .filter((name) => name !== 'data-wide')
          .sort()
          .join(' ')}`,
    );

/** Every text that a tree shows or says, its attributes' too, without the page's own script blocks and links. */
export const textsIn = (root: Root): string[] =>
  all(root).flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node instanceof Text && element.localName !== 'script' ? node.data : [])),
    ...['aria-label', 'aria-describedby', 'title', 'id', 'headers'].flatMap((name) => element.getAttribute(name) ?? []),
  ]);

const urls = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background'];
const elements = 'script, iframe, frame, object, embed, base, link, meta, style, form, svg, img';

/** What must not be there, whoever put it there. `given`: what the page wrote itself. */
export const danger = (root: Root, given = ''): string[] =>
  all(root)
    .filter((element) => !given || !element.matches(given))
    .filter(
      (element) =>
        element.matches(elements) ||
        element
          .getAttributeNames()
          .some((name) => name.startsWith('on') || name === 'style' || (name === 'name' && element.localName !== 'slot')) ||
        urls.some((name) => /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? '')),
    )
    .map(({ outerHTML }) => outerHTML);

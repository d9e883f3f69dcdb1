/**
 * The public custom properties, `--disclosure-` before the name, each with its default. The class comment of the table says what they do.
 * One without a default changes nothing where it is not set.
 *
 * With `--disclosure-reader-` before it, each has the last word: that is how the themes speak which a reader turns on, so that none of them is
 * undone by what a page says of its tags.
 */
export const tokens = {
  color: 'inherit',
  background: 'transparent',
  border: '#808890',
  'border-width': '1px',
  'header-background': 'rgba(128, 136, 144, 0.1)',
  'header-color': 'inherit',
  'header-weight': '500',
  muted: 'inherit',
  'font-family': 'inherit',
  'font-size': 'inherit',
  'line-height': '1.5',
  padding: '0.4em 0.5em',
  'number-align': 'right',
  'min-width': '50em',
  'max-height': 'none',
  target: '24px',
  changed: 'rgba(255, 193, 7, 0.45)',
  error: '#b3261e',
  focus: 'currentColor',
  lens: 'rgba(255, 190, 0, 0.3)',
  surface: 'Canvas',
  zebra: '',
  hover: '',
  'total-background': '',
  'total-weight': '',
  'row-header-background': '',
  'row-header-color': '',
  'column-header-background': '',
  'column-header-color': '',
} as const;

/** What is set for a token: by the reader's theme, else by the page; where neither says anything, its default, or another value. */
export const token = (name: keyof typeof tokens, otherwise: string = tokens[name]): string =>
  `var(--disclosure-reader-${name},var(--disclosure-${name}${otherwise && `,${otherwise}`}))`;

const names = Object.keys(tokens) as (keyof typeof tokens)[];

/** The private properties that the sheets use: what is set for each token that has a default. */
export const privateTokens: string = names.map((name) => tokens[name] && `--_${name}:${token(name)};`).join('');

/** Text that runs as it does by default, whatever a page has said of the text around it. */
export const plainText: string =
  'text-align:start;text-indent:0;text-transform:none;white-space:normal;word-break:normal;line-break:auto;hyphens:manual;';

/** The same of its letters. */
export const plainLetters: string = 'letter-spacing:normal;word-spacing:normal;text-shadow:none;';

import { expect } from 'chai';
import '../../src/define/index.js';
import { tokens } from '../../src/index.js';
import { frameSheet } from '../../src/styles/frame.js';
import { tableSheet } from '../../src/styles/table.js';
import { show, stage, styles } from './looks.js';

/** The tokens that have a default, and for each a value that none has; the others are tested with the rows and columns that they are for. */
type Probed = { [K in keyof typeof tokens]: (typeof tokens)[K] extends '' ? never : K }[keyof typeof tokens];
const probes: Readonly<Record<Probed, string>> = {
  color: 'rgb(1, 2, 3)',
  background: 'rgb(1, 2, 3)',
  border: 'rgb(1, 2, 3)',
  'border-width': '7px',
  'header-background': 'rgb(1, 2, 3)',
  'header-color': 'rgb(1, 2, 3)',
  'header-weight': '800',
  muted: 'rgb(1, 2, 3)',
  'font-family': 'monospace',
  'font-size': '33px',
  'line-height': '3',
  padding: '13px',
  'number-align': 'center',
  'min-width': '1234px',
  'max-height': '123px',
  target: '77px',
  changed: 'rgb(1, 2, 3)',
  error: 'rgb(1, 2, 3)',
  focus: 'rgb(1, 2, 3)',
  lens: 'rgb(1, 2, 3)',
  surface: 'rgb(1, 2, 3)',
};

describe('tokens', () => {
  it('are all that the sheets read, each as the reader has it before it is read as the page has it', () => {
    const read = [...`${tableSheet}${frameSheet}`.matchAll(/var\(--disclosure-([\w-]+)(?:,var\(--disclosure-([\w-]+))?/g)];
    const names = read.filter(([, first]) => first!.startsWith('reader-')).map(([, first, second]) => [first, second]);
    for (const [first, second] of names) expect(first).to.equal(`reader-${second}`);
    expect([...new Set(names.map(([, name]) => name))]).to.have.members(Object.keys(tokens));
    expect(read.every(([, first]) => first!.startsWith('reader-'))).to.equal(true);
  });

  for (const [name, value] of Object.entries(probes)) {
    it(`--disclosure-${name} changes a style`, async () => {
      const seen: string[] = [];
      for (const view of ['table', 'list']) {
        const element = await show(view);
        const before = styles(element);
        stage.style.setProperty(`--disclosure-${name}`, value);
        if (styles(element) !== before) seen.push(view);
        stage.style.removeProperty(`--disclosure-${name}`);
        expect(styles(element)).to.equal(before);
      }
      expect(seen).to.not.deep.equal([]);
    });
  }
});

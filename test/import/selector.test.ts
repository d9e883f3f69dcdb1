import { expect } from 'chai';
import { matches, Path, selectorsOf } from '../../src/parts/import/selector.js';
import { element, expectLinear } from './growth.js';

describe('the work of comparing an element with a selector', () => {
  it('does not grow with the ways in which a selector may be shared out among the elements around', () => {
    const compared = (depth: number): number => {
      let path = new Path(element('div', []));
      for (let level = 0; level < depth; level++) path = new Path(element('div', []), path, 0, path.page);
      const [selector] = selectorsOf('.x div div div div div div');
      expect(matches(selector!, path)).to.equal(false);
      return path.page.compared;
    };
    expectLinear(compared, 50);
  });

  it('compares an element with each of those before it once', () => {
    const compared = (size: number): number => {
      const page = new Path(
        element(
          'p',
          Array.from({ length: size }, () => element('i', [])),
        ),
      );
      const [selector] = selectorsOf('b ~ i ~ i ~ i');
      for (const path of page.children) matches(selector!, path);
      return page.page.compared;
    };
    expectLinear(compared, 50);
  });
});

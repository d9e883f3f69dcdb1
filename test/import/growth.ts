/** Counts the work that reading takes, in steps instead of time. */
import { expect } from 'chai';
import type { Tree, TreeElement } from '../../src/parts/import/tree.js';

/** An element of a test's own page. */
export const element = (tag: string, children: readonly Tree[], attributes: Record<string, string> = {}): TreeElement => ({
  tag,
  attributes,
  children,
});

/** `inner` in so many elements, from the tags in turn. */
export function nested(depth: number, tags: readonly string[], inner: readonly Tree[]): TreeElement {
  let children = inner;
  for (let level = depth; level > 1; level--) children = [element(tags[(level - 1) % tags.length]!, children)];
  return element(tags[0]!, children);
}

/** How often something looks into the elements of a tree. */
export function looks(tree: Tree, act: (counted: Tree) => unknown): number {
  let count = 0;
  const counted = (node: Tree): Tree => {
    if (typeof node === 'string') return node;
    const children = node.children.map(counted);
    return {
      ...node,
      get children() {
        count++;
        return children;
      },
    };
  };
  act(counted(tree));
  return count;
}

/** How often a method of all texts is called meanwhile. */
export function calls(name: 'replace' | 'normalize' | 'slice', act: () => unknown): number {
  const own = Reflect.get(String.prototype, name) as (this: string, ...args: unknown[]) => string;
  let count = 0;
  Object.defineProperty(String.prototype, name, {
    configurable: true,
    writable: true,
    value(this: string, ...args: unknown[]) {
      count++;
      return own.apply(this, args);
    },
  });
  try {
    act();
  } finally {
    Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value: own });
  }
  return count;
}

/** Twice as much of something must not be more than twice the work, but for what is the same for both. */
export function expectLinear(work: (size: number) => number, size: number): void {
  const [once, twice] = [work(size), work(2 * size)];
  expect(twice, `${once} steps, then ${twice}`).to.be.at.most(2.2 * once);
}

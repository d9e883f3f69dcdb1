import { resolve } from 'node:path';

const kernel = 'disclosure.js';

const opening = "(function () { 'use strict'; var exports = {}, require = function (file) { return exports.beside(file); };";

/** Content of the page whose id is the queue's name is inherited by the window; the queue is the window's own. */
const handing = (version) => `(function (part) {
  var queue = Object.prototype.hasOwnProperty.call(self, 'disclosureParts') && self.disclosureParts;
  if (!queue || !queue.push) self.disclosureParts = queue = [];
  queue.push(part);
})({ version: ${JSON.stringify(version)}, install: function (require) { 'use strict'; var exports = {};`;

/**
 * The kernel and its parts as classic files. They are built together, so that each module is in one file only and a part imports of the
 * kernel what that has; but browsers know no imports between classic files. The kernel therefore keeps what parts import of it in an
 * object, and a part hands itself over as a function that is called with it, in whatever order the two files come.
 */
export const chunks = (version) => ({
  name: 'chunks',
  banner: ({ fileName }) => (fileName === kernel ? opening : handing(version)),
  footer: ({ fileName }) => (fileName === kernel ? 'exports.start(exports); })();' : '} });'),
  renderChunk(code, { fileName, imports }) {
    const others = imports.filter((file) => file !== kernel);
    if (others.length) this.error(`${fileName} shares ${others} with other files; a module belongs into the kernel or into one part`);
    return null;
  },
});

/** A step that is taken for one of several files. */
export const onlyIn = (file, step) => ({
  ...step,
  renderChunk(code, chunk, options) {
    return chunk.fileName === file ? step.renderChunk.call(this, code, chunk, options) : null;
  },
});

/** Rollup's `manualChunks`: everything that a module needs from its first moment is in one chunk with it. */
export const together = (name, entry) => {
  const modules = new Set();
  return (id, { getModuleInfo }) => {
    const add = (one) => {
      if (modules.has(one)) return;
      modules.add(one);
      getModuleInfo(one).importedIds.forEach(add);
    };
    if (!modules.size) add(resolve(entry));
    return modules.has(id) ? name : undefined;
  };
};

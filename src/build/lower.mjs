import { transform } from 'esbuild';
import { minify } from 'terser';

/**
 * esbuild's spread goes through property descriptors, which any `Object.prototype.get` of a page spoils; nothing spread here has
 * accessors. The lines stay as many as they were, for the source map.
 */
const spreads = /(var __spread\w+ = )\(a, b\) => (?:\{.*?return a;\s*\}|__defProps\(.*?\)\));/gs;
const assign = (helper, start) => `${start}Object.assign;${'\n'.repeat(helper.split('\n').length - 1)}`;

/**
 * Has Chromium compile every function while the file still comes, beside the page: most are needed for a first table, and one by
 * one, as each is called, they would cost more than their run.
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** The first line is not in the map's sources: it has no mappings. */
const hinted = ({ code, map }) => ({ code: hint + code, map: { ...map, mappings: `;${map.mappings}` } });

/**
 * Lowers and shrinks the finished chunk: module by module would hide from rollup what nobody uses. Packages that call their functions
 * with `new`, or read what only getters do, are not `tame`.
 */
export const lower = (target, { tame = true, all } = {}) => ({
  name: 'lower',
  async renderChunk(code, { fileName }, { format }) {
    const lowered = await transform(code, {
      target,
      // What esbuild adds for old browsers would stand outside of the chunk's function, as globals of the page.
      ...(format !== 'es' && { format: 'iife' }),
      mangleProps: /^_\$\d+/,
      charset: 'ascii',
      legalComments: 'none',
      sourcemap: true,
    });
    const small = await minify(lowered.code.replace(spreads, assign), {
      ecma: Number(target.slice(2)),
      module: format === 'es',
      compress: { passes: 3, pure_getters: tame, unsafe_arrows: tame, unsafe_methods: tame },
      format: { ascii_only: true },
      sourceMap: { content: lowered.map },
    });
    const result = { code: small.code, map: JSON.parse(small.map) };
    return fileName === all ? hinted(result) : result;
  },
});

/** The modules as the package ships them, not as they are written. */
const shipped = {
  name: 'shipped',
  packageLinkPhase({ customElementsManifest }) {
    const path = (name) => name?.replace(/^\/?src\/(.*)\.ts$/, 'dist/modules/$1.js');
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = path(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default { globs: ['src/elements/*.ts', 'src/parts/**/*.ts'], outdir: 'dist', litelement: true, plugins: [shipped] };

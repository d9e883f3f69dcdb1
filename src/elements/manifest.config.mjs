/** The modules as the package ships them, not as they are written, in the order of their paths. */
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
    // In which order a folder lists its files is the file system's.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

export default { globs: ['src/elements/*.ts', 'src/parts/**/*.ts'], outdir: 'dist', litelement: true, plugins: [shipped] };

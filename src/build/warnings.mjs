/** What packages say of themselves, which nobody here can mend. */
const isTheirs = ({ code, ids = [] }) =>
  code === 'INVALID_ANNOTATION' || (code === 'CIRCULAR_DEPENDENCY' && ids.length > 0 && ids.every((id) => id.includes('/node_modules/')));

/** Rollup's `onwarn`: a warning stops the build, for one that scrolls by is never read. An empty bundle once went out like that. */
export const onwarn = (warning) => {
  if (!isTheirs(warning)) throw new Error(`${warning.code}: ${warning.message}`);
};

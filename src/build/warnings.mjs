/** What a warning of rollup would hide: a module that lost what it is there to do, and modules of ours that wait for each other. */
const isFault = ({ code, ids = [] }) =>
  code === 'EMPTY_BUNDLE' || (code === 'CIRCULAR_DEPENDENCY' && !ids.every((id) => id.includes('/node_modules/')));

/** Rollup's `onwarn`: a fault stops the build; what a dependency says of itself is nobody's business here. */
export const onwarn = (warning, warn) => {
  if (isFault(warning)) throw new Error(warning.message);
  if (!['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) warn(warning);
};

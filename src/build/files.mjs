import { readdirSync } from 'node:fs';

/** The files below a folder whose names end so, in order, as paths inside it. */
export const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort();

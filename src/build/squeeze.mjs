import { edited } from './edited.mjs';

/** The style sheets' texts without the white space that only people need. */
export const squeeze = {
  name: 'squeeze',
  transform: (code, id) =>
    /src\/styles\/\w+\.ts$/.test(id) && !id.endsWith('adopt.ts')
      ? edited(code, (text) => text.replace(/`[^`]*`/g, (sheet) => sheet.replace(/\s*\n\s*/g, '').replace(/([:,{])\s+(?=[^.\s])/g, '$1')))
      : null,
};

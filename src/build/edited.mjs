import MagicString from 'magic-string';

/** A module as `edit` leaves it, with a map that leads back. */
export function edited(code, edit) {
  const text = new MagicString(code);
  edit(text);
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

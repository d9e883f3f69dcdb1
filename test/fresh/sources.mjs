/** Where Debian packages come from: the two forms that apt writes it in, each entry as the fields of the newer form. */

/** What the options of the one-line form are called as fields. */
const fieldOf = { arch: 'Architectures', 'signed-by': 'Signed-By', trusted: 'Trusted' };

/** Reads `sources.list`: `deb [option=value …] address suite component …`, one entry a line. */
export function readLines(text) {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*(deb(?:-src)?)\s+(?:\[(.*?)\]\s+)?([^#]+)/.exec(line);
    if (!match) return [];
    const [, Types, options = '', rest] = match;
    const [URIs, Suites, ...components] = rest.trim().split(/\s+/);
    const entry = { Types, URIs, Suites, Components: components.join(' ') };
    for (const [name, value] of options.split(/\s+/).map((option) => option.split('='))) {
      if (fieldOf[name]) entry[fieldOf[name]] = value.replaceAll(',', ' ');
    }
    return [entry];
  });
}

/** Reads a `.sources` file: fields with a colon, continued where a line begins with a space; an empty line ends an entry. */
export function readStanzas(text) {
  const stanzas = text
    .replace(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .filter((stanza) => stanza.trim());
  return stanzas.map((stanza) =>
    Object.fromEntries([...stanza.matchAll(/^([\w-]+):((?:.*)(?:\n[ \t].*)*)/gm)].map(([, field, value]) => [field, value.trim()])),
  );
}

/** The entries for one release of the system, such as `bookworm` with its updates; those of other packagers are left out. */
export function ofRelease(entries, release) {
  return entries.flatMap((entry) => {
    const suites = entry.Suites.split(/\s+/).filter((suite) => suite === release || suite.startsWith(`${release}-`));
    const offers = entry.Types.split(/\s+/).includes('deb') && entry.Enabled !== 'no' && /^https?:/.test(entry.URIs);
    return offers && suites.length ? [{ ...entry, Types: 'deb', Suites: suites.join(' ') }] : [];
  });
}

/** The one entry that the base of the system is made from, among those of its release. */
export const baseOf = (entries, release) => entries.find(({ Suites }) => Suites.split(' ').includes(release));

/** The entries as a `.sources` file. */
export const writeStanzas = (entries) =>
  entries
    .map((entry) =>
      Object.entries(entry)
        .map(([field, value]) => `${field}: ${value}\n`)
        .join(''),
    )
    .join('\n');

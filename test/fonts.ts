/**
 * The fonts that the tests bring along, for whoever measures what a page looks like: what is installed on the machine changes no result.
 * A test file that imports this has its page set in them.
 */
interface Face {
  readonly family: Family;
  readonly weight?: string;
  readonly file: string;
}

/** By the width of their digits; the digits of the last two differ in width among themselves. */
export const families = ['Narrow', 'Middle', 'Wide', 'Widest', 'Chinese'] as const;

type Family = (typeof families)[number];

/** What is set in a family: letters that it has not are Chinese. */
export const font = (family: Family): string => `${family}, Chinese`;

const faces = (async () => (await (await fetch(new URL('fonts.json', import.meta.url))).json()) as readonly Face[])();

/** The faces of a family, which may go by another name; they are loaded when they are first wanted. */
export async function facesOf(family: Family, name: string = family): Promise<FontFace[]> {
  return (await faces)
    .filter((face) => face.family === family)
    .map(({ weight = '400', file }) => new FontFace(name, `url(${new URL(`../node_modules/${file}`, import.meta.url).href})`, { weight }));
}

before(async function () {
  this.timeout(60_000);
  const all = (await Promise.all(families.map((family) => facesOf(family)))).flat();
  for (const face of await Promise.all(all.map((face) => face.load()))) document.fonts.add(face);
  document.documentElement.style.fontFamily = font('Middle');
});

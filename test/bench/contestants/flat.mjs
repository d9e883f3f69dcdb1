/** For grids that know no merged row headers: one column of labels, the seven columns of numbers, and a record a row. */
const fields = ['natural', 'business', 'research', 'publicBenefit', 'legalService', 'other', 'total'];

const texts = (row) => row.cells.filter(({ text }) => text !== undefined).map(({ text }) => text);

/** The headings of the number columns, each with its field. */
export const columnsOf = ({ head }) => {
  const [, outer, inner] = head.map(texts);
  const names = [outer[0], ...inner, outer.at(-1)];
  return fields.map((field, index) => ({ field, title: names[index] }));
};

/** One record a row. */
export const recordsOf = ({ form, grid }) =>
  form.groups.flat().map((row, id) => {
    const numbers = row.cells.filter(({ place }) => place !== undefined).map(({ place }) => grid.printed[place]);
    return { id, label: texts(row).at(-1), ...Object.fromEntries(fields.map((field, index) => [field, numbers[index]])) };
  });

/** A place of its own for each table. */
export const placesIn = (host, samples, style = '') =>
  samples.map(() => {
    const place = host.appendChild(document.createElement('div'));
    place.style.cssText = style;
    return place;
  });

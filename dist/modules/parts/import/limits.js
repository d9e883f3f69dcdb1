import { limits } from '../../core/limits.js';

class Excess extends Error {
  constructor(limit) {
    super(limit);
    this.limit = limit;
  }
}
function within(limit, count) {
  if (count > limits[limit]) throw new Excess(limit);
}
function orRefusal(read) {
  try {
    return read();
  } catch (error) {
    return refusalOf(error);
  }
}
const megabyte = 1024 * 1024;
function refusalOf(error) {
  if (!(error instanceof Excess)) throw error;
  const most = limits[error.limit];
  return { refusal: error.limit, found: "", expected: most % megabyte ? String(most) : `${most / megabyte} MB`, doubts: [] };
}

export { Excess, orRefusal, refusalOf, within };
//# sourceMappingURL=limits.js.map

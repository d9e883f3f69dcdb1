import edition2019 from './2019.js';
import edition2021 from './2021.js';

const official = [edition2019, edition2021];
const editions = [...official];

export { editions };
//# sourceMappingURL=index.js.map

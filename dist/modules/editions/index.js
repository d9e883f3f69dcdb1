import edition2019 from './2019.js';
import edition2021 from './2021.js';

const editions = [edition2019, edition2021];

export { editions };
//# sourceMappingURL=index.js.map

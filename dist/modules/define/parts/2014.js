import { addPart } from '../../parts/parts.js';
import edition2014 from '../../editions/2014.js';

addPart({ name: "2014", editions: [edition2014] });
//# sourceMappingURL=2014.js.map

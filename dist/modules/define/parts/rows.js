import { addPart } from '../../parts/parts.js';
import { rows } from '../../parts/rows/rows.js';

addPart(rows);
//# sourceMappingURL=rows.js.map

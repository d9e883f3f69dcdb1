import { addPart } from '../../elements/parts.js';
import { findings } from '../../parts/findings/findings.js';

addPart(findings);
//# sourceMappingURL=findings.js.map

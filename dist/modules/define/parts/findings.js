import { addPart } from '../../parts/parts.js';
import { findings } from '../../parts/findings/findings.js';
import { followFragment } from '../../parts/findings/fragment.js';

addPart(findings);
followFragment(document);
//# sourceMappingURL=findings.js.map

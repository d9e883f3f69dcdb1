import { addPart } from '../../parts/parts.js';
import { push } from '../../parts/push/push.js';

addPart(push);
//# sourceMappingURL=push.js.map

import { addPart } from '../../elements/parts.js';
import { push } from '../../parts/push/push.js';

addPart(push);
//# sourceMappingURL=push.js.map

import { addPart } from '../../parts/parts.js';
import zhTW from '../../locales/zh-TW.js';

addPart({ name: "zh-TW", locales: [zhTW] });
//# sourceMappingURL=zh-TW.js.map

import { stream } from './stream.js';

const push = { name: "push", transports: { live: stream } };

export { push };
//# sourceMappingURL=push.js.map

import { createContext } from '@lit/context';

const reportContext = createContext(/* @__PURE__ */ Symbol.for("disclosure-widgets/report/1"));

export { reportContext };
//# sourceMappingURL=report-context.js.map

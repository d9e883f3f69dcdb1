import './parts/findings.js';
//# sourceMappingURL=disclosure-findings.js.map

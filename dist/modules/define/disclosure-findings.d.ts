import './parts/findings.js';

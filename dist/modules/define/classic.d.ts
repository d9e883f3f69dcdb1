import './index.js';
declare global {
    var disclosure: typeof import('../index.js') | undefined;
}

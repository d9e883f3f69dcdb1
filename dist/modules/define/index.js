
//# sourceMappingURL=index.js.map

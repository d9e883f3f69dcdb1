const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);

export { property };
//# sourceMappingURL=property.js.map

const isNumber = (cell) => "place" in cell;

export { isNumber };
//# sourceMappingURL=grid.js.map

const lastOf = (list) => list[list.length - 1];

export { lastOf };
//# sourceMappingURL=list.js.map

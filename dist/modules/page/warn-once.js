const said = /* @__PURE__ */ new Set();
function warnOnce(sentence, ...about) {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`disclosure: ${sentence}`, ...about);
}

export { warnOnce };
//# sourceMappingURL=warn-once.js.map

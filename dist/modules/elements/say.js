const said = /* @__PURE__ */ new Set();
function say(sentence, ...about) {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`disclosure: ${sentence}`, ...about);
}

export { say };
//# sourceMappingURL=say.js.map

const few = 20;
const slice = 30;
let last = 0;
let drawn = 0;
let begun = 0;
let answered;
function begin(now) {
  begun = now;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      drawn = 0;
      answered = void 0;
      resolve();
    };
    port2.postMessage(0);
  });
}
function turn() {
  const now = Date.now();
  if (now - last > slice) drawn = 0;
  last = now;
  if (drawn++ < few) return void 0;
  answered ??= begin(now);
  return now - begun < slice ? void 0 : answered;
}

export { turn };
//# sourceMappingURL=turn.js.map

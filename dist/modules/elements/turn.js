const few = 20;
const slice = 30;
let round;
function begin() {
  const over = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      round = void 0;
      resolve();
    };
    port2.postMessage(0);
  });
  return { begun: Date.now(), drawn: 0, over };
}
function turn() {
  round ??= begin();
  return round.drawn++ < few || Date.now() - round.begun < slice ? void 0 : round.over;
}

export { turn };
//# sourceMappingURL=turn.js.map

/** The limit again, with the fixed columns that our frame gives to its table. */
const write = (host, samples) => {
  host.style.setProperty('--_layout', 'fixed');
  host.innerHTML = samples.map(({ html }) => html).join('');
};

export default { mount: write, update: write };

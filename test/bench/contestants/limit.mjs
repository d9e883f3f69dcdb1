/** The limit: the finished table's text, handed to the browser's own parser; its columns are as wide as their contents ask for. */
const write = (host, samples) => {
  host.className = 'limit';
  host.innerHTML = samples.map(({ html }) => html).join('');
};

// The table's own sheet says so with the weight of two ids.
const sheet = '.limit table:not(#_):not(#_):not(#_) { table-layout: auto !important; }';

export default {
  setup() {
    document.head.appendChild(document.createElement('style')).textContent = sheet;
  },
  mount: write,
  update: write,
};

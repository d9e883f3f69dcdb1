/** Our element, with every table laid out at once, however many there are. */
import ours from './ours.mjs';

const sheet = 'request-outcome-matrix::part(region) { content-visibility: visible; }';

export default {
  ...ours,
  setup() {
    document.head.appendChild(document.createElement('style')).textContent = sheet;
  },
};

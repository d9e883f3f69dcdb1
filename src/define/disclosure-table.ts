import { DisclosureTable } from '../elements/disclosure-table.js';
import { define, listen } from './define.js';

listen();
define('disclosure-table', DisclosureTable);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}

import './offers.js';
import { DisclosureTable } from '../elements/disclosure-table.js';
import { define } from '../parts/define.js';

define('disclosure-table', DisclosureTable);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}

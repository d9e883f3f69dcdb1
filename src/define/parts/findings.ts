/** Adds the part that shows what does not add up, and leads to the cell that the address of the page names. */
import { addPart } from '../../parts/parts.js';
import type { DisclosureFindings } from '../../parts/findings/disclosure-findings.js';
import { findings } from '../../parts/findings/findings.js';
import { followFragment } from '../../parts/findings/fragment.js';

addPart(findings);
followFragment(document);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-findings': DisclosureFindings;
  }
}

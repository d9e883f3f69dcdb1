/** Adds the part that shows what does not add up. */
import { addPart } from '../../elements/parts.js';
import type { DisclosureFindings } from '../../parts/findings/disclosure-findings.js';
import { findings } from '../../parts/findings/findings.js';

addPart(findings);

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-findings': DisclosureFindings;
  }
}

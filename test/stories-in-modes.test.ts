/** axe finds nothing in any story in modes that have each side of each choice once; `npm run modes` takes every mode by itself. */
import { inEveryStory } from './stories.js';

inEveryStory([
  { name: 'a dark table in the shadow root with its findings', theme: 'dark', table: { view: 'table', findings: 'list', isolated: true } },
  { name: 'a list of high contrast from right to left', lang: 'ug', theme: 'high-contrast', table: { view: 'list', findings: 'mark' } },
  { name: 'a marked table in forced colours', wish: { 'forced-colors': 'active' }, table: { view: 'table', findings: 'mark' } },
]);

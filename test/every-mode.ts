/** axe finds nothing in any story in any mode: `npm run modes`, which takes minutes and so is no part of the gate. */
import { inEveryStory, type Mode } from './stories.js';

const views: readonly Mode[] = (['table', 'list'] as const).flatMap((view) =>
  (['off', 'mark', 'list'] as const).flatMap((findings) =>
    [false, true].map((isolated) => ({
      name: `a ${view}${isolated ? ', isolated' : ''}, findings ${findings}`,
      table: { view, findings, isolated },
    })),
  ),
);
const languages: readonly Mode[] = ['en', 'ug'].flatMap((lang) =>
  (['table', 'list'] as const).map((view) => ({ name: `a ${view} in ${lang}`, lang, table: { view, findings: 'list' as const } })),
);
const themes: readonly Mode[] = ['official', 'red', 'blue', 'elder', 'dark', 'high-contrast'].flatMap((theme) =>
  (['table', 'list'] as const).map((view) => ({ name: `a ${view} in ${theme}`, theme, table: { view, findings: 'list' as const } })),
);
const wishes: readonly Mode[] = [
  { 'forced-colors': 'active' },
  { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  { 'prefers-contrast': 'more' },
].flatMap((wish) =>
  (['table', 'list'] as const).map((view) => ({
    name: `a ${view} with ${Object.entries(wish).join(' and ')}`,
    wish,
    table: { view, findings: 'list' as const },
  })),
);

for (const mode of [...views, ...languages, ...themes, ...wishes]) inEveryStory([mode]);

import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';

/** What package.json says of side effects is about the published modules: the sources' own that register tags are to stay as well. */
const define: Plugin = {
  name: 'define',
  transform: { filter: { id: /\/src\/define\// }, handler: (code) => ({ code, map: null, moduleSideEffects: true }) },
};

export default {
  stories: ['../*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  staticDirs: [{ from: '../reports', to: '/stories/reports' }],
  // The renderer brings its own copy of lit into view; one is enough. The decorators are the compiler's own kind, as in the sources.
  viteFinal: (config) => mergeConfig(config, { plugins: [define], resolve: { dedupe: ['lit'] } }),
} satisfies StorybookConfig;

import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  staticDirs: [{ from: '../reports', to: '/stories/reports' }],
  // The renderer brings its own copy of lit into view; one is enough. The decorators are the compiler's own kind, as in the sources.
  viteFinal: (config) => ({ ...config, resolve: { ...config.resolve, dedupe: ['lit'] } }),
} satisfies StorybookConfig;

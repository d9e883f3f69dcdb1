/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const themes = ['official', 'red', 'blue', 'elder', 'dark', 'high-contrast'];
const languages = ['zh-CN', 'en'];

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, backgrounds: { disable: true }, controls: { expanded: true } },
  initialGlobals: { theme: '', lang: languages[0] },
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'paintbrush', items: [{ value: '', title: 'No theme' }, ...themes] } },
    lang: { toolbar: { title: 'Language', icon: 'globe', items: languages } },
  },
  decorators: [
    (story, { globals }) => {
      const { theme, lang } = globals as { theme: string; lang: string };
      document.documentElement.lang = lang;
      if (theme) document.documentElement.dataset['disclosureTheme'] = theme;
      else delete document.documentElement.dataset['disclosureTheme'];
      return story();
    },
  ],
} satisfies Preview;

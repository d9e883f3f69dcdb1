import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** What a story sets on its tag. */
export interface Args {
  readonly src?: string;
  readonly report?: object | string;
  readonly blank?: 'blank' | 'zero' | 'dash';
  readonly lang?: string;
  readonly agency?: string;
  readonly section?: string;
  readonly isolated?: boolean;
  readonly findings?: 'off' | 'mark' | 'list';
  readonly view?: 'auto' | 'table' | 'list';
}

export type Story = StoryObj<Args>;
export type Stories = Meta<Args>;

/** A published report, by its file's name. */
export const real = (name: string): Args => ({ src: `/stories/reports/${name}.json` });

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nothing, type TemplateResult } from 'lit';
import { html as tagged, type StaticValue } from 'lit/static-html.js';

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
  readonly rows?: 'all' | 'filled';
  readonly view?: 'auto' | 'table' | 'list';
}

export type Story = StoryObj<Args>;
export type Stories = Meta<Args>;

/** A published report, by its file's name. */
export const real = (name: string): Args => ({ src: `/stories/reports/${name}.json` });

/** Draws one of the tags that show a single table. */
export const table =
  (tag: StaticValue) =>
  ({ src, lang, agency, section, isolated, blank, findings, rows, view, report }: Args): TemplateResult => tagged`
    <${tag}
      src=${src ?? nothing}
      lang=${lang ?? nothing}
      agency=${agency ?? nothing}
      section=${section ?? nothing}
      ?isolated=${isolated}
      blank=${blank ?? nothing}
      findings=${findings ?? nothing}
      rows=${rows ?? nothing}
      view=${view ?? nothing}
      .report=${report}
    ></${tag}>
  `;

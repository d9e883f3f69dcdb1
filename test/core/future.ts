/** An edition that we do not know: a table of its own, two columns over three rows in two levels. */
export const future = {
  id: '2030',
  basis: '国办公开办函〔2030〕1号',
  from: 2030,
  chapters: [{ title: '新表', table: 'novel' }],
  tables: [
    {
      key: 'novel',
      title: '新表',
      widths: [1, 1, 1, 1],
      blocks: [
        {
          key: 'novel',
          corner: '角',
          columns: [
            { key: 'a', label: '甲' },
            { key: 'b', label: '乙', sum: true as const },
          ],
          rows: [
            { key: 'x', label: '一' },
            {
              key: 'y',
              label: '二',
              lines: [
                { key: 'z', label: '三' },
                { label: '组', lines: [{ key: 'w', label: '四' }] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

export const json = { year: 2031, tables: { novel: { x: [1, 2], y: { z: { a: 3 }, w: [5, '6件'] } } } };

/** The published reports: each of them is a story of every tag that shows tables. */
import { real, type Story } from './args.js';

export const Hongze2023: Story = { name: '洪泽区 2023（2021 版，依申请表用 2019 版）', args: real('hongze-2023') };
export const Huaian2024: Story = { name: '淮安市 2024', args: real('huaian-2024') };
export const JiaxingJingxinju2020: Story = { name: '嘉兴市经信局 2020（2019 版）', args: real('jiaxing-jingxinju-2020') };
export const ShanghaiBangongting2019: Story = { name: '上海市政府办公厅 2019（2019 版）', args: real('shanghai-bangongting-2019') };
export const ShanghaiBangongting2025: Story = { name: '上海市政府办公厅 2025', args: real('shanghai-bangongting-2025') };
export const Shuyang2025: Story = { name: '沭阳县 2025', args: real('shuyang-2025') };
export const Suqian2023: Story = { name: '宿迁市 2023', args: real('suqian-2023') };
export const Suqian2024: Story = { name: '宿迁市 2024', args: real('suqian-2024') };

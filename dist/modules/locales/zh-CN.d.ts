/** Simplified Chinese: the official words are the form's own. */
declare const _default: {
    readonly tag: "zh-CN";
    readonly direction: "ltr";
    readonly labels: {};
    readonly words: {
        readonly of: "{agency}　{year}年度";
        readonly ofYear: "{year}年度";
        readonly from: "{of}　数据来自 {site}";
        readonly chapter: "{ordinal}、{title}";
        readonly ordinals: readonly ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
        readonly loading: "正在读取数据…";
        readonly stale: "数据未能更新，以下是 {time} 的数据。";
        readonly changed: "{time}　有 {count} 处数据更新";
        readonly absent: "这份报告里没有“{title}”的数据。";
        readonly part: "没有找到页面要用的部件“{name}”。请把它的文件放进 disclosure.js 所在的文件夹，版本要一样。{reason}";
        readonly unknownSection: "没有名为“{section}”的表。section 可以写：{known}。";
        readonly problemCount: "有 {count} 处数据未能按表式读入";
        readonly separator: " · ";
        readonly under: " ";
        readonly last: "上年{name}";
        readonly blank: "空白";
        readonly missing: "缺失";
        readonly notApplicable: "不适用";
        readonly amount: "{number}{unit}";
        readonly header: "{column} · {row}";
        readonly sentence: "{header} {amount}";
        readonly folded: "{count} 项为 0 或空白";
        readonly rest: "其余 {count} 项为 0 或空白";
        readonly states: {
            readonly holds: "{equation}，相符";
            readonly broken: "{equation}：应为 {expected}，实为 {actual}，相差 {difference}";
            readonly blank: "{equation}：应为 {expected}，实为空白";
            readonly unknown: "{equation}：有一项没有数字，无法核算";
        };
        readonly blanks: "（空白按 0 计）";
        readonly rules: {
            readonly part: "{equation}：不应超过 {actual}，实为 {expected}";
            readonly count: "应为不小于 0 的整数，实为 {actual}";
            readonly money: "金额不应小于 0，实为 {actual}";
            readonly unlikely: "这一级机关通常没有此项，实为 {actual}";
            readonly prose: "文中写作 {expected}，表中为 {actual}";
        };
        readonly lens: "指向或选中任一总计，可看它的算式。";
        readonly allHold: "核算了 {checked} 个等式，全部相符。";
        readonly found: "核算了 {checked} 个等式：错误 {errors} 处，提示 {hints} 处，无法核算 {unknown} 处。";
        readonly kinds: {
            readonly error: "错误";
            readonly hint: "提示";
            readonly unknown: "无法核算";
        };
        readonly problems: {
            readonly unreadable: "{place}：{found} 不是数字，已照原样显示，不参与核算。";
            readonly unsafe: "{place}：数字 {found} 过大，末位可能已失真，请改写成带引号的文字。";
            readonly type: "{place}：应为 {expected}，实为 {found}，未显示。";
            readonly cleaned: "{place}：去掉了不可见的控制字符，余下 {found}。";
            readonly length: "{place}：应有 {expected} 个数，实为 {found}，这一行未显示。";
            readonly misfit: "{place}：应有 {expected} 个数，实为 {found}，这一行未显示。个数与 {fits} 版表式相符，若用的是那一版，请写进 editions。";
            readonly unknown: "{place}：表式里没有这一项，{found} 未显示。可以写：{expected}。";
            readonly edition: "{place}：没有 {found} 这一版表式。可以写：{expected}。";
            readonly year: "{place}：应为数字，实为 {found}，已按 {expected} 处理。";
            readonly outside: "{place}：{found} 年没有对应的表式，按 {expected} 版显示。";
        };
        readonly failures: {
            readonly empty: "数据文件是空的。{address}";
            readonly html: "应为 JSON 数据，实为网页（{found}）。可能地址有误，或需要登录。{address}";
            readonly 'not-json': "不是完整的 JSON：{found}。请检查文件是否传完、有无多余或缺少的逗号和引号。{address}";
            readonly 'not-object': "应为一份报告（{ … }），实为 {found}。{address}";
            readonly 'no-tables': "这份 JSON 不是年度报告：应有 tables，实有 {found}。{address}";
            readonly 'no-year': "报告没有年份：year 应为 2020 这样的数字，实为 {found}。{address}";
            readonly 'wrong-field': "报告里的 {place} 应为 {expected}，实为 {found}。{address}";
            readonly 'edition-invalid': "表式里的 {place} 应为 {expected}，实为 {found}。";
            readonly network: "数据没有取到，请检查地址和网络：{address}";
            readonly origin: "没有采用 {found} 的数据：它不是本站，也不在本站信任的网站之列。请把数据文件放到本站，或由网站管理员列入 data-origins 或 disclosureOrigins。{address}";
            readonly timeout: "等了很久，数据没有到。请稍后再试：{address}";
            readonly http: "服务器回答 {found}，没有给出数据：{address}";
            readonly encoding: "数据文件的文字编码无法识别，请存为 UTF-8：{address}";
            readonly 'too-large': "数据文件超过 {expected}，不会是一份报告：{address}";
            readonly 'no-provider': "页面上没有 id 为“{found}”的 <disclosure-report>。";
            readonly copied: "这个 <{found}> 是复制来的，数字没有来源，不会再更新。请重新设置它的 report，或写上 src。";
            readonly 'no-source': "这个 <{found}> 没有数据：请写上 src，或在里面放数据、链接，或设置它的 report。";
        };
    };
};
export default _default;

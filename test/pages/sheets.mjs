/**
 * What the style sheets of portals do to a page. Each has sheets of a library, rules of its own, a document type or elements around
 * the content; `isolated` says why the table in the page cannot look there as it does elsewhere.
 */
const library = (file) => `<link rel="stylesheet" href="/node_modules/${file}">`;
const rules = (text) => `<style>${text}</style>`;

/** What Word writes into the pages that it saves, and what editors leave of it. */
const word = `p.MsoNormal, li.MsoNormal { margin: 0cm; text-align: justify; text-justify: inter-ideograph; font-size: 10.5pt; font-family: Calibri }
  p { margin: 0cm 0cm 8pt; text-indent: 2em; line-height: 150% }
  table { border-collapse: collapse; mso-padding-alt: 0cm 5.4pt; margin-left: -5.4pt; border: none; width: 415pt; table-layout: auto }
  td { border: solid windowtext 1pt; padding: 0cm 5.4pt; height: 22.7pt; vertical-align: top; text-align: justify; word-break: break-all;
    layout-grid-mode: char; width: 83.1pt; background: #d9e2f3 }
  td, th, span { font-family: SimSun; font-size: 10.5pt; letter-spacing: 1pt }
  span { color: blue; mso-fareast-language: ZH-CN }
  tr { page-break-inside: avoid; height: 1cm; mso-height-rule: exactly }
  .TRS_Editor P, .TRS_Editor TD, .TRS_Editor TH, .TRS_Editor LI { line-height: 2; font-size: 12pt; margin-top: 1em; font-family: SimSun }`;

const universal = `* { margin: 3px; padding: 5px; border: 1px solid red; background: #ffe; color: #a0a; font: italic bold 20px/2 serif;
  text-align: center; letter-spacing: 2px; word-spacing: 3px; text-indent: 2em; text-transform: uppercase; white-space: nowrap;
  vertical-align: top; box-sizing: content-box; border-radius: 6px; box-shadow: 0 0 4px red; text-shadow: 1px 1px red;
  text-decoration: underline; word-break: break-all; overflow: hidden; opacity: 0.9; position: relative; outline: 1px solid blue;
  list-style: square; border-collapse: collapse; border-spacing: 3px; table-layout: auto; caption-side: bottom }`;

const reset = `* { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important; float: none !important;
  text-align: left !important; text-indent: 0 !important; vertical-align: baseline !important; white-space: nowrap !important;
  list-style: none !important; border-collapse: collapse !important; word-break: break-all !important; border-radius: 0 !important }`;

const build = `table, td { border: 2px solid green !important; padding: 12px !important; width: auto !important; height: 50px !important;
  text-align: center !important; vertical-align: top !important; white-space: nowrap !important; table-layout: auto !important;
  border-collapse: collapse !important; display: block !important; margin: 10px !important; float: left !important;
  min-width: 0 !important; max-width: 300px !important }`;

const ids = `#zoom table { width: 50% !important; border-collapse: collapse !important; font-size: 10px }
  #zoom .TRS_Editor td, #zoom td, #zoom th { padding: 0 !important; border: none !important; text-align: left !important; color: red; line-height: 3 }
  #zoom p, #zoom li { text-indent: 2em !important; margin: 20px 0 !important; line-height: 3 }
  #zoom span { font-size: 30px; color: red }`;

export const sheets = [
  { name: 'Bootstrap 3.4.1', head: library('bootstrap/dist/css/bootstrap.css') },
  { name: 'layui 2.13.6', head: library('layui/dist/css/layui.css') },
  { name: 'element-ui 2.15.14', head: library('element-theme-chalk/lib/index.css') },
  { name: 'normalize.css 8.0.1', head: library('normalize.css/normalize.css') },
  { name: 'UIkit 3.25.29', head: library('uikit/dist/css/uikit.css') },
  { name: 'Word 另存的网页', head: rules(word) },
  { name: '`* { … }`', head: rules(universal) },
  { name: '`* { … !important }`', head: rules(reset) },
  { name: '`table, td { … !important }`', head: rules(build) },
  { name: '`#zoom td { … !important }`', head: rules(ids) },
  { name: '没有 DOCTYPE（怪异模式）', doctype: '' },
  {
    name: '没有 DOCTYPE，套在版式表格里',
    doctype: '',
    around: ['<center><font size="5" color="red"><table width="100%"><tr><td align="center" nowrap>', '</td></tr></table></font></center>'],
  },
  {
    name: '`td { color, background, font … !important }`',
    head: rules('table, td, th { color: #06c !important; background: #efe !important; font: 12px/3 serif !important }'),
    isolated: '页面的字体、颜色带 `!important`',
  },
  {
    name: '`* { width: … }`',
    head: rules('* { width: 90%; height: 40px; min-width: 10px; max-width: 50em; min-height: 30px }'),
    isolated: '页面改了 `<col>` 的宽度',
  },
];

/** Pages of sites whose tables come from an editor: what Word, WPS, Excel and UEditor make of the same cells. */
import { inTable, onPages, spans, type Tag } from './site.js';
import { escape } from './tables.js';

const word: Tag = (cell) => `<td width=72${spans(cell)} valign=top style='width:53.85pt;border:solid windowtext 1.0pt;
  padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'><span
  style='font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体'>${escape(cell.text).replace(
    /\d+/g,
    '<span lang=EN-US>$&</span>',
  )}<span lang=EN-US><o:p></o:p></span></span></p>
  </td>`;

const wps: Tag = (cell) =>
  `<td${spans(cell)} width="95" valign="center" style="width:57.0000pt;mso-border-left-alt:0.5000pt solid windowtext;"><p class=MsoNormal align=center ><span style="mso-spacerun:'yes';font-family:宋体;" ><font face="宋体" >${
    cell.text ? Array.from(escape(cell.text), (letter) => letter).join('</font><font face="宋体" >') : '&nbsp;'
  }</font></span><span style="mso-spacerun:'yes';" ><o:p></o:p></span></p></td>`;

const excel: Tag = (cell, at) =>
  `<td${spans(cell)} height=36 class=xl${65 + at}${/^\d+$/.test(cell.text) ? ' align=right x:num' : ''} width=72 style='height:27.0pt;mso-ignore:colspan'>${cell.header ? escape(cell.text).replace(/(.{6})(?=.)/gu, '$1<br>\n    ') : escape(cell.text)}</td>`;

export const editorSites = onPages([
  {
    name: 'a page of TRS with a table from Word',
    file: 'trs.html',
    table: (rows) =>
      `<div class=TRS_Editor><style type="text/css">.TRS_Editor P{line-height:2}</style><div class="Custom_UnionStyle">${inTable(
        '<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 align=center style="border-collapse:collapse;mso-yfti-tbllook:1184"><tbody>',
        word,
        '</tbody></table>',
        "<tr style='mso-yfti-irow:0;height:22.5pt'>",
      )(rows)}</div></div>`,
  },
  {
    name: 'a page from Word saved as a web page, with its conditional comments',
    file: 'word.htm',
    table: (rows) =>
      `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->${inTable('<table class=MsoNormalTable border=0>', word)(rows)}`.replace(
        '</table>',
        ' <![if !supportMisalignedColumns]>\n <tr height=0>\n  <td width=123 style="border:none"></td>\n  <td width=46 style="border:none"></td>\n </tr>\n <![endif]>\n</table>',
      ),
  },
  {
    name: 'a page from WPS',
    file: 'wps.html',
    table: inTable('<!--StartFragment--><table class=MsoTableGrid border=1 style="border-collapse:collapse;">', wps),
  },
  {
    name: 'a page from Excel',
    file: 'excel.html',
    table: inTable(
      "<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse;table-layout:fixed'><col width=72 span=10 style='mso-width-source:userset'>",
      excel,
      "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72 style='width:54pt'></td></tr><![endif]></table>",
      "<tr height=36 style='mso-height-source:userset;height:27.0pt'>",
    ),
  },
  {
    name: 'a page of UEditor',
    file: 'ueditor.html',
    table: (rows) =>
      inTable(
        '<table width="722" data-sort="sortDisabled"><tbody>',
        (cell) =>
          `<td valign="middle" align="center" style="word-break: break-all;"${spans(cell)}><span style="font-size: 14px;">${escape(cell.text) || '<br/>'}</span></td>`,
        '</tbody></table>',
      )(rows).replace('<tr>', '<tr class="firstRow">'),
  },
]);

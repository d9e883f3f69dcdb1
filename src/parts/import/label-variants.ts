/**
 * How real publications write what the form prints otherwise. Each pair is a wording as found and the official one; brackets, spaces,
 * widths and punctuation do not matter here, they are set aside before anything is compared.
 */
export const variants: readonly (readonly [found: string, official: string])[] = [
  ['规范性文件', '行政规范性文件'],
  ['行政规范性文件', '规范性文件'],
  ['本年新制发数量', '本年新制作数量'],
  ['现行有效件', '现行有效件数'],
  ['现行有效数', '现行有效件数'],
  ['本年制发数', '本年制发件数'],
  ['本年废止数', '本年废止件数'],
  ['其他法律行政止公开', '其他法律行政法规禁止公开'],
  ['其他法律法规禁止公开', '其他法律行政法规禁止公开'],
  ['（六）其他', '（六）其他处理'],
  [
    '（本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  ],
];

/** Words that are written in several ways inside any wording, without changing what it says; no two wordings of a form differ by these alone. */
export const synonyms: readonly (readonly [found: string, official: string])[] = [
  ['其它', '其他'],
  ['合计', '总计'],
  ['法人和', '法人或'],
  ['公益机构', '公益组织'],
  ['年度', '年'],
  ['下一年', '下年'],
  ['需另行', '需要另行'],
  ['件数', '数'],
  ['数量', '数'],
  ['单位万元', '万元'],
];

/** Traditional characters of the form's words, and under each its simplified one. */
export const traditional =
  '萬專業個為爲舉鄉於億從眾衆會傳體關內決況減製辦務動區單歷參發號後員圍國處復複覆審對屬佈應廢開強當徑總執護報據數無時機權條構標沒濟點熱現確祕穩類係糾納線組織經結絡統繼續維編繳網罰職輿範獲補規計訂認訓議許訟設訪訴詢請讀談負責購費轉輯過這進採鉤鈎錯鎮門問聞閱閲隱項題額駁';
export const simplified =
  '万专业个为为举乡于亿从众众会传体关内决况减制办务动区单历参发号后员围国处复复复审对属布应废开强当径总执护报据数无时机权条构标没济点热现确秘稳类系纠纳线组织经结络统继续维编缴网罚职舆范获补规计订认训议许讼设访诉询请读谈负责购费转辑过这进采钩钩错镇门问闻阅阅隐项题额驳';

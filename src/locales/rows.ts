/** The Chinese sentences on folded rows; other languages have theirs with the rest. */
import type { Locale, RowWords } from '../core/words.js';

const chinese: RowWords = {
  emptyRows: '已收起 {count} 行：这些行的数字都是 0 或空白。',
  showRows: '显示全部各行',
  foldRows: '收起 0 和空白的行',
};

/** What a language says of folded rows: its own sentences, or the Chinese ones. */
export const rowWords = ({ words }: Locale): RowWords => ({ ...chinese, ...words });

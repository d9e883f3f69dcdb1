import '../define/index.js';
import '../define/parts/2014.js';
import '../define/parts/en.js';
import '../define/parts/import.js';
import '../define/parts/push.js';
import '../define/parts/rows.js';
import '../define/parts/zh-TW.js';

/** Everything that a page can use, in one classic file. */
import * as functions from '../index.js';
import { begin } from './begin.js';
import '../define/index.js';
import '../define/parts/2014.js';
import '../define/parts/en.js';
import '../define/parts/import.js';
import '../define/parts/push.js';
import '../define/parts/rows.js';
import '../define/parts/zh-TW.js';

begin(functions);

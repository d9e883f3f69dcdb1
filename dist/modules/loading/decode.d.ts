import { type Failure } from '../core/problem.js';
/** Bytes → text: a byte order mark decides, then strict UTF-8, then strict GB18030. A wrong character is never shown. */
export declare function decode(bytes: Uint8Array): string | Failure;

import { type Transport } from '../../loading/request.js';
/**
 * Listens to a server that sends by itself: each message is a whole report. Interruptions are told, and the browser connects again
 * by itself; resolves when it does not.
 */
export declare const stream: Transport;

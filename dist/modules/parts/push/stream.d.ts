import { type Transport } from '../../loading/request.js';
/**
 * Listens to a server that sends by itself: each message is a whole report, and the first comes at once. Interruptions are told, and the
 * browser connects again by itself; resolves when it does not. A server that is connected and stays silent is told of, and listened to.
 */
export declare const stream: Transport;

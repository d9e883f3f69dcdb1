import { largest } from '../core/limits.js';
import { fail, type Failure, type FailureCode } from '../core/problem.js';
import type { Clock } from './clock.js';
import { decode } from './decode.js';
import { isAllowed, siteOf } from './origins.js';

const patience = 15_000;

/** Where a report is fetched from, and how. */
export interface Request {
  readonly address: string;
  readonly credentials: RequestCredentials;
  /** The way to get the file where it is not fetched: the server may send by itself whenever the figures change. */
  readonly transport?: Transport | undefined;
  /** The origins that may answer besides the page's own; anyone where there is no list. */
  readonly origins?: string | null;
}

/**
 * A way to get a file from an address. Answers that come before the last one are told; the last one is what it resolves to. Never
 * rejects; what comes after somebody else has aborted it means nothing.
 */
export type Transport = (request: Request, abort: AbortController, clock: Clock, tell: (answer: Answer) => void) => Promise<Answer>;

/** What came of one request: the file's text, or why there is none. */
export interface Answer {
  readonly text?: string;
  readonly failure?: Failure;
  /** Where the text came from in the end, after every redirect. */
  readonly from?: string;
  /** When the server says that the file was last changed, in milliseconds since 1970; 0 where it does not say. */
  readonly modified?: number;
  /** For how many milliseconds the server asks to be left alone. */
  readonly wait?: number;
}

/** An answer that is none. */
export const fault = (failure: FailureCode, found = '', expected = ''): Answer => ({
  failure: fail({ failure, found, expected }),
});

/** What is said in place of an answer from an address that this page does not trust; `undefined` where it does. */
export const refuse = (address: string, { origins = null }: Request): Answer | undefined =>
  isAllowed(address, origins) ? undefined : fault('origin', siteOf(address));

/** Fetches an address once. */
export const load: Transport = async (request, abort, clock) => {
  const { address, credentials } = request;
  let reason: FailureCode = 'network';
  const end = clock.after(patience, () => {
    reason = 'timeout';
    abort.abort();
  });
  try {
    const response = await fetch(address, { signal: abort.signal, credentials, cache: 'no-cache' });
    const { ok, status, statusText, headers } = response;
    const from = response.url || address;
    const refused = refuse(from, request);
    if (refused) {
      abort.abort();
      return refused;
    }
    if (!ok || status === 204) {
      abort.abort();
      return { ...fault('http', `${status} ${statusText}`.trim()), wait: waitOf(String(headers.get('Retry-After')), clock) };
    }
    const bytes = await readBytes(response);
    if (!bytes) {
      abort.abort();
      return fault('too-large', '', '5 MB');
    }
    const text = decode(bytes);
    return typeof text !== 'string' ? { failure: text } : { text, from, modified: Date.parse(String(headers.get('Last-Modified'))) || 0 };
  } catch {
    return fault(reason);
  } finally {
    end();
  }
};

/** `Retry-After` is a number of seconds or a date. */
const waitOf = (header: string, clock: Clock): number => Number(header) * 1000 || Date.parse(header) - clock.now() || 0;

/** The body's bytes, counted while they come; `undefined` where they are too many. */
async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

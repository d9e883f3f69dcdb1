/** One who follows an address in a world of its own, and writes down what is heard. */
import type { Request } from '../../src/loading/request.js';
import { follow } from '../../src/loading/feed.js';
import { versionOf, World } from './world.js';

export const second = 1000;
export const minute = 60 * second;

export class Listener {
  world!: World;
  heard: { version: number; failure?: string; since: number; from?: string }[] = [];
  leave = (): void => undefined;
  #start = 0;

  /** Has each test of a file begin with a world of its own and leave nothing of it. */
  static forEach(): Listener {
    const listener = new Listener();
    beforeEach(() => {
      listener.world = new World();
      listener.#start = listener.world.now();
      listener.heard = [];
      listener.leave = () => undefined;
    });
    afterEach(async () => {
      listener.leave();
      await listener.world.pass(0);
      listener.world.end();
    });
    return listener;
  }

  /** Follows the address from now on; what is returned ends that. */
  listen(interval = Infinity, request: Partial<Request> = {}): () => void {
    const whole = { address: 'https://example.cn/2020.json', credentials: 'same-origin', live: false, ...request } as const;
    return follow(
      whole,
      interval,
      (value, since, from) => {
        const { failure } = value as { failure?: string };
        this.heard.push({
          version: versionOf(value),
          since: since && since - this.#start,
          ...(failure !== undefined && { failure }),
          ...(from !== whole.address && { from }),
        });
      },
      this.world,
    );
  }

  /** The versions and failures that were heard. */
  shown(): (number | string)[] {
    return this.heard.map(({ version, failure }) => failure ?? version);
  }
}

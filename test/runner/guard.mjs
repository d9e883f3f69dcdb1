/** Waits until whoever started it has ended, and ends what that one has left. A line says which process has begun, +1234, or ended, -1234. */
import { createInterface } from 'node:readline';
import { end } from './processes.mjs';

const running = new Set();

createInterface({ input: process.stdin })
  .on('line', (line) => (line.startsWith('+') ? running.add(Number(line)) : running.delete(-Number(line))))
  .on('close', () => end([...running], process.argv[2]));

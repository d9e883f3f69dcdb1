/** Running something in the empty system, of which it can see and leave nothing outside. */
import { mkdirSync } from 'node:fs';
import { start } from './job.mjs';
import { home } from './system.mjs';

/** What is mounted in a system while a command runs in it: the options of each mount, and its place. */
export const mounts = (cache) => [
  { options: ['-t', 'proc', 'proc'], place: '/proc' },
  { options: ['-t', 'sysfs', '-o', 'ro', 'sysfs'], place: '/sys' },
  { options: ['-t', 'devpts', '-o', 'newinstance,ptmxmode=666', 'devpts'], place: '/dev/pts' },
  { options: ['-t', 'tmpfs', 'tmpfs'], place: '/dev/shm' },
  // Packages from npm are fetched once for all systems.
  { options: ['--bind', cache], place: '/srv/.npm' },
];

/**
 * The command that runs a line of shell in the clone, with nothing of this machine's environment but `env`.
 * The outer shell stays to the end: it is the first process of its space, which has to bury the orphans of all others.
 */
export function enter(system, line, { env, cache }) {
  const steps = mounts(cache).map(({ options, place }) => `mkdir -p "$0${place}" && mount ${options.join(' ')} "$0${place}"`);
  const variables = { HOME: '/srv', PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...env };
  const pairs = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const script = [...steps, 'chroot "$0" /usr/bin/env -i "$@"'].join(' && ');
  return ['sh', '-c', `${script}; exit $?`, system, ...pairs, 'sh', '-c', `cd ${home} && ${line}`];
}

/** Starts a line of shell in the clone; `seconds` is its limit. */
export function startInside(system, line, seconds, { env, cache }) {
  mkdirSync(cache, { recursive: true });
  return start(enter(system, line, { env, cache }), seconds);
}

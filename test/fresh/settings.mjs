/** What this machine reaches its registries with: the empty system needs the same addresses, proxies and certificates. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofRelease, readLines, readStanzas } from './sources.mjs';

const output = (command, ...options) => execFileSync(command, options, { encoding: 'utf8' });

/** Of all that apt is set to, how it reaches a server and how old a list may be. */
export const aptSettings = (dump) =>
  dump
    .split('\n')
    .filter((line) => /^Acquire::(?:https?|Check-[\w-]+)(?:::\S+)? /.test(line))
    .map((line) => `${line}\n`)
    .join('');

/** Of all that npm is set to, how it reaches the registry, as lines of an `.npmrc`. */
export const npmSettings = (config) =>
  ['registry', 'proxy', 'https-proxy', 'noproxy', 'cafile', 'strict-ssl']
    .filter((key) => config[key] !== null && config[key] !== undefined && String(config[key]) !== '')
    .map((key) => `${key}=${config[key]}\n`)
    .join('');

/** Of the environment, the variables that say how servers are reached. */
export const environment = (variables) =>
  Object.fromEntries(
    Object.entries(variables).filter(([name]) => /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i.test(name)),
  );

/** All entries of this machine, in both forms. */
function sources(folder = '/etc/apt') {
  const more = join(folder, 'sources.list.d');
  const files = [join(folder, 'sources.list'), ...(existsSync(more) ? readdirSync(more).map((name) => join(more, name)) : [])];
  return files.filter(existsSync).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.sources')) return readStanzas(text);
    return file.endsWith('.list') ? readLines(text) : [];
  });
}

/** What is to be carried over from this machine: its release and where that comes from, settings as text, and files by their path. */
export function settings() {
  const release = /^VERSION_CODENAME="?([\w.-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const entries = ofRelease(sources(), release);
  const config = JSON.parse(output('npm', 'config', 'list', '--long', '--json'));
  const env = environment(process.env);
  const named = [config.cafile, env.NODE_EXTRA_CA_CERTS, env.SSL_CERT_FILE, ...entries.map((entry) => entry['Signed-By'])];
  const usual = ['/etc/resolv.conf', '/etc/hosts', '/etc/ssl/certs/ca-certificates.crt', '/usr/local/share/ca-certificates'];
  return {
    release,
    entries,
    env,
    apt: aptSettings(output('apt-config', 'dump')),
    npm: npmSettings(config),
    files: [...new Set([...usual, ...named])].filter((file) => file?.startsWith('/') && existsSync(file)),
  };
}

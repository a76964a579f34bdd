import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WANTED = join(ROOT, 'bench', 'peers', 'package.json');

/** The package file beside which the peers are installed; packages are required from here. */
export const PEERS = join(ROOT, 'build', 'bench', 'peers', 'package.json');

/** Installs what the peers need, beside the product and never with it; a second call does nothing. */
export function installPeers(): void {
  const folder = dirname(PEERS);
  const same = existsSync(PEERS) && readFileSync(PEERS, 'utf8') === readFileSync(WANTED, 'utf8');
  if (same && existsSync(join(folder, 'node_modules', 'mercurius'))) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(WANTED, PEERS);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The peers could not be installed in ${folder}.`);
}

/** Peers that are left out, and why. */
export function absentPeers(): string[] {
  const hasPostgres = ['postgres', 'psql'].every(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  const node = Number(process.versions.node.split('.')[0]);
  const postgres = hasPostgres ? 'PostgreSQL is there' : 'PostgreSQL is not there';
  return [
    `PostGraphile 5 is not run: it needs PostgreSQL (${postgres}) and Node 22 (this is Node ${String(node)}), and its tables are other ones.`,
    `Directus 11 is not run: it needs Node 22 (this is Node ${String(node)}) and a database that it manages itself.`,
  ];
}

// Generated files must be what their generators write today: each is written anew, compared byte
// by byte with what was there, and put back.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATED = [
  { path: 'schema.graphql', make: 'npm run --silent schema', cure: 'npm run schema' },
  {
    path: 'dashboard/src/api',
    make: 'npm run --silent codegen',
    cure: 'npm run codegen',
  },
  { path: 'db/migrations', make: 'npm run --silent db:migration', cure: 'npm run db:migration' },
  { path: 'docs/architecture.md', make: 'node .ci/draw-imports.mjs', cure: 'npm run fix' },
];

/** Every file at or below a path with its bytes. */
function readFiles(path) {
  if (!existsSync(path)) return new Map();
  if (statSync(path).isFile()) return new Map([[path, readFileSync(path)]]);
  return new Map(readdirSync(path).flatMap((name) => [...readFiles(join(path, name))]));
}

function putBack(before, after) {
  for (const file of after.keys()) if (!before.has(file)) rmSync(file);
  for (const [file, bytes] of before) writeFileSync(file, bytes);
}

function differing(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => !before.get(file)?.equals(after.get(file) ?? Buffer.alloc(0)),
  );
}

/** What is wrong with one generated path, or nothing. */
function complaint({ path, make, cure }) {
  const before = readFiles(path);
  const run = spawnSync(make, { shell: true, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const after = readFiles(path);
  const files = differing(before, after);
  if (files.length > 0) putBack(before, after);
  if (run.status !== 0) return `${path}: "${make}" failed:\n${run.stdout}${run.stderr}`;
  if (files.length > 0) return `${files.join(', ')}: out of date. Run: ${cure}`;
  return undefined;
}

// An interrupt ends the generator first; this script stays to put the file back.
process.on('SIGINT', () => (process.exitCode = 130));

const complaints = GENERATED.map(complaint).filter(Boolean);
for (const line of complaints) console.error(line);
if (complaints.length > 0) process.exitCode = 1;

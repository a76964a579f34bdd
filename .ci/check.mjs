// Runs every check and says at the end which failed. `npm run check -- types lint` runs only those.
import { spawnSync } from 'node:child_process';

const STEPS = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  {
    name: 'lint',
    command:
      'eslint --cache --cache-location build/.eslintcache --max-warnings 0 --ignore-pattern "**/*.graphql" .',
  },
  {
    name: 'graphql',
    // Without a cache, which would not notice that the schema behind a question has changed.
    command: 'eslint --max-warnings 0 schema.graphql "dashboard/src/**/*.graphql"',
  },
  {
    name: 'imports',
    command:
      'depcruise --config .dependency-cruiser.cjs --no-progress db server dashboard tests bench',
  },
  { name: 'types', command: 'tsc --noEmit && tsc --noEmit --project dashboard/charts' },
  {
    name: 'components',
    command:
      'svelte-check --tsconfig dashboard/tsconfig.json --fail-on-warnings --output human-verbose',
  },
  { name: 'unused', command: 'knip' },
  { name: 'drift', command: 'node .ci/drift.mjs' },
];

const names = STEPS.map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const failed = [];
for (const { name, command } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (status !== 0) failed.push(name);
}

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}. Try: npm run fix`);
  process.exitCode = 1;
} else {
  console.log('\nEvery check passed.');
}

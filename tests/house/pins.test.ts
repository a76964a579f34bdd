import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const REASONS = 'docs/decisions/0001-node-20-pins.md';

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

const pins = Object.entries({ ...dependencies, ...devDependencies });
const rows = readFileSync(join(ROOT, REASONS), 'utf8').split('\n');

test('every package is pinned to one exact version', () => {
  expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test(`every pin stands in ${REASONS} with its version`, () => {
  const missing = pins.filter(
    ([name, version]) => !rows.some((row) => row.includes(`\`${name}\``) && row.includes(version)),
  );
  expect(missing).toEqual([]);
});

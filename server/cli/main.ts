#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './build.command.ts';
import { addChartCommand } from './chart.command.ts';
import { addCheckCommand } from './check.command.ts';
import { addExportCommand } from './export.command.ts';
import { addReleaseCommand } from './release.command.ts';
import { addSealCommand } from './seal.command.ts';
import { addServeCommand } from './serve.command.ts';

const WRONG_USAGE = 2;

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

const program = new Command('chancery')
  .description('Who recognised whom, when, in which region, how firmly, and on whose word.')
  .version(readVersion())
  .showHelpAfterError('Run "chancery --help" for the commands and their options.')
  .exitOverride();

const COMMANDS = [
  addServeCommand,
  addBuildCommand,
  addCheckCommand,
  addChartCommand,
  addExportCommand,
  addReleaseCommand,
  addSealCommand,
];

for (const add of COMMANDS) {
  // Commands added one by one do not inherit the override.
  add(program).exitOverride().showHelpAfterError();
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
}

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDatabase } from './build.ts';
import { checkData } from './checks/check-data.ts';
import { DataRejected } from './data-rejected.ts';
import { UnsealableFile } from './import/file-seals.ts';
import { formatFinding } from './import/finding.ts';
import { sealOrigins } from './seal.ts';

const USAGE = 'Usage: tsx db/commands.ts check|build|seal [--data DIR] [--out FILE]';

function run(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: fileURLToPath(new URL('./data', import.meta.url)) },
      out: { type: 'string', default: 'build/chancery.sqlite' },
    },
  });
  switch (positionals[0]) {
    case 'check':
      return check(values.data);
    case 'build':
      return build(values.data, values.out);
    case 'seal':
      return seal(values.data);
    default:
      console.error(USAGE);
      return 2;
  }
}

function check(dataDir: string): number {
  const { findings } = checkData(dataDir);
  for (const finding of findings) console.log(formatFinding(finding));
  console.log(findings.length === 0 ? 'No findings.' : `${findings.length} findings.`);
  return findings.length === 0 ? 0 : 1;
}

function build(dataDir: string, out: string): number {
  const result = buildDatabase({
    dataDir,
    out,
    onProgress: ({ dataset, rows }) => {
      console.log(`${dataset}: ${rows} rows`);
    },
  });
  const size = `${(result.bytes / 1024).toFixed(0)} KiB`;
  console.log(`${out}: ${size} in ${result.milliseconds} ms, data version ${result.hash}`);
  return 0;
}

function seal(dataDir: string): number {
  for (const { file, changed } of sealOrigins(dataDir)) {
    console.log(`${file}: ${changed ? 'sealed anew' : 'unchanged'}`);
  }
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const misused = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!misused && !(error instanceof DataRejected || error instanceof UnsealableFile)) throw error;
  console.error(misused ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = misused ? 2 : 1;
}

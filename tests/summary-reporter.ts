import type { Reporter, TestModule, Vitest } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A file or group that broke outside its tests counts as one failure: its tests never ran. */
function countBroken(module: TestModule): number {
  const groups = [...module.children.allSuites()];
  const hasFailedTest = [...module.children.allTests('failed')].length > 0;
  const broken = groups.filter((group) => group.errors().length > 0).length;
  if (module.errors().length > 0) return broken + 1;
  return module.state() === 'failed' && broken === 0 && !hasFailedTest ? 1 : broken;
}

function countModule(module: TestModule, counts: Counts): void {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // A test still pending when the run ends was cut off.
    counts[state === 'pending' ? 'failed' : state] += 1;
  }
  counts.failed += countBroken(module);
}

/**
 * Prints `N passed, N failed` (and `, N skipped` if any were) as the very last line of a run, for
 * all projects together. `FAILED_STEPS` in the environment, default 0, is added to the failures:
 * checks that went wrong before the tests began.
 */
export default class SummaryReporter implements Reporter {
  private counts: Counts | undefined;

  onInit(vitest: Vitest): void {
    if (vitest.config.watch) return;
    // Other reporters may still be writing when theirs is the turn; at exit nobody is.
    process.once('exit', () => process.stdout.write(`${this.line()}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) countModule(module, counts);
    this.counts = counts;
  }

  private line(): string {
    const { passed, failed, skipped } = this.counts ?? { passed: 0, failed: 0, skipped: 0 };
    // A run can break where no test stands: no files found, a bad configuration, a teardown.
    const broken = failed === 0 && Boolean(process.exitCode) ? 1 : failed;
    const allFailed = broken + Number(process.env['FAILED_STEPS'] ?? 0);
    const tail = skipped > 0 ? `, ${String(skipped)} skipped` : '';
    return `${String(passed)} passed, ${String(allFailed)} failed${tail}`;
  }
}

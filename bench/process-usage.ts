import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a process has used. */
export interface Usage {
  /** Milliseconds of processor time, all threads; NaN where the system does not tell. */
  cpu: number;
  /** Megabytes of memory now; NaN likewise. */
  memory: number;
  /** Of them, those not shared with files that are mapped. */
  own: number;
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN);
}

/** Reads /proc, as Linux has it. The time is that of the scheduler, in nanoseconds per thread. */
export function usageOf(pid: number | undefined): Usage {
  const folder = `/proc/${String(pid)}`;
  if (!existsSync(folder)) return { cpu: NaN, memory: NaN, own: NaN };
  let nanoseconds = 0;
  for (const thread of readdirSync(`${folder}/task`)) {
    try {
      const text = readFileSync(`${folder}/task/${thread}/schedstat`, 'utf8');
      nanoseconds += Number(text.split(' ')[0]);
    } catch {
      // The thread has ended meanwhile.
    }
  }
  const status = readFileSync(`${folder}/status`, 'utf8');
  return {
    cpu: nanoseconds / 1e6,
    memory: kilobytes(status, 'VmRSS') / 1024,
    own: kilobytes(status, 'RssAnon') / 1024,
  };
}

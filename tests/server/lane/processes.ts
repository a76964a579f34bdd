import { execFileSync } from 'node:child_process';

/** The ids of the processes of some kind that a process has started. */
export function childrenOf(parent: number, kind: 'answer-questions' | 'check-file'): number[] {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return text.split('\n').flatMap((line) => {
    const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent && args.includes(`/${kind}.process.ts`) ? [Number(pid)] : [];
  });
}

/** The ids of the lanes that a process has started. */
export function lanesOf(parent: number): number[] {
  return childrenOf(parent, 'answer-questions');
}

/** Whether a process is there, and not only as an entry of the dead. */
export function lives(pid: number): boolean {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return !state.trim().startsWith('Z');
  } catch {
    return false;
  }
}

/** Waits until something holds; throws after some seconds. */
export async function until(holds: () => boolean, seconds = 15): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!holds()) {
    if (performance.now() > end) throw new Error('It did not come about in time.');
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

import { execFileSync } from 'node:child_process';

/** The ids of the lanes that a process has started. */
export function lanesOf(parent: number): number[] {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return text.split('\n').flatMap((line) => {
    const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent && args.includes('server/lane/run.js') ? [Number(pid)] : [];
  });
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

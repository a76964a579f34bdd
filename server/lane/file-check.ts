import type { ChildProcess } from 'node:child_process';
import { forkFile } from './fork-file.ts';

/** Files of fewer bytes are read in a few milliseconds, in less time than a process takes to start. */
const WORTH_A_PROCESS = 64 * 1024 * 1024;

/** Whether a file is so large that reading all of it would hold up those who ask. */
export function isLarge({ size }: { size: number }): boolean {
  return size >= WORTH_A_PROCESS;
}

/** Reads every page of a database file in a process of its own. */
export class FileCheck {
  readonly #child: ChildProcess;
  /** Resolves when the file is sound; rejects with its first fault, or when the check is stopped. */
  readonly done: Promise<void>;

  constructor(path: string) {
    const child = forkFile('./check-file.process.ts');
    this.#child = child;
    this.done = new Promise((resolve, reject) => {
      child.once('message', ({ fault }: { fault: unknown }) => {
        if (fault === null) resolve();
        else reject(fault instanceof Error ? fault : new Error(String(fault)));
      });
      child.once('error', reject);
      child.once('exit', () => {
        reject(new Error('The check of the file ended before its end.'));
      });
    });
    child.send(path);
  }

  /** Ends the process, whatever it does. */
  stop(): void {
    this.#child.kill('SIGKILL');
  }
}

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('./run.js', import.meta.url));

/**
 * Starts a file of this folder as a process of its own. It is no reason for the service to live on,
 * and must end itself when the channel to the service breaks off.
 */
export function forkFile(name: string): ChildProcess {
  const child = fork(RUN, [new URL(name, import.meta.url).href], {
    // What the service itself was started with may not be meant for others.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

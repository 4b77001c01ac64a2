import { utilityProcess, type UtilityProcess } from 'electron';
import { refuse, type Result } from '#shared/lib/result';
import type { JobKind, JobMessage, Jobs } from './job';

type Progress = { readonly jobId: string; readonly fraction: number; readonly words: string };

/** Starts each job in a process of its own, passes on its progress, and ends it at once when it is cancelled. */
export class JobRunner {
  readonly #running = new Map<string, UtilityProcess>();
  readonly #script: string;
  readonly #onProgress: (progress: Progress) => void;

  constructor(script: string, onProgress: (progress: Progress) => void) {
    this.#script = script;
    this.#onProgress = onProgress;
  }

  run<Kind extends JobKind>(
    jobId: string,
    kind: Kind,
    input: Jobs[Kind]['input'],
  ): Promise<Result<Jobs[Kind]['output']>> {
    if (this.#running.has(jobId)) {
      return Promise.resolve(refuse('already-running', 'This is being worked on already.'));
    }
    return new Promise((resolve) => {
      const child = utilityProcess.fork(this.#script, [], { serviceName: 'CPD Desk work', stdio: 'ignore' });
      this.#running.set(jobId, child);
      let answer: Result<Jobs[Kind]['output']> = refuse(
        'stopped',
        'This was stopped before it had finished. Nothing was changed.',
      );
      child.on('message', (message: JobMessage) => {
        if (message.kind === 'progress') {
          this.#onProgress({ jobId, fraction: message.fraction, words: message.words });
          return;
        }
        // The process answers the kind of job that it was given.
        answer = message.result as Result<Jobs[Kind]['output']>;
        child.kill();
      });
      child.once('exit', () => {
        this.#running.delete(jobId);
        resolve(answer);
      });
      child.once('spawn', () => child.postMessage({ kind, input }));
    });
  }

  cancel(jobId: string): void {
    this.#running.get(jobId)?.kill();
  }

  cancelAll(): void {
    for (const child of this.#running.values()) child.kill();
  }
}

// The exact solver's WebAssembly, copied beside the bundle.
import wasmFile from 'highs/runtime?asset';
import { refuse } from '#shared/lib/result';
import { doJob } from './do-job';
import type { JobMessage, JobProgress, JobRequest, JobResult } from './job';

/** More often than this nobody sees progress move. */
const PROGRESS_MILLISECONDS = 80;

// A process's port has no origin to name, unlike a window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const post = (message: JobMessage) => process.parentPort.postMessage(message);
const finish = (result: JobResult) => post({ kind: 'done', result });

let toldAt = 0;
function tell(progress: JobProgress): void {
  const now = performance.now();
  if (toldAt !== 0 && now - toldAt < PROGRESS_MILLISECONDS) return;
  toldAt = now;
  post({ kind: 'progress', ...progress });
}

process.on('uncaughtException', () => {
  finish(refuse('work-failed', 'CPD Desk had to stop this piece of work. Nothing was changed. Try again.'));
});

process.parentPort.once('message', ({ data }: { readonly data: JobRequest }) => {
  void doJob(data, tell, { wasmFile }).then(finish);
});

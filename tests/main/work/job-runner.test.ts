import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/lib/result';
import { JobRunner } from '../../../electron/work/job-runner';

class Child extends EventEmitter {
  readonly posted: unknown[] = [];

  postMessage(message: unknown): void {
    this.posted.push(message);
  }

  kill(): void {
    this.emit('exit', 0);
  }
}

const children: Child[] = [];
vi.mock('electron', () => ({
  utilityProcess: {
    fork: () => {
      const child = new Child();
      children.push(child);
      return child;
    },
  },
}));

const input = { bytes: new Uint8Array(), columns: null, people: [], today: '2026-11-12', staffGroups: [] };

function running() {
  const told: unknown[] = [];
  const runner = new JobRunner('worker.js', (progress) => told.push(progress));
  const answer = runner.run('a', 'staff-list', input);
  const child = children.at(-1);
  if (child === undefined) throw new Error('No process was started.');
  child.emit('spawn');
  return { told, runner, answer, child };
}

beforeEach(() => {
  children.length = 0;
});

describe('JobRunner', () => {
  it('gives the job to a process of its own and passes on its progress and its answer', async () => {
    const { told, answer, child } = running();
    child.emit('message', { kind: 'progress', fraction: 0.5, words: 'Reading the file' });
    child.emit('message', { kind: 'done', result: ok('proposal') });
    expect(await answer).toEqual({ ok: true, value: 'proposal' });
    expect(child.posted).toEqual([{ kind: 'staff-list', input }]);
    expect(told).toEqual([{ jobId: 'a', fraction: 0.5, words: 'Reading the file' }]);
  });

  it('says that it was stopped where it was cancelled, or where its process died', async () => {
    const cancelled = running();
    cancelled.runner.cancel('a');
    const died = running();
    died.child.emit('exit', 9);
    for (const { answer } of [cancelled, died]) {
      const result = await answer;
      expect(result.ok ? '' : result.error.name).toBe('stopped');
    }
  });

  it('starts no second process for a job that runs, and starts it anew once it has ended', async () => {
    const { runner, answer, child } = running();
    const again = await runner.run('a', 'staff-list', input);
    expect(again.ok ? '' : again.error.name).toBe('already-running');
    child.emit('exit', 0);
    await answer;
    void runner.run('a', 'staff-list', input);
    expect(children).toHaveLength(2);
  });

  it('ends every job with the app', async () => {
    const { runner, answer } = running();
    runner.cancelAll();
    expect((await answer).ok).toBe(false);
  });

  it('does not mind being asked to cancel what it does not know', () => {
    expect(() => running().runner.cancel('unknown')).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { describePaper, paperJob, type PaperJob } from '#shared/domain/paper/paper-job';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import { sampleProgramme } from '../../../support/sample-programme';
import { MEI, PAIR, aSource } from '../mentoring/papers/a-pair';

const REQUESTS: readonly PaperRequest[] = [
  { paper: 'learning-agreement', pairingId: PAIR },
  { paper: 'mentor-list', personId: MEI },
];

describe('preparePaper', () => {
  it.each(REQUESTS)('makes the job of a $paper', (request) => {
    const job = preparePaper(request, aSource());
    expect(job.ok && job.value.paper).toBe(request.paper);
  });

  it.each(REQUESTS)('makes the same $paper of the same records', (request) => {
    expect(preparePaper(request, aSource())).toEqual(preparePaper(request, aSource()));
  });

  it.each(REQUESTS)('makes a $paper that comes whole through a message', (request) => {
    const job = preparePaper(request, aSource());
    expect(job.ok && paperJob.parse(structuredClone(job.value))).toEqual(job.ok && job.value);
  });
});

describe('describePaper', () => {
  const wallGrid: PaperJob = {
    paper: 'wall-grid',
    size: 'A3',
    programme: sampleProgramme({ rooms: 1, sessions: [1] }),
    stamp: { kind: 'draft', madeAt: '2026-11-09T08:00:00.000Z' },
    changes: null,
  };

  it('titles a paper of a Teach-meet by its sheet, event and day', () => {
    expect(describePaper(wallGrid)).toEqual({
      name: 'Wall grid',
      title: 'Wall grid: November Teach-meet, Thu 12 Nov 2026',
      layout: 'a3-landscape',
    });
  });

  it('lays the wall grid out across, and every other sheet upright', () => {
    expect(describePaper({ ...wallGrid, size: 'A4' }).layout).toBe('a4-landscape');
    expect(describePaper({ ...wallGrid, paper: 'programme' }).layout).toBe('a4-portrait');
  });
});

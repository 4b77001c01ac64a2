import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { ok, refuse } from '#shared/lib/result';
import { paperHandlers } from '../../../electron/ipc/paper-handlers';
import type { PaperPrinter } from '../../../electron/output/print-paper';
import { aDocument } from '../../support/documents';
import { aPairing } from '../../support/pairings';
import { tempFolder } from '../../support/temp-folder';
import {
  MEI,
  PAIR,
  aSession,
  anAgreement,
  people,
  sessionsOf,
} from '../../unit/domain/mentoring/papers/a-pair';
import { CANCELLED, aDesk, chosen } from './a-desk';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const AGREEMENT = { paper: 'learning-agreement', pairingId: PAIR } as const;
const LIST = { paper: 'mentor-list', personId: MEI } as const;
const HELD = sessionId.parse('held');
const SESSIONS = sessionsOf(
  aSession(HELD, { hasNote: true, hasReview: true }),
  aSession('planned', { day: '2026-11-26', status: 'planned' }),
);
const review = {
  selfReview: [{ question: 'What went well?', answer: 'kingfisher' }],
  focus: 'kingfisher',
  seen: 'kingfisher',
  asked: 'kingfisher',
  nextSteps: 'kingfisher',
};
const theDocument = aDocument({
  people,
  pairings: { [PAIR]: aPairing(PAIR, ['mei', 'idris'], { agreement: anAgreement(), sessions: SESSIONS }) },
  confidential: {
    notes: { [HELD]: { pairingId: PAIR, words: 'kingfisher' } },
    lessonReviews: { [HELD]: { pairingId: PAIR, review } },
    keepApartReasons: {},
  },
});

async function aHandledDesk(
  document: DeskDocument | null = theDocument,
  printed: Partial<PaperPrinter> = {},
) {
  const desk = await aDesk(document);
  const papers: PaperJob[] = [];
  const printer: PaperPrinter = {
    renderPaper: async (job) => {
      papers.push(job);
      return ok({ pdf: new TextEncoder().encode(`%PDF ${job.paper}`), pageCount: 1 });
    },
    printOnPaper: async (job) => {
      papers.push(job);
      return ok('printed');
    },
    ...printed,
  };
  dialog.showSaveDialog.mockReset();
  const noted = () => (desk.owner.document?.history ?? []).map(({ command, words }) => [command, words]);
  return { papers, noted, handlers: paperHandlers({ ...desk, printer }) };
}

describe('what is printed and saved', () => {
  it('is noted in the history, with whom it is about', async () => {
    const { handlers, noted } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValue(chosen(join(tempFolder(), 'paper.pdf')));
    await handlers['papers.save'](AGREEMENT);
    await handlers['papers.print'](LIST);
    await handlers['mentoring.saveCalendar']({ of: 'person', personId: MEI });
    expect(noted()).toEqual([
      ['paper.saved', 'Save “Learning agreement: Mei Rashid and Idris Sandhu” as PDF'],
      ['paper.printed', 'Print “Mentor’s list: Mei Rashid, Thu 12 Nov 2026”'],
      ['file.exported', expect.stringMatching(/^Save the calendar “/)],
    ]);
  });

  it('is not noted where they changed their mind', async () => {
    const { handlers, noted } = await aHandledDesk(theDocument, {
      printOnPaper: async () => ok('cancelled'),
    });
    dialog.showSaveDialog.mockResolvedValue(CANCELLED);
    await handlers['papers.save'](AGREEMENT);
    await handlers['papers.print'](LIST);
    await handlers['mentoring.saveCalendar']({ of: 'person', personId: MEI });
    expect(noted()).toEqual([]);
  });
});

describe('papers.save', () => {
  it.each([
    [AGREEMENT, 'Learning agreement Mei Rashid and Idris Sandhu.pdf'],
    [LIST, 'Mentor s list Mei Rashid Thu 12 Nov 2026.pdf'],
  ])('saves a paper where it was put, under a name that says what it is: %o', async (request, name) => {
    const { handlers } = await aHandledDesk();
    const path = join(tempFolder(), 'paper.pdf');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    expect(await handlers['papers.save'](request)).toEqual({ ok: true, value: { path, count: 1 } });
    expect(readFileSync(path, 'utf8')).toBe(`%PDF ${request.paper}`);
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath: name });
  });

  it('draws nothing where they changed their mind', async () => {
    const { handlers, papers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['papers.save'](AGREEMENT)).toEqual({ ok: true, value: null });
    expect(papers).toEqual([]);
  });

  it('refuses a pairing that has gone, and asks for no place', async () => {
    const { handlers } = await aHandledDesk();
    const gone = await handlers['papers.save']({ ...AGREEMENT, pairingId: pairingId.parse('gone') });
    expect(!gone.ok && gone.error.name).toBe('pairing-unknown');
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('refuses where no school is open', async () => {
    const { handlers } = await aHandledDesk(null);
    const none = await handlers['papers.save'](AGREEMENT);
    expect(!none.ok && none.error.name).toBe('nothing-open');
  });

  it('passes on why a paper could not be drawn, and writes nothing', async () => {
    const { handlers } = await aHandledDesk(theDocument, {
      renderPaper: async () => refuse('paper-failed', 'It could not be laid out.'),
    });
    const path = join(tempFolder(), 'paper.pdf');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    const failed = await handlers['papers.save'](AGREEMENT);
    expect(!failed.ok && failed.error.name).toBe('paper-failed');
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});

describe('papers.print', () => {
  it('prints the paper that was asked for', async () => {
    const { handlers, papers } = await aHandledDesk();
    expect(await handlers['papers.print'](LIST)).toEqual({ ok: true, value: 'printed' });
    expect(papers.map(({ paper }) => paper)).toEqual(['mentor-list']);
  });

  it.each([AGREEMENT, LIST])('gives the printer nothing confidential: $paper', async (request) => {
    const { handlers, papers } = await aHandledDesk();
    await handlers['papers.print'](request);
    expect(JSON.stringify(papers)).toContain('Mei Rashid');
    expect(JSON.stringify(papers)).not.toContain('kingfisher');
  });
});

describe('mentoring.saveCalendar', () => {
  it.each([{ of: 'pairing', pairingId: PAIR } as const, { of: 'person', personId: MEI } as const])(
    'saves the sessions of a $of, and nothing confidential',
    async (whose) => {
      const { handlers } = await aHandledDesk();
      const path = join(tempFolder(), 'sessions.ics');
      dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
      expect(await handlers['mentoring.saveCalendar'](whose)).toEqual({
        ok: true,
        value: { path, count: 2 },
      });
      const text = readFileSync(path, 'utf8');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(text).not.toContain('kingfisher');
    },
  );

  it('refuses a calendar without a session, and asks for no place', async () => {
    const { handlers } = await aHandledDesk(
      aDocument({ people, pairings: { [PAIR]: aPairing(PAIR, ['mei', 'idris']) } }),
    );
    const none = await handlers['mentoring.saveCalendar']({ of: 'pairing', pairingId: PAIR });
    expect(!none.ok && none.error.name).toBe('no-sessions');
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });
});

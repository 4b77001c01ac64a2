import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { goalId, type Goal } from '#shared/domain/mentoring/relationship/goal';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { buildKeepApart, buildPairing, id, ids } from '../../domain/mentoring/round/build-round';
import { carryOut, theSchool, words, type Outcome } from './carry-out';

const first = buildPairing('first', ['mei', 'idris'], { stage: 'proposed' });
const of = { pairingId: first.id };
const monday = sessionId.parse('monday');
const session = {
  id: monday,
  day: '2026-11-12',
  start: null,
  minutes: 45,
  kindId: 'conversation',
  status: 'held',
  cover: 'not needed',
  goalIds: [],
  specialist: '',
  ledByLearner: false,
  actions: [],
} as const;
const goal: Goal = {
  id: goalId.parse('goal'),
  title: 'Ask better questions',
  buildsOn: '',
  successCriteria: '',
  priorityId: '',
  setOn: '2026-11-12',
  byDay: null,
  selfRatingBefore: 2,
  selfRatingAfter: null,
  evidence: [],
  outcome: 'open',
};
const agreement = {
  purpose: 'To settle in',
  groundRules: [],
  power: '',
  confidentiality: '',
  meetingRhythm: '',
  needs: [],
  wordedOn: '2026-11-10',
};

/** The school after these commands, each of which is carried out. */
function after(...commands: readonly Command[]): DeskDocument {
  let document: DeskDocument = { ...theSchool, pairings: { [first.id]: first } };
  for (const each of commands) {
    const outcome = carryOut(each, document);
    expect(words(outcome)).toBe(outcome.answer.ok ? outcome.answer.value : 'carried out');
    ({ document } = outcome);
  }
  return document;
}
const pairingOf = ({ pairings }: DeskDocument): Pairing => pairings[first.id] ?? first;
const refusal = ({ answer }: Outcome) => (answer.ok ? null : answer.error.name);

const add = (people: readonly string[]): Command => ({
  name: 'pairing.add',
  input: { pairing: buildPairing('second', people) },
});
const close: Command = {
  name: 'pairing.close',
  input: {
    ...of,
    closing: { day: '2026-12-18', reason: 'purpose met', learned: 'Much', waiting: ids('idris') },
  },
};
const log: Command = { name: 'pairing.saveSessions', input: { ...of, sessions: [session] } };
const plan: Command = {
  name: 'pairing.saveSessions',
  input: { ...of, sessions: [{ ...session, day: '2027-01-07', status: 'planned' }] },
};
const note = (said: string): Command => ({
  name: 'pairing.writeNote',
  input: { ...of, sessionId: monday, words: said },
});
const apart: Command = {
  name: 'keepApart.add',
  input: { keepApart: buildKeepApart('mei', 'wanda'), reason: 'They asked for it' },
};

describe('pairing.add', () => {
  it('pairs two people by hand', () => {
    const outcome = carryOut(add(['wanda', 'idris']), after());
    expect(words(outcome)).toBe('Pair Wanda Wójcik and Idris Okafor');
    expect(Object.keys(outcome.document.pairings)).toEqual(['first', 'second']);
  });

  it('refuses what cannot be a pair', () => {
    expect(refusal(carryOut(add(['mei', 'mei']), after()))).toBe('with-themselves');
    expect(refusal(carryOut(add(['mei', 'nobody']), after()))).toBe('person-unknown');
    expect(refusal(carryOut(add(['wanda', 'mei']), after(apart)))).toBe('never-pair');
    expect(refusal(carryOut(add(['wanda', 'mei']), after(add(['mei', 'wanda']))))).toBe('pairing-twice');
  });
});

describe('pairing.edit and pairing.changeStage', () => {
  it('change the rhythm and the stage, in the school’s words', () => {
    const rhythm = { everyWeeks: 1, minutes: 30 };
    const edited = after({ name: 'pairing.edit', input: { ...of, fields: { rhythm } } });
    expect(pairingOf(edited).rhythm).toEqual(rhythm);
    const moved = carryOut(
      { name: 'pairing.changeStage', input: { ...of, to: 'pausing', day: '2026-11-12', why: 'Long leave' } },
      edited,
    );
    expect(words(moved)).toBe('Move Mei Rashid and Idris Okafor to Pausing');
    expect(pairingOf(moved.document).stageChanges).toEqual([
      { day: '2026-11-12', to: 'pausing', why: 'Long leave' },
    ]);
  });
});

describe('pairing.close and pairing.remove', () => {
  it('close with the reason and who waits, and drop meetings planned for later', () => {
    const closed = pairingOf(after(plan, close));
    expect(closed).toMatchObject({ stage: 'closed', closing: { reason: 'purpose met', waiting: ['idris'] } });
    expect(closed.sessions).toEqual({});
  });

  it('refuse to close twice or before the beginning', () => {
    expect(refusal(carryOut(close, after(close)))).toBe('closed-already');
    const early: Command = {
      name: 'pairing.close',
      input: { ...of, closing: { day: '2025-01-06', reason: 'time came', learned: '', waiting: [] } },
    };
    expect(refusal(carryOut(early, after()))).toBe('closed-before-start');
  });

  it('open again where the stage is changed', () => {
    const input = { ...of, to: 'active', day: '2027-01-07', why: '' } as const;
    expect(pairingOf(after(close, { name: 'pairing.changeStage', input })).closing).toBeNull();
  });

  it('erase what is confidential with the pairing', () => {
    const document = after(log, note('Private'), { name: 'pairing.remove', input: { ids: [first.id] } });
    expect(document.pairings).toEqual({});
    expect(document.confidential.notes).toEqual({});
  });
});

describe('the learning agreement', () => {
  const write: Command = { name: 'pairing.writeAgreement', input: { ...of, agreement } };
  const sign = (names: readonly string[], day = '2026-11-12'): Command => ({
    name: 'pairing.signAgreement',
    input: { ...of, people: ids(...names).slice(), day },
  });

  it('makes the pairing agreed once everybody has agreed', () => {
    expect(pairingOf(after(write, sign(['mei']))).stage).toBe('proposed');
    expect(pairingOf(after(write, sign(['mei']), sign(['idris']))).stage).toBe('agreed');
  });

  it('has to be agreed again when it is worded anew', () => {
    const anew: Command = {
      name: 'pairing.writeAgreement',
      input: { ...of, agreement: { ...agreement, wordedOn: '2026-11-12' } },
    };
    expect(pairingOf(after(write, sign(['mei']), anew)).agreement?.signed).toEqual([]);
  });

  it('cannot be agreed before it is written, nor before its day', () => {
    expect(refusal(carryOut(sign(['mei']), after()))).toBe('no-agreement');
    expect(refusal(carryOut(sign(['mei'], '2026-11-01'), after(write)))).toBe('signed-too-early');
  });
});

describe('goals, sessions, gains and evidence', () => {
  const save: Command = { name: 'pairing.saveGoal', input: { ...of, goal } };

  it('keep a goal, change it and take it out of its sessions when it goes', () => {
    const withGoal: Command = {
      name: 'pairing.saveSessions',
      input: { ...of, sessions: [{ ...session, goalIds: [goal.id] }] },
    };
    const met: Command = { name: 'pairing.saveGoal', input: { ...of, goal: { ...goal, outcome: 'met' } } };
    const document = after(save, withGoal, met);
    expect(pairingOf(document).goals[goal.id]?.outcome).toBe('met');
    const gone = carryOut(
      { name: 'pairing.removeGoal', input: { ...of, goalId: goal.id } },
      document,
    ).document;
    expect(pairingOf(gone).goals).toEqual({});
    expect(pairingOf(gone).sessions[monday]?.goalIds).toEqual([]);
  });

  it('make a pairing active with the first session held, not with one planned', () => {
    expect(pairingOf(after(plan)).stage).toBe('proposed');
    expect(pairingOf(after(log)).stage).toBe('active');
  });

  it('log nothing in a closed pairing', () => {
    expect(refusal(carryOut(log, after(close)))).toBe('pairing-closed');
  });

  it('keep and remove gains and evidence', () => {
    const noted = { day: '2026-11-12', words: 'How to listen' };
    const gained = after(
      {
        name: 'pairing.saveGain',
        input: { ...of, gain: { ...noted, id: 'g', personId: id('mei'), kind: 'learned' } },
      },
      {
        name: 'pairing.saveEvidence',
        input: { ...of, evidence: { ...noted, id: 'e', principle: 'resources' } },
      },
    );
    expect(pairingOf(gained)).toMatchObject({ gains: [{ id: 'g' }], evidence: [{ id: 'e' }] });
    const remove = (noteId: string): Command => ({
      name: 'pairing.removeNoted',
      input: { ...of, id: noteId },
    });
    const { document } = carryOut(remove('g'), gained);
    expect(pairingOf(document)).toMatchObject({ gains: [], evidence: [{ id: 'e' }] });
    expect(refusal(carryOut(remove('g'), document))).toBe('noted-unknown');
  });
});

describe('what is confidential', () => {
  it('is kept apart: the session says only that there is a note', () => {
    const outcome = carryOut(note('A kingfisher'), after(log));
    expect(pairingOf(outcome.document).sessions[monday]?.hasNote).toBe(true);
    expect(outcome.document.confidential.notes[monday]).toEqual({
      pairingId: 'first',
      words: 'A kingfisher',
    });
    expect(JSON.stringify([words(outcome), outcome.document.pairings])).not.toContain('kingfisher');
  });

  it('is erased by empty words, and with its session', () => {
    const document = after(log, note('Private'), note(' '));
    expect(document.confidential.notes).toEqual({});
    expect(pairingOf(document).sessions[monday]?.hasNote).toBe(false);
    const gone = after(log, note('Private'), {
      name: 'pairing.removeSessions',
      input: { ...of, ids: [monday] },
    });
    expect(gone.confidential.notes).toEqual({});
  });

  it('has the teacher’s own self-review first in a lesson review', () => {
    const review = { selfReview: [], focus: 'Talk', seen: 'Pairs talking', asked: '', nextSteps: '' };
    const write = (answer: string): Command => ({
      name: 'pairing.writeLessonReview',
      input: {
        ...of,
        sessionId: monday,
        review: { ...review, selfReview: [{ question: 'How did it go?', answer }] },
      },
    });
    expect(refusal(carryOut(write(''), after(log)))).toBe('self-review-first');
    expect(pairingOf(after(log, write('Well'))).sessions[monday]?.hasReview).toBe(true);
    const erase: Command = {
      name: 'pairing.writeLessonReview',
      input: { ...of, sessionId: monday, review: null },
    };
    expect(after(log, write('Well'), erase).confidential.lessonReviews).toEqual({});
  });

  it('holds why two are never paired, and lets it go with the line', () => {
    const { id: line } = buildKeepApart('mei', 'wanda');
    const document = after(apart);
    expect(document.keepApart[line]).toEqual({ id: line, a: 'mei', b: 'wanda' });
    expect(document.confidential.keepApartReasons[line]).toBe('They asked for it');
    const gone = carryOut({ name: 'keepApart.remove', input: { id: line } }, document).document;
    expect([gone.keepApart, gone.confidential.keepApartReasons]).toEqual([{}, {}]);
  });

  it('refuses a line that is there the other way round, or of one person', () => {
    const line = (a: string, b: string): Command => ({
      name: 'keepApart.add',
      input: { keepApart: buildKeepApart(a, b), reason: 'Again' },
    });
    expect(refusal(carryOut(line('wanda', 'mei'), after(apart)))).toBe('apart-already');
    expect(refusal(carryOut(line('mei', 'mei'), after()))).toBe('with-themselves');
  });

  it('refuses a session or a pairing that is not there', () => {
    expect(refusal(carryOut(note('Private'), after()))).toBe('session-unknown');
    const gone = { pairingId: pairingId.parse('gone'), sessionId: monday, words: 'Private' };
    expect(refusal(carryOut({ name: 'pairing.writeNote', input: gone }, after()))).toBe('pairing-unknown');
  });
});

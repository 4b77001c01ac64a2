import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENQUIRY_STAGES } from '#shared/domain/enquiry/enquiry';
import { countByStage, describeEnquiry, listEnquiryRows } from '#shared/domain/enquiry/enquiry-table';
import { laterEvidenceDue } from '#shared/domain/enquiry/later-evidence-due';
import { listEnquiriesDue } from '#shared/domain/enquiry/list-enquiries-due';
import { listGaps } from '#shared/domain/enquiry/stage-gaps';
import { talkFromEnquiry } from '#shared/domain/enquiry/talk-from-enquiry';
import {
  hasQuestion,
  listMissingParts,
  pieceQuestion,
  wordQuestion,
} from '#shared/domain/enquiry/word-question';
import { changeForm } from '#shared/domain/enquiry/change-form';
import { talk } from '#shared/domain/teach-meet/teach-meet';
import { buildEnquiry, buildEvidence, CYCLE, MEI, OUTCOME, PEOPLE, TALK } from './build-enquiry';

const WHOLE = {
  tests: {
    practice: 'Plan talk',
    pupils: '',
    pupilGroup: 'Year 4',
    pupilNeed: 'longer sentences',
    sharing: 'A talk',
  },
  objectives: [{ id: 'o1', words: 'Plan it', outcome: null }],
};
const EMPTY = { form: 'impact', change: '', on: '', group: '', over: '' } as const;

describe('wordQuestion', () => {
  it('words both forms, with a gap for what is missing', () => {
    expect(wordQuestion({ ...EMPTY, change: 'paired talk' })).toBe(
      'What impact does paired talk have on … for …, over …?',
    );
    expect(
      wordQuestion({
        form: 'pico',
        population: 'Year 4',
        intervention: 'paired talk',
        comparison: 'silent planning',
        outcome: 'sentence length',
      }),
    ).toBe('For Year 4, does paired talk, compared with silent planning, change sentence length?');
  });
});

describe('listMissingParts', () => {
  it('names exactly the parts that are blank', () => {
    const part = fc.constantFrom('', '  ', 'words');
    fc.assert(
      fc.property(fc.record({ change: part, on: part, group: part, over: part }), (parts) => {
        const blank = Object.entries(parts).flatMap(([name, words]) => (words.trim() === '' ? [name] : []));
        const question = { form: 'impact', ...parts } as const;
        expect(listMissingParts(question).map((each) => each.part)).toEqual(blank);
        expect(hasQuestion(question)).toBe(blank.length < 4);
      }),
    );
  });
});

describe('listGaps', () => {
  it('asks at each stage for what belongs there', () => {
    const bare = buildEnquiry({ opening: { heldOn: null, wentWell: '', unresolved: '' }, question: EMPTY });
    expect(ENQUIRY_STAGES.map((stage) => listGaps(bare, stage).length)).toEqual([3, 1, 4, 3, 1, 1, 1, 0, 0]);
  });

  it('asks nothing of what is there', () => {
    expect(
      ['opening', 'question', 'under way'].flatMap((stage) =>
        listGaps(buildEnquiry(WHOLE), stage as 'opening'),
      ),
    ).toEqual([]);
  });
});

describe('laterEvidenceDue', () => {
  it('looks again after six weeks, a term and a year', () => {
    expect(laterEvidenceDue('2027-10-31')).toEqual([
      { after: 'six weeks', dueDay: '2027-12-12' },
      { after: 'a term', dueDay: '2028-02-29' },
      { after: 'a year', dueDay: '2028-10-31' },
    ]);
  });
});

describe('talkFromEnquiry', () => {
  const person = { id: MEI, staffGroup: 'teacher' };

  it('carries title, presenter and theme over, for seven minutes at most', () => {
    const made = talkFromEnquiry(buildEnquiry({ theme: 'Writing' }), person, { talkId: TALK, minutes: 15 });
    expect(made).toMatchObject({
      title: 'Talk before writing',
      presenters: [{ kind: 'person', personId: 'mei' }],
      theme: 'Writing',
      staffGroup: 'teacher',
      minutes: 7,
      status: 'tentative',
    });
  });

  it('takes nothing else of the appraisal record with it', () => {
    const made = talkFromEnquiry(buildEnquiry(), person, { talkId: TALK });
    expect(JSON.stringify(made)).not.toMatch(/Phonics|Short sentences/);
  });

  it('is a talk that a Teach-meet takes, whatever the enquiry says', () => {
    const text = fc.string({ maxLength: 600 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 160 }),
        text,
        fc.string({ maxLength: 80 }),
        (title, words, theme) => {
          const made = talkFromEnquiry({ title, theme, question: { form: 'own words', words } }, person, {
            talkId: TALK,
          });
          expect(talk.safeParse(made).error).toBeUndefined();
        },
      ),
    );
  });
});

describe('listEnquiriesDue', () => {
  const due = (today: string, of: Parameters<typeof buildEnquiry>[0] = WHOLE) =>
    listEnquiriesDue({ e1: buildEnquiry(of) }, PEOPLE, [CYCLE], today);

  it('names the review four weeks ahead and once it is late', () => {
    expect(due('2027-10-02')).toEqual([]);
    expect(due('2027-10-03')).toMatchObject([
      { kind: 'outcome', isLate: false, words: 'Mei Rashid: outcome is due for review by Sun 31 Oct 2027' },
    ]);
    expect(due('2027-11-01')).toMatchObject([{ kind: 'outcome', isLate: true }]);
  });

  it('asks what changed for the pupils, against the need named at the start', () => {
    const of = {
      ...WHOLE,
      stage: 'later evidence',
      outcome: OUTCOME,
      laterEvidence: [buildEvidence('a year', '2028-05-10'), buildEvidence('six weeks', '2027-06-21')],
    } as const;
    expect(due('2027-06-20', of)).toMatchObject([
      {
        kind: 'later evidence',
        isLate: false,
        words:
          'Mei Rashid: what changed after six weeks is due on Mon 21 Jun 2027, against “longer sentences”',
      },
    ]);
    expect(due('2027-06-22', of)).toMatchObject([{ isLate: true }]);
  });

  it('says what an enquiry lacks at its stage', () => {
    expect(due('2027-01-12', { stage: 'set-up' })).toMatchObject([
      {
        kind: 'gaps',
        day: null,
        words: 'Mei Rashid: choose a mentor, agree protected time and note the governors’ assent',
      },
    ]);
  });

  it('asks nothing of a closed enquiry, nor before its first day', () => {
    expect([due('2027-11-01', { stage: 'closed' }), due('2026-10-31', { stage: 'opening' })]).toEqual([
      [],
      [],
    ]);
  });
});

describe('describeEnquiry', () => {
  it('says what comes next and what is due', () => {
    expect(
      describeEnquiry(buildEnquiry({ stage: 'set-up', title: '' }), PEOPLE, [CYCLE], '2027-11-01'),
    ).toMatchObject({
      person: 'Mei Rashid',
      name: 'What impact does paired talk have on writing for Year 4, over two terms?',
      next: 'Choose a mentor',
      dueWords: 'Outcome overdue since Sun 31 Oct 2027',
      isLate: true,
    });
  });

  it('goes on to later evidence once the outcome is there, and to nothing when closed', () => {
    const of = { outcome: OUTCOME, laterEvidence: [buildEvidence('six weeks', '2027-06-21')] };
    const words = (stage: 'shared' | 'closed') =>
      describeEnquiry(buildEnquiry({ ...of, stage }), PEOPLE, [CYCLE], '2027-06-01').dueWords;
    expect([words('shared'), words('closed')]).toEqual([
      'What changed after six weeks due Mon 21 Jun 2027',
      '',
    ]);
  });

  it('lists by name', () => {
    const idris = PEOPLE['idris']?.id ?? MEI;
    const rows = listEnquiryRows(
      [buildEnquiry(), buildEnquiry({ personId: idris })],
      PEOPLE,
      [CYCLE],
      '2027-01-12',
    );
    expect(rows.map(({ person }) => person)).toEqual(['Idris Sandhu', 'Mei Rashid']);
  });
});

describe('countByStage', () => {
  it('counts every stage, also those without an enquiry', () => {
    const counts = countByStage([buildEnquiry(), buildEnquiry(), buildEnquiry({ stage: 'closed' })]);
    expect(counts.map(({ count }) => count)).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 1]);
  });
});

describe('pieceQuestion', () => {
  it('gives the sentence with its gaps apart from the form’s own words', () => {
    const pieces = pieceQuestion({ ...EMPTY, change: ' paired talk ' });
    expect(pieces.filter(({ kind }) => kind === 'part')).toEqual([
      { kind: 'part', part: 'change', words: 'paired talk' },
      { kind: 'part', part: 'on', words: '' },
      { kind: 'part', part: 'group', words: '' },
      { kind: 'part', part: 'over', words: '' },
    ]);
    expect(pieces[0]).toEqual({ kind: 'form', words: 'What impact does ' });
  });
});

describe('changeForm', () => {
  const impact = { ...EMPTY, change: 'paired talk', on: 'writing', group: 'Year 4', over: 'two terms' };
  const pico = {
    form: 'pico',
    population: 'Year 4',
    intervention: 'paired talk',
    comparison: '',
    outcome: 'writing',
  };

  it('takes over what both forms ask for, and adds nothing', () => {
    expect(changeForm(impact, 'pico')).toEqual(pico);
    expect(changeForm({ ...EMPTY }, 'pico')).toEqual({
      ...pico,
      population: '',
      intervention: '',
      outcome: '',
    });
  });

  it('makes the sentence of a form into own words, and nothing of nothing', () => {
    expect(changeForm(impact, 'own words')).toEqual({
      form: 'own words',
      words: 'What impact does paired talk have on writing for Year 4, over two terms?',
    });
    expect(changeForm({ ...EMPTY }, 'own words')).toEqual({ form: 'own words', words: '' });
  });
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import { withoutConfidential, type DeskDocument } from '#shared/document/desk-document';
import type {
  EnquiryInSummary,
  PairingInSummary,
  SummaryFacts,
} from '#shared/domain/summary/facts/summary-facts';
import { gatherSummaryFacts, type SummarySource } from '#shared/domain/summary/gather-summary-facts';
import type { SummaryPeriod } from '#shared/domain/summary/summary';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { session } from '#shared/domain/mentoring/relationship/session';
import { aDocument, aPerson } from '../../../support/documents';
import { aPairing } from '../../../support/pairings';
import { buildEnquiry, OUTCOME } from '../enquiry/build-enquiry';

const AUTUMN: SummaryPeriod = {
  kind: 'term',
  name: 'Autumn term 2026–27',
  startDay: '2026-09-01',
  endDay: '2026-12-18',
};
const SECRET = 'kingfisher';

const gather = (change: Partial<DeskDocument>, today = '2027-02-01'): SummaryFacts =>
  gatherSummaryFacts(withoutConfidential(aDocument(change)), AUTUMN, today);

const held = (day: string) => ({
  id: `s-${day}`,
  day,
  start: null,
  minutes: 45,
  kindId: 'talk',
  status: 'held' as const,
  cover: 'not needed' as const,
  goalIds: [],
  specialist: SECRET,
  ledByLearner: false,
  actions: [{ id: 'a', words: SECRET, byDay: null, isDone: false }],
  hasNote: true,
  hasReview: true,
});
const sessions = (...days: readonly string[]): Pairing['sessions'] => {
  const all = days.map((day) => session.parse(held(day)));
  return Object.fromEntries(all.map((each) => [each.id, each]));
};

describe('gatherSummaryFacts', () => {
  it('takes no document with what is confidential', () => {
    // @ts-expect-error a document with private notes is no source of a summary
    const source: SummarySource = aDocument();
    expect(source.school.name).toBe('Test School');
  });

  it('has no place for a note, an agreement, a goal or an action', () => {
    type Words =
      | 'note'
      | 'notes'
      | 'agreement'
      | 'goals'
      | 'actions'
      | 'sessions'
      | 'gains'
      | 'evidence'
      | 'words';
    expectTypeOf<Extract<keyof PairingInSummary, Words>>().toEqualTypeOf<never>();
    expectTypeOf<
      Extract<keyof EnquiryInSummary, 'opening' | 'question' | 'dialogue' | 'outcome' | 'tests'>
    >().toEqualTypeOf<never>();
    const pairing: PairingInSummary = {
      id: aPairing('p', ['mei', 'idris']).id,
      kind: 'mentoring',
      stage: 'active',
      people: [],
      meetings: 1,
      minutes: 45,
      principles: [],
      // @ts-expect-error nothing that was said can be put in
      note: SECRET,
    };
    const agreed: PairingInSummary = {
      ...pairing,
      // @ts-expect-error nor what was agreed
      agreement: { purpose: SECRET },
    };
    expect(Object.keys(agreed)).toContain('agreement');
  });

  it('has nothing in it that anybody said in a pairing', () => {
    const spoken = aPairing('p', ['mei', 'idris'], {
      sessions: sessions('2026-10-01'),
      stageChanges: [{ day: '2026-09-07', to: 'active', why: SECRET }],
    });
    const { pairings } = gather({ pairings: { [spoken.id]: spoken } });
    expect(pairings).toHaveLength(1);
    expect(JSON.stringify(pairings)).not.toContain(SECRET);
  });

  it('counts meetings within the period only', () => {
    const pairing = aPairing('p', ['mei', 'idris'], {
      sessions: sessions('2026-08-31', '2026-09-01', '2026-12-18', '2026-12-19'),
    });
    const { pairings } = gather({ pairings: { [pairing.id]: pairing } });
    expect(pairings[0]).toMatchObject({ meetings: 2, minutes: 90 });
  });

  it('leaves out pairings that were only proposed, and those closed before', () => {
    const proposed = aPairing('new', ['mei', 'idris'], {
      stage: 'proposed',
      stageChanges: [{ day: '2026-10-01', to: 'proposed', why: '' }],
    });
    const closed = aPairing('old', ['mei', 'ada'], {
      stage: 'closed',
      startDay: '2025-09-07',
      stageChanges: [
        { day: '2025-09-07', to: 'active', why: '' },
        { day: '2026-07-01', to: 'closed', why: '' },
      ],
    });
    expect(gather({ pairings: { [proposed.id]: proposed, [closed.id]: closed } }).pairings).toEqual([]);
  });

  it('has the stage of the period’s last day, not of today', () => {
    const pairing = aPairing('p', ['mei', 'idris'], {
      stage: 'closed',
      stageChanges: [
        { day: '2026-09-07', to: 'active', why: '' },
        { day: '2027-01-20', to: 'closed', why: '' },
      ],
    });
    expect(gather({ pairings: { [pairing.id]: pairing } }).pairings[0]?.stage).toBe('active');
  });

  it('names an enquiry only where the person agreed', () => {
    const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' });
    const people = { [mei.id]: mei };
    const named = buildEnquiry({ mayNameTitle: true });
    const unnamed = buildEnquiry({ mayNameTitle: false });
    const of = (enquiry: typeof named) =>
      gather({ people, enquiries: { [enquiry.id]: enquiry } }).enquiries[0]?.named;
    expect(of(named)).toEqual({ title: 'Talk before writing', person: 'Mei Rashid' });
    expect(of(unnamed)).toBeNull();
  });

  it('has an outcome only where it was reviewed in the period', () => {
    const of = (reviewedOn: string) => {
      const enquiry = buildEnquiry({ outcome: { ...OUTCOME, reviewedOn } });
      return gather({ enquiries: { [enquiry.id]: enquiry } }, '2027-12-01').enquiries[0]?.met;
    };
    expect(of('2026-12-10')).toBe('partly met');
    expect(of('2027-01-10')).toBeNull();
  });

  it('counts whoever was with the school on some day of the period', () => {
    const people = Object.fromEntries(
      [
        aPerson('stays'),
        aPerson('left', { leavingDay: '2026-08-31' }),
        aPerson('leaves', { leavingDay: '2026-09-01' }),
        aPerson('starts', { startDay: '2026-12-18' }),
        aPerson('later', { startDay: '2026-12-19' }),
      ].map((person) => [person.id, person]),
    );
    expect(gather({ people }).people.map(({ id }) => id)).toEqual(['leaves', 'starts', 'stays']);
  });

  it('stops at today', () => {
    expect(gather({}, '2026-11-22').upToDay).toBe('2026-11-22');
    expect(gather({}, '2027-02-01').upToDay).toBe('2026-12-18');
  });
});

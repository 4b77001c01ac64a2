import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import type { OpenDocument } from '#shared/document/desk-document';

/** A change of one record, whichever of its kind has that place counted round; it prints as what it changes. */
type Edit = {
  readonly [fc.toStringMethod]: () => string;
  readonly apply: (draft: Draft<OpenDocument>) => void;
};

const edit = <Values extends readonly unknown[]>(
  name: string,
  values: fc.Arbitrary<Values>,
  apply: (draft: Draft<OpenDocument>, ...values: Values) => void,
): fc.Arbitrary<Edit> =>
  values.map((of) => ({
    [fc.toStringMethod]: () => `${name} ${JSON.stringify(of)}`,
    apply: (draft) => {
      apply(draft, ...of);
    },
  }));

const place = fc.nat(500);
const places = fc.array(place, { maxLength: 12 });
const day = fc
  .date({ min: new Date('2025-08-25'), max: new Date('2026-12-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function pick<Each>(records: Readonly<Record<string, Each>> | readonly Each[], at: number): Each | undefined {
  const all = Object.values<Each>(records);
  return all[at % all.length];
}

const dropSome = (from: unknown[], at: readonly number[]) => {
  for (const each of at) if (from.length > 0) from.splice(each % from.length, 1);
};

const EDITS = [
  edit('people leave a register', fc.tuple(place, places), ({ activities }, at, leaving) => {
    dropSome(pick(activities, at)?.attended ?? [], leaving);
  }),
  edit('a register is taken or not', fc.tuple(place), ({ activities }, at) => {
    const activity = pick(activities, at);
    if (activity !== undefined) activity.attended = activity.attended === null ? [...activity.invited] : null;
  }),
  edit(
    'an activity',
    fc.tuple(place, fc.integer({ min: 1, max: 600 }), day),
    ({ activities }, at, minutes, on) => {
      Object.assign(pick(activities, at) ?? {}, { minutes, day: on });
    },
  ),
  edit('a Teach-meet', fc.tuple(places, fc.nat(9)), ({ teachMeets }, leaving, visitors) => {
    for (const { attendance } of Object.values(teachMeets)) {
      if (attendance === null) continue;
      dropSome(attendance.attended, leaving);
      attendance.visitors = visitors;
    }
  }),
  edit(
    'a meeting',
    fc.tuple(
      place,
      place,
      day,
      fc.integer({ min: 1, max: 480 }),
      fc.constantFrom('held', 'missed', 'planned'),
    ),
    ({ pairings }, at, which, on, minutes, status) => {
      Object.assign(pick(pick(pairings, at)?.sessions ?? {}, which) ?? {}, { day: on, minutes, status });
    },
  ),
  edit(
    'an entry of the ledger',
    fc.tuple(place, fc.integer({ min: -50_000, max: 500_000 })),
    ({ ledger }, at, pence) => {
      Object.assign(pick(ledger, at) ?? {}, { pence });
    },
  ),
  edit(
    'a person',
    fc.tuple(place, place, fc.integer({ min: 1, max: 100 }), fc.option(day), fc.option(day)),
    ({ people, school }, at, group, fullTimePercent, startDay, leavingDay) => {
      const staffGroup = pick(school.staffGroups, group)?.id ?? '';
      Object.assign(pick(people, at) ?? {}, { staffGroup, fullTimePercent, startDay, leavingDay });
    },
  ),
  edit(
    'an enquiry',
    fc.tuple(place, day, fc.constantFrom('met', 'partly met', 'not met')),
    ({ enquiries }, at, on, met) => {
      const enquiry = pick(enquiries, at);
      Object.assign(enquiry?.outcome ?? {}, { reviewedOn: on, met });
      for (const plan of enquiry?.sharing ?? []) plan.day = on;
      for (const later of enquiry?.laterEvidence ?? []) later.seenOn = on;
    },
  ),
  edit('a claim', fc.tuple(place, day, fc.option(day)), ({ claims }, at, madeOn, withdrawnOn) => {
    Object.assign(pick(claims, at) ?? {}, { madeOn, withdrawnOn });
  }),
  edit(
    'a visit',
    fc.tuple(place, day, fc.constantFrom('planned', 'held', 'reported', 'cancelled')),
    ({ visits }, at, on, stage) => {
      Object.assign(pick(visits, at) ?? {}, { day: on, stage });
    },
  ),
];

/** A school's limit of people and how it counts coaching given, then up to forty changes of its records. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(
    edit(
      'the settings',
      fc.tuple(fc.integer({ min: 3, max: 10 }), fc.boolean()),
      ({ school }, smallGroup, countsCoachingGiven) => {
        school.summaries.smallGroup = smallGroup;
        school.programme.countsCoachingGiven = countsCoachingGiven;
      },
    ),
    fc.array(fc.oneof(...EDITS), { maxLength: 40, size: 'max' }),
  )
  .map(([settings, edits]) => [settings, ...edits]);

export const changeDocument = (document: OpenDocument, edits: readonly Edit[]): OpenDocument =>
  produce(document, (draft) => {
    for (const { apply } of edits) apply(draft);
  });

/**
 * The school with the smallest limit of people that it can set, so that most is told, and with records at the edges:
 * on the last day of a period, withdrawn on it, proposed in it, answered anew by a later visit, presented by others.
 */
export const atTheEdges = (document: OpenDocument): OpenDocument =>
  produce(document, ({ school, teachMeets, people, activities, claims, visits, pairings }) => {
    school.summaries.smallGroup = 3;
    const governor = Object.values(people).find(({ kind }) => kind === 'governor');
    for (const { releases } of Object.values(teachMeets)) {
      const talk = releases.at(-1)?.programme.talks[0];
      if (talk === undefined || governor === undefined) continue;
      talk.presenters.push({ id: governor.id, name: 'Governor', role: 'Governor' });
      for (const name of ['Ada', 'Bel', 'Cai', 'Dot']) {
        talk.presenters.push({ id: `visitor:${name}`, name, role: 'Visitor' });
      }
    }
    const held = Object.values(activities).filter(({ attended }) => attended !== null);
    for (const [at, on] of ['2026-07-22', '2026-10-30', '2026-11-22', '2026-09-01'].entries()) {
      Object.assign(held[at] ?? {}, { day: on });
    }
    for (const [at, claim] of Object.values(claims).entries()) {
      if (at < 2) claim.withdrawnOn = at === 0 ? '2026-07-22' : '2026-11-22';
    }
    const made = Object.values(visits).filter(({ stage }) => stage === 'held' || stage === 'reported');
    const latest = made.toSorted((one, other) => one.day.localeCompare(other.day)).at(-1);
    const asked = made.flatMap(({ questions }) => questions).find(({ seen }) => seen !== null);
    const question = latest?.questions[0];
    if (asked !== undefined && question !== undefined) {
      Object.assign(question, { claimId: asked.claimId, seen: asked.seen === 'seen' ? 'not seen' : 'seen' });
    }
    for (const pairing of Object.values(pairings)) {
      if (pairing.stage === 'proposed') pairing.startDay = '2026-11-02';
    }
  });

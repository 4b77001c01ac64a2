import { KIND_WORDS } from '../../domain/mentoring/pairing-kind';
import { PRINCIPLE_NAMES } from '../../domain/mentoring/principles';
import { pickOfPairing } from '../../domain/mentoring/relationship/confidential';
import { namePairing } from '../../domain/mentoring/relationship/name-pairing';
import type { Pairing } from '../../domain/mentoring/relationship/pairing';
import type { Round } from '../../domain/mentoring/round/round';
import { listPairingsOf } from '../../domain/people/list-pairings-of';
import { nameOf } from '../../domain/people/name-of';
import type { PersonId } from '../../domain/people/person';
import { formatDay, type Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import type { DeskDocument } from '../desk-document';
import type { DraftEntry, DraftLine, DraftSection } from './record-writer';

const on = (day: Day | null) => (day === null ? '' : formatDay(day));

/** Their pairings, with what the pair wrote down, and what is private among it where that is asked for. */
export function mentoringSection(id: PersonId, document: DeskDocument, withPrivate: boolean): DraftSection {
  const pairings = listPairingsOf(id, Object.values<Pairing>(document.pairings));
  return {
    id: 'mentoring',
    title: 'Mentoring and coaching',
    entries: [
      ...pairings.flatMap(({ pairing, part }) => [
        pairingEntry(pairing, part, document),
        ...goalEntries(pairing),
        ...sessionEntries(pairing, document, withPrivate),
      ]),
      ...Object.values<Round>(document.rounds).flatMap((round) => roundEntry(id, round, document)),
      ...Object.values(document.keepApart)
        .filter(({ a, b }) => a === id || b === id)
        .map(({ id: apart, a, b }): DraftEntry => ({
          id: `apart-${apart}`,
          title: 'Never to be paired with somebody',
          day: null,
          lines: [
            ['With', nameOf(document.people, a === id ? b : a)],
            ['Why', withPrivate ? (document.confidential.keepApartReasons[apart] ?? '') : '', 'private'],
          ],
        })),
    ],
  };
}

function pairingEntry(pairing: Pairing, part: string, { people, school }: DeskDocument): DraftEntry {
  const { agreement, closing } = pairing;
  const needs = agreement?.needs.map(({ personId, words }) => `${nameOf(people, personId)}: ${words}`) ?? [];
  const signed =
    agreement?.signed.map(({ personId, day }) => `${nameOf(people, personId)} on ${formatDay(day)}`) ?? [];
  return {
    id: pairing.id,
    title: KIND_WORDS[pairing.kind].label,
    day: pairing.startDay,
    lines: [
      ['Part', part],
      ['People', namePairing(pairing, people)],
      ['Stage', school.mentoring.stageLabels[pairing.stage]],
      [
        'Rhythm',
        `Every ${plural(pairing.rhythm.everyWeeks, 'week')}, ${plural(pairing.rhythm.minutes, 'minute')}`,
      ],
      ...pairing.stageChanges.map(({ day, to, why }): DraftLine => [
        `Stage from ${formatDay(day)}`,
        [school.mentoring.stageLabels[to], why].filter(Boolean).join(': '),
      ]),
      ['Agreement: purpose', agreement?.purpose ?? ''],
      ['Agreement: ground rules', agreement?.groundRules.join(' ') ?? ''],
      ['Agreement: power and accountability', agreement?.power ?? ''],
      ['Agreement: confidentiality', agreement?.confidentiality ?? ''],
      ['Agreement: how often', agreement?.meetingRhythm ?? ''],
      ['Agreement: needs', needs.join(' ')],
      ['Agreement: agreed by', signed.join('; ')],
      ...pairing.gains.map(({ day, kind, personId, words }): DraftLine => [
        `${kind === 'thanks' ? 'Thanks' : 'Learned'}, ${formatDay(day)}`,
        `${nameOf(people, personId)}: ${words}`,
      ]),
      ...pairing.evidence.map(({ day, principle, words }): DraftLine => [
        `${PRINCIPLE_NAMES[principle]}, ${formatDay(day)}`,
        words,
      ]),
      ['Closed', closing === null ? '' : `${formatDay(closing.day)}: ${closing.reason}`],
      ['Learned, at the closing', closing?.learned ?? ''],
      ['Waiting for a new partner', closing?.waiting.map((each) => nameOf(people, each)).join('; ') ?? ''],
    ],
  };
}

const goalEntries = (pairing: Pairing): readonly DraftEntry[] =>
  Object.values<Pairing['goals'][keyof Pairing['goals']]>(pairing.goals).map((goal) => ({
    id: `${pairing.id}-goal-${goal.id}`,
    title: 'Goal',
    day: goal.setOn,
    lines: [
      ['Goal', goal.title],
      ['Builds on', goal.buildsOn],
      ['Success', goal.successCriteria],
      ['By', on(goal.byDay)],
      [
        'Own rating before and after',
        [goal.selfRatingBefore, goal.selfRatingAfter].filter((each) => each !== null).join(' → '),
      ],
      ...goal.evidence.map(({ day, words }): DraftLine => [`Evidence, ${formatDay(day)}`, words]),
      ['Outcome', goal.outcome],
    ],
  }));

function sessionEntries(
  pairing: Pairing,
  { school, confidential }: DeskDocument,
  withPrivate: boolean,
): readonly DraftEntry[] {
  const kinds = new Map(school.mentoring.sessionKinds.map(({ id, label }) => [id, label]));
  const notes = pickOfPairing(confidential.notes, pairing.id);
  const reviews = pickOfPairing(confidential.lessonReviews, pairing.id);
  return Object.values<Pairing['sessions'][keyof Pairing['sessions']]>(pairing.sessions)
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map((session) => {
      const review = reviews[session.id]?.review;
      const kept: readonly DraftLine[] = withPrivate
        ? [
            ['Private note', notes[session.id]?.words ?? '', 'private'],
            ...(review?.selfReview.map(({ question, answer }): DraftLine => [
              'Self-review',
              answer.trim() === '' ? '' : `${question} ${answer}`,
              'private',
            ]) ?? []),
            ['Lesson review: focus', review?.focus ?? '', 'private'],
            ['Lesson review: seen', review?.seen ?? '', 'private'],
            ['Lesson review: asked', review?.asked ?? '', 'private'],
            ['Lesson review: next steps', review?.nextSteps ?? '', 'private'],
          ]
        : [];
      return {
        id: `${pairing.id}-session-${session.id}`,
        title: 'Session',
        day: session.day,
        lines: [
          ['Kind', kinds.get(session.kindId) ?? session.kindId],
          [
            'When',
            [session.start ?? '', plural(session.minutes, 'minute'), session.status]
              .filter(Boolean)
              .join(', '),
          ],
          ['Cover', session.cover === 'not needed' ? '' : session.cover],
          ['Specialist', session.specialist],
          ['Led by', session.ledByLearner ? 'The learner' : ''],
          ...session.actions.map(({ words, byDay, isDone }): DraftLine => [
            'Agreed action',
            `${words}${byDay === null ? '' : ` (by ${formatDay(byDay)})`}${isDone ? ', done' : ''}`,
          ]),
          ...kept,
        ],
      };
    });
}

function roundEntry(id: PersonId, round: Round, { people }: DeskDocument): readonly DraftEntry[] {
  const part = [
    round.mentors.some(({ personId }) => personId === id) ? 'to mentor or coach' : '',
    round.learners.includes(id) ? 'to be paired' : '',
  ].filter(Boolean);
  const { pairs, leftOver } = round.proposal;
  const proposed = pairs.filter((pair) => pair.people.includes(id));
  const left = leftOver.find(({ personId }) => personId === id);
  if (part.length === 0 && proposed.length === 0 && left === undefined) return [];
  return [
    {
      id: `round-${round.id}`,
      title: 'Pairing round',
      day: round.madeOn,
      lines: [
        ['Round', round.name],
        ['Took part', part.join(' and ')],
        ...proposed.flatMap((pair): DraftLine[] => [
          ['Proposed', `${namePairing(pair, people)}, a match of ${plural(pair.score, 'point')}`],
          ['Because', pair.parts.map(({ why }) => why).join('; ')],
          ['Rules set aside', pair.overruled.map(({ reason }) => reason).join('; ')],
        ]),
        ['Left over', left === undefined ? '' : left.because.replaceAll('-', ' ')],
      ],
    },
  ];
}

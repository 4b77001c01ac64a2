import type { Claim } from '../../domain/claim/claim';
import type { Visit } from '../../domain/governor/visit';
import { nameOf } from '../../domain/people/name-of';
import type { PersonId } from '../../domain/people/person';
import { formatDay } from '../../lib/day';
import type { OpenDocument } from '../desk-document';
import type { DraftEntry, DraftLine, DraftSection } from './record-writer';

/** Visits that they made or received, and what the school claims on the strength of their work. */
export function governorSection(id: PersonId, document: OpenDocument): DraftSection {
  const { visits, claims, enquiries, awards } = document;
  const isTheirs = ({ enquiryIds, awardIds }: Claim) =>
    enquiryIds.some((each) => enquiries[each]?.personId === id) ||
    awardIds.some((each) => awards[each]?.personId === id);
  return {
    id: 'visits',
    title: 'Governors’ visits and claims',
    entries: [
      ...Object.values<Visit>(visits)
        .filter(({ governorIds, hostIds }) => governorIds.includes(id) || hostIds.includes(id))
        .map((visit) => visitEntry(id, visit, document)),
      ...Object.values<Claim>(claims)
        .filter(isTheirs)
        .map((claim): DraftEntry => ({
          id: claim.id,
          title: 'Claim that rests on their work',
          day: claim.madeOn,
          lines: [
            ['Claim', claim.words],
            ['Rests on', claim.sources.join('; ')],
          ],
        })),
    ],
  };
}

function visitEntry(id: PersonId, visit: Visit, { people }: OpenDocument): DraftEntry {
  const names = (ids: readonly PersonId[]) => ids.map((each) => nameOf(people, each)).join('; ');
  const common: readonly DraftLine[] = [
    ['Focus', visit.focus],
    ['Governors', names(visit.governorIds)],
    ['Received by', names(visit.hostIds)],
    ['Stage', visit.stage],
  ];
  return {
    id: visit.id,
    title: visit.governorIds.includes(id) ? 'Visit made' : 'Visit received',
    day: visit.day,
    lines: [
      ...common,
      ...visit.questions.map(({ words, answer, seen }): DraftLine => [
        'Question',
        [words, answer, seen ?? ''].filter(Boolean).join(' – '),
      ]),
      ['What works well', visit.worksWell],
      ...visit.followUps.map(({ words, who, byDay, doneOn }): DraftLine => [
        'Follow-up',
        [words, who, doneOn === null ? `by ${formatDay(byDay)}` : `done on ${formatDay(doneOn)}`]
          .filter(Boolean)
          .join(', '),
      ]),
    ],
  };
}

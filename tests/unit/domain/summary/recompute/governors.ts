import { counts, countsPeople, type Entry } from './figures';
import { activitiesIn, claimsThatStand, visitsMade } from './programme';
import type { Days, RawDocument } from './raw-document';
import { peopleOf } from './who';

/** Governors’ training by skill, and the visits they made. */
export function recomputeGovernors(document: RawDocument, days: Days): readonly Entry[] {
  const { priorities, governors: settings } = document.school;
  const training = activitiesIn(document, days).filter(({ skills }) => skills.length > 0);
  const visits = visitsMade(document, days);
  const { governors } = peopleOf(document, days);
  const trainedAt = (of: typeof training): readonly string[] =>
    governors.filter((id) => of.some(({ attended }) => attended?.some((each) => each === id)));
  const known = priorities.map(({ id }) => id);
  const served = [...known, 'none'].map((priority) => ({
    priority,
    of: visits.filter(({ priorityId }) => (known.includes(priorityId) ? priorityId : 'none') === priority),
  }));
  return [
    counts(
      'governors.training',
      'activity',
      training.map(({ id }) => id),
    ),
    countsPeople('governors.trained', trainedAt(training)),
    counts(
      'governors.visits',
      'visit',
      visits.map(({ id }) => id),
    ),
    counts(
      'governors.reported',
      'visit',
      visits.filter(({ stage }) => stage === 'reported').map(({ id }) => id),
    ),
    countsPeople(
      'governors.visitors',
      visits.flatMap(({ governorIds }) => governorIds),
    ),
    ...settings.skills.flatMap(({ id: skill }) => {
      const of = training.filter(({ skills }) => skills.includes(skill));
      return [
        counts(
          `governors.training/${skill}`,
          'activity',
          of.map(({ id }) => id),
        ),
        countsPeople(`governors.trained/${skill}`, trainedAt(of), trainedAt(training).length),
      ];
    }),
    ...served
      .filter(({ of }) => of.length > 0)
      .map(({ priority, of }) =>
        counts(
          `governors.visits/${priority}`,
          'visit',
          of.map(({ id }) => id),
        ),
      ),
  ];
}

/** Claims that stand, what they rest on, and what the last visit that looked for each said. */
export function recomputeClaims(document: RawDocument, days: Days): readonly Entry[] {
  const claims = claimsThatStand(document, days.last);
  const visits = visitsMade(document, { first: '', last: days.last });
  const lastSaid = (claim: string): string | null => {
    let [latest, said]: [string, string | null] = ['', null];
    for (const { day, id, questions } of visits) {
      const answer = questions.find(({ claimId, seen }) => claimId === claim && seen !== null)?.seen ?? null;
      if (answer !== null && `${day} ${id}` > latest) [latest, said] = [`${day} ${id}`, answer];
    }
    return said;
  };
  const count = (key: string, of: typeof claims): Entry =>
    counts(
      key,
      'claim',
      of.map(({ id }) => id),
    );
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  return [
    count('claims', claims),
    count(
      'claims.more',
      claims.filter((claim) => claim.sources.some((source) => source !== 'self-report')),
    ),
    count(
      'claims.seen',
      claims.filter(({ id }) => lastSaid(id) === 'seen'),
    ),
    count(
      'claims.not-seen',
      claims.filter(({ id }) => lastSaid(id) === 'not seen'),
    ),
    ...[...sources].map((source) =>
      count(
        `claims.source/${source}`,
        claims.filter((claim) => claim.sources.includes(source)),
      ),
    ),
  ];
}

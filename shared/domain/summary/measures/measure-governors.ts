import type { SummaryFacts } from '../facts/summary-facts';
import { countPeople, countRecords, refs, type Measure } from '../figures/measure';

type Records = Pick<SummaryFacts, 'people' | 'activities'>;

const trainingIn = ({ activities }: Records): SummaryFacts['activities'] =>
  activities.filter(({ skills }) => skills.length > 0);

/** The governors on the register of some activities; those who are on the staff too count as staff. */
function whoCame({ people }: Records, activities: SummaryFacts['activities']): readonly string[] {
  const attended = new Set<string>(activities.flatMap((activity) => activity.attended ?? []));
  return people.filter(({ kind, id }) => kind === 'governor' && attended.has(id)).map(({ id }) => id);
}

/** The governors whom a skill's activities trained, of all who were trained. */
export function countTrained(key: string, facts: Records, skill: string): Measure {
  const training = trainingIn(facts);
  const ofSkill = training.filter(({ skills }) => skills.includes(skill));
  return countPeople(key, whoCame(facts, ofSkill), whoCame(facts, training).length);
}

/** The governors who came to any activity; beside them stand those who were trained. */
export function countGovernorsWhoCame(key: string, facts: Records): Measure {
  const came = whoCame(facts, facts.activities);
  const trained = whoCame(facts, trainingIn(facts)).length;
  const counted = countPeople(key, came, null);
  return { ...counted, about: [...counted.about, came.length - trained] };
}

/** Governors’ training and the visits they made. */
export function measureGovernors(facts: Records & Pick<SummaryFacts, 'visits'>, prefix = '') {
  const training = trainingIn(facts);
  const visitors = facts.visits.flatMap(({ governorIds }) => governorIds);
  return {
    training: countRecords(`${prefix}governors.training`, refs('activity', training)),
    trained: countPeople(`${prefix}governors.trained`, whoCame(facts, training), null),
    visits: countRecords(`${prefix}governors.visits`, refs('visit', facts.visits)),
    reported: countRecords(
      `${prefix}governors.reported`,
      refs(
        'visit',
        facts.visits.filter(({ stage }) => stage === 'reported'),
      ),
    ),
    visitors: countPeople(`${prefix}governors.visitors`, visitors, null),
  };
}

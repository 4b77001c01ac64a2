import { column, type DraftTable } from '../figures/draft-table';
import { countRecords, refs } from '../figures/measure';
import { say, type Sentence, type Told } from '../figures/told';
import { countTrained, measureGovernors } from '../measures/measure-governors';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

/** What governors trained in, and the visits they made. */
export function draftGovernors({ facts, school, when }: SectionSource): SectionDraft {
  const all = measureGovernors(facts);
  const hasTraining = all.training.value > 0;
  const hasVisits = all.visits.value > 0;
  if (!hasTraining && !hasVisits) {
    return emptySection(`No governors’ training and no visits are recorded ${when}.`);
  }
  const trainedIn = (skill: string) => facts.activities.filter(({ skills }) => skills.includes(skill));
  const bySkill: DraftTable = {
    id: 'governor-skills',
    caption: 'Governors’ training by skill',
    rowHeading: 'Skill',
    columns: [
      column('held', 'Training held', 'count', false),
      column('trained', 'Governors trained', 'count', false),
    ],
    rows: school.governors.skills.map(({ id, label }) => ({
      id,
      label,
      cells: [
        countRecords(`governors.training/${id}`, refs('activity', trainedIn(id))),
        countTrained(`governors.trained/${id}`, facts, id),
      ],
    })),
    total: null,
    charted: ['trained'],
  };
  const known = school.priorities.filter(({ id }) =>
    facts.visits.some(({ priorityId }) => priorityId === id),
  );
  const elsewhere = facts.visits.filter(({ priorityId }) => known.every(({ id }) => id !== priorityId));
  const byPriority: DraftTable = {
    id: 'visits',
    caption: 'Governors’ visits by priority',
    rowHeading: 'Priority',
    columns: [column('visits', 'Visits', 'count', true)],
    rows: [
      ...known.map(({ id, label }) => ({
        id,
        label,
        cells: [
          countRecords(
            `governors.visits/${id}`,
            refs(
              'visit',
              facts.visits.filter(({ priorityId }) => priorityId === id),
            ),
          ),
        ],
      })),
      ...(elsewhere.length === 0
        ? []
        : [
            {
              id: 'none',
              label: 'Another priority',
              cells: [countRecords('governors.visits/none', refs('visit', elsewhere))],
            },
          ]),
    ],
    total: { id: 'total', label: 'In all', cells: [all.visits] },
    charted: [],
  };
  return {
    tables: [...(hasTraining ? [bySkill] : []), ...(hasVisits ? [byPriority] : [])],
    figures: [all.training, all.trained, all.visits, all.reported, all.visitors],
    write: ({ tell }) => {
      const training: Sentence = hasTraining
        ? all.trained.value === 0
          ? say`${tell(all.training, 'activity', 'activities')} trained governors’ skills, but no governor is on their registers yet.`
          : say`${tell(all.training, 'activity', 'activities')} trained governors’ skills, and ${tell(all.trained, 'governor')} took part.`
        : say`No governors’ training is recorded ${when}.`;
      const visits: Sentence = hasVisits
        ? say`Governors made ${tell(all.visits, 'visit')}, with ${tell(all.visitors, 'governor')} taking part.`
        : say`No visits were made ${when}.`;
      return {
        sentences: [training, visits, ...(hasVisits ? [reports(all, tell)] : [])],
        notes: hasVisits
          ? ['A visit serves a priority of the school’s plan. It is no inspection and no lesson observation.']
          : [],
      };
    },
  };
}

/** Of how many visits the report is written. */
function reports({ visits, reported }: ReturnType<typeof measureGovernors>, tell: Told['tell']): Sentence {
  const { key, value } = reported;
  if (value === 0) return say`${{ words: 'none', key }} has been reported yet.`;
  if (value === visits.value)
    return say`${{ words: value === 1 ? 'it has' : 'all have', key }} been reported.`;
  return say`${tell(reported)} of them ${value === 1 ? 'has' : 'have'} been reported.`;
}

import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from '../../mentoring/principles';
import { column } from '../figures/draft-table';
import { refs, type Measure } from '../figures/measure';
import { say } from '../figures/told';
import { measureMentoring } from '../measures/measure-mentoring';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

/** In how many pairings each of the ten principles shows; no pairing is named and none is marked. */
export function draftPrinciples({ facts, when }: SectionSource): SectionDraft {
  const { pairings } = facts;
  if (pairings.length === 0) {
    return emptySection(`No pairings were under way ${when}, so no principle could show.`);
  }
  const all = measureMentoring(facts);
  const peopleIn = (of: typeof pairings) => new Set(of.flatMap(({ people }) => people)).size;
  const shown = PRINCIPLE_IDS.map((principle) => {
    const showing = pairings.filter(({ principles }) => principles.includes(principle));
    const not = pairings.filter(({ principles }) => !principles.includes(principle));
    const measure: Measure = {
      key: `principles/${principle}`,
      unit: 'count',
      value: showing.length,
      records: refs('pairing', showing),
      about: [peopleIn(showing), peopleIn(not), peopleIn(pairings)],
    };
    return { id: principle, label: PRINCIPLE_NAMES[principle], cells: [measure], count: showing.length };
  });
  const inSome = shown.filter(({ count }) => count > 0).length;
  const missing = shown.filter(({ count }) => count === 0).map(({ label }) => label.toLowerCase());
  return {
    tables: [
      {
        id: 'principles',
        caption: 'Pairings in which each principle shows',
        rowHeading: 'Principle',
        columns: [column('pairings', 'Pairings', 'count', false)],
        rows: shown,
        total: null,
        charted: ['pairings'],
      },
    ],
    figures: [all.pairings],
    write: (told) => ({
      sentences: told.isTold(all.pairings)
        ? [
            inSome === PRINCIPLE_IDS.length
              ? say`Each of the ten principles shows in at least one of ${told.tell(all.pairings, 'pairing')}.`
              : say`Of the ten principles, ${String(inSome)} show in at least one of ${told.tell(all.pairings, 'pairing')}.`,
            ...(missing.length > 0 && missing.length <= 4
              ? [say`Not shown yet: ${missing.join('; ')}.`]
              : []),
          ]
        : [say`Too few people were in pairings for the principles to be counted.`],
      notes: [
        'A principle shows where a pairing’s records give evidence of it. What is not recorded may well have happened: this prompts, and judges nobody. It is counted from all records of these pairings up to the day the summary was made.',
      ],
    }),
  };
}

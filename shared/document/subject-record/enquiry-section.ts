import { wordQuestion } from '../../domain/enquiry/word-question';
import type { Enquiry } from '../../domain/enquiry/enquiry';
import { nameOf } from '../../domain/people/name-of';
import type { PersonId } from '../../domain/people/person';
import { formatDay } from '../../lib/day';
import type { OpenDocument } from '../desk-document';
import type { DraftEntry, DraftLine, DraftSection } from './record-writer';

/** Their own enquiries in full, and those in which they mentor somebody, by name alone. */
export function enquirySection(id: PersonId, document: OpenDocument): DraftSection {
  const enquiries = Object.values<Enquiry>(document.enquiries);
  return {
    id: 'enquiries',
    title: 'Enquiries',
    entries: [
      ...enquiries.filter(({ personId }) => personId === id).map((each) => ownEntry(each, document)),
      ...enquiries
        .filter(({ personId, setUp }) => personId !== id && setUp.mentorId === id)
        .map((each): DraftEntry => ({
          id: each.id,
          title: 'Mentor of an enquiry',
          day: each.startDay,
          lines: [['Whose', nameOf(document.people, each.personId)]],
        })),
    ],
  };
}

function ownEntry(enquiry: Enquiry, { people, school }: OpenDocument): DraftEntry {
  const { opening, tests, setUp, outcome } = enquiry;
  const label = (stage: Enquiry['stage']) => school.enquiries.stageLabels[stage];
  const cycle = school.enquiries.cycles.find(({ id }) => id === enquiry.cycleId);
  return {
    id: enquiry.id,
    title: 'Enquiry',
    day: enquiry.startDay,
    lines: [
      ['Title', enquiry.title],
      ['Cycle', `${cycle?.name ?? enquiry.cycleId}, until ${formatDay(enquiry.endDay)}`],
      ['Stage', label(enquiry.stage)],
      ...enquiry.stageChanges.map(({ day, to, why }): DraftLine => [
        `Stage from ${formatDay(day)}`,
        [label(to), why].filter(Boolean).join(': '),
      ]),
      ['Opening conversation', opening.heldOn === null ? '' : formatDay(opening.heldOn)],
      ['What went well', opening.wentWell],
      ['What is unresolved', opening.unresolved],
      ['Question', wordQuestion(enquiry.question)],
      ['On own practice', tests.practice],
      ['On pupils', tests.pupils],
      ['Pupils', tests.pupilGroup],
      ['What they need', tests.pupilNeed],
      ['How it will be shared', tests.sharing],
      ['Mentor', setUp.mentorId === null ? '' : nameOf(people, setUp.mentorId)],
      ['Protected time', setUp.protectedTime],
      [
        'Governors’ assent',
        setUp.governorAssentOn === null
          ? ''
          : [formatDay(setUp.governorAssentOn), setUp.governorAssentBy].filter(Boolean).join(', '),
      ],
      ['Theme', enquiry.theme],
      ...enquiry.objectives.map(({ words, outcome: met }): DraftLine => [
        'Objective',
        met === null ? words : `${words}: ${met}`,
      ]),
      ...enquiry.dialogue.map(({ day, words }): DraftLine => [`Meeting, ${formatDay(day)}`, words]),
      ['Outcome', outcome === null ? '' : `${outcome.met}, reviewed on ${formatDay(outcome.reviewedOn)}`],
      ['Findings', outcome?.findings ?? ''],
      ['How precise', outcome?.precision ?? ''],
      ...enquiry.sharing.map(({ way, words, day, isDone }): DraftLine => [
        'Shared',
        [way, words, day === null ? '' : formatDay(day), isDone ? 'done' : 'planned']
          .filter(Boolean)
          .join(', '),
      ]),
      ...enquiry.laterEvidence.map(({ after, seenOn, words, source }): DraftLine => [
        `Seen after ${after}`,
        seenOn === null ? '' : [formatDay(seenOn), words, source ?? ''].filter(Boolean).join(': '),
      ]),
      ['May the title stand in reports with the name', enquiry.mayNameTitle ? 'Yes' : 'No'],
    ],
  };
}

import { IMPORTED_FIELDS, type ImportedField, type Person } from '../../domain/people/person';
import { nameOf } from '../../domain/people/name-of';
import { staffGroupLabel } from '../../domain/school/school';
import { WEEKDAY_NAMES, WEEKDAYS } from '../../domain/school/week';
import { formatDay, type Day } from '../../lib/day';
import type { OpenDocument } from '../desk-document';
import type { DraftEntry, DraftSection } from './record-writer';

const dayWords = (day: Day | null) => (day === null ? '' : formatDay(day));

/** Who they are and what is written down about them. */
export function personSection(person: Person, open: OpenDocument): DraftSection {
  const { school, people } = open;
  const { governance } = person;
  const periods = new Map(school.periods.map(({ id, label }) => [id, label]));
  const free = person.freePeriods.map((each) => {
    const [weekday = '', period = ''] = each.split('/');
    const named = WEEKDAYS.find((known) => known === weekday);
    return `${named === undefined ? weekday : WEEKDAY_NAMES[named]} ${periods.get(period) ?? period}`;
  });
  const entries: readonly DraftEntry[] = [
    {
      id: 'details',
      title: 'Details',
      day: null,
      lines: [
        ['Kind', person.kind === 'governor' ? 'Governor' : 'Member of staff'],
        ['Title', person.title],
        ['Given name', person.givenName],
        ['Family name', person.familyName],
        ['Known as', person.knownAs],
        ['E-mail', person.email],
        ['Staff code', person.staffCode],
        ['Employee number', person.employeeId],
        ['Job title', person.jobTitle],
        ['Team', person.team],
        ['Staff group', staffGroupLabel(school.staffGroups, person.staffGroup)],
        ['Subjects', person.subjects.join('; ')],
        ['Phase', person.phase],
        ['Line manager', person.lineManagerId === null ? '' : nameOf(people, person.lineManagerId)],
        ['Started on', dayWords(person.startDay)],
        ['Left or leaves on', dayWords(person.leavingDay)],
        ['Share of a full-time post', `${person.fullTimePercent}%`],
        ['In this work since', person.practisingSince === null ? '' : String(person.practisingSince)],
        ['Year of induction', person.ectYear === null ? '' : String(person.ectYear)],
        ['Induction tutor', person.inductionTutorId === null ? '' : nameOf(people, person.inductionTutorId)],
        ['Trained as a mentor on', dayWords(person.mentorTrainedOn)],
        ['Free periods', free.join('; ')],
        ['Can offer', person.strengths.join('; ')],
        ['Wants to work on', person.wants.join('; ')],
        ['Will not work on', person.avoids.join('; ')],
        ['Notes', person.notes],
      ],
    },
    ...(governance === null
      ? []
      : [
          {
            id: 'governance',
            title: 'Place on the governing board',
            day: governance.termStartDay,
            lines: [
              ['Category', governance.category],
              ['Term of office ends on', dayWords(governance.termEndDay)],
              ['Link roles', governance.linkRoles.map(({ words }) => words).join('; ')],
              ['Stage', school.governors.stageLabels[governance.stage]],
            ] as const,
          },
        ]),
    {
      id: 'imported',
      title: 'As the last staff list said',
      day: null,
      lines: IMPORTED_FIELDS.map(
        (field) => [wordField(field), sayImported(field, person.imported[field] ?? '', open)] as const,
      ),
    },
  ];
  return {
    id: 'person',
    title: 'Person',
    entries: entries.filter(({ lines }) => lines.some(([, words]) => words !== '')),
  };
}

/** What a staff list said, with names and labels for ids. */
function sayImported(field: ImportedField, value: string, { school, people }: OpenDocument): string {
  if (value === '') return '';
  if (field === 'lineManagerId') return nameOf(people, value);
  if (field === 'staffGroup') return staffGroupLabel(school.staffGroups, value);
  return field === 'startDay' || field === 'leavingDay' ? formatDay(value) : value;
}

/** `wordField('leavingDay') //=> 'Leaving day'` */
const wordField = (field: ImportedField): string =>
  field === 'lineManagerId'
    ? 'Line manager'
    : field.charAt(0).toUpperCase() +
      field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

import type { School } from '../../school/school';
import type { SubjectRecord } from '../subject-record';
import { joinPieces, withholdMentions } from '../withhold-mentions';
import type { SubjectRecordJob } from './subject-record-job';

/** The pages of somebody's record, and what the same record says as JSON; neither has a withheld name in it. */
export type SubjectPack = { readonly job: SubjectRecordJob; readonly json: object };

/** Lays somebody's record out with the withheld mentions (`lineId:start`) taken out. */
export function prepareSubjectPack(
  record: SubjectRecord,
  withheld: ReadonlySet<string>,
  school: Pick<School, 'name' | 'timeZone'>,
): SubjectPack {
  const { name, madeAt, withPrivate, privateCount } = record;
  const sections = record.sections.map(({ id, title, entries }) => ({
    id,
    title,
    entries: entries.map(({ lines, ...entry }) => ({
      ...entry,
      lines: lines.map((line) => ({
        id: line.id,
        label: line.label,
        isPrivate: line.isPrivate,
        pieces: withholdMentions(line, withheld),
      })),
    })),
  }));
  const withheldCount = sections
    .flatMap(({ entries }) => entries.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces)))
    .filter(({ kind }) => kind === 'withheld').length;
  return {
    job: {
      paper: 'subject-record',
      school: school.name,
      timeZone: school.timeZone,
      madeAt,
      name,
      withPrivate,
      privateCount,
      withheldCount,
      sections: sections.filter(({ entries }) => entries.length > 0),
    },
    json: {
      name,
      school: school.name,
      madeAt,
      withPrivate,
      withheldCount,
      sections: sections.map(({ title, entries }) => ({
        title,
        entries: entries.map(({ title: entry, day, lines }) => ({
          title: entry,
          day,
          lines: lines.map(({ label, isPrivate, pieces }) => ({
            label,
            words: joinPieces(pieces),
            isPrivate,
          })),
        })),
      })),
    },
  };
}

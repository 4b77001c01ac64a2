import type { BrowserWindow } from 'electron';
import { gatherSubjectRecord } from '#shared/document/subject-record/gather-subject-record';
import { describeSubjectRecord } from '#shared/domain/duties/papers/subject-record-job';
import { prepareSubjectPack } from '#shared/domain/duties/papers/prepare-subject-record';
import { listMentionKeys } from '#shared/domain/duties/withhold-mentions';
import type { SubjectRecord } from '#shared/domain/duties/subject-record';
import { nameOf } from '#shared/domain/people/name-of';
import type { PersonId } from '#shared/domain/people/person';
import { dayOf } from '#shared/lib/instant';
import { ok, refuse, type Result } from '#shared/lib/result';
import { askForFolder } from '../app/ask-where';
import { fileName } from '../output/file-name';
import type { PaperPrinter } from '../output/print-paper';
import type { DocumentOwner } from '../store/document-owner';
import type { Handlers } from './gate';
import { saveNewFolder } from './save-new-folder';

type DutyHandlers = Pick<
  Handlers,
  'history.check' | 'duties.readSubject' | 'duties.saveSubjectPack' | 'duties.anonymise'
>;

const NOTHING_OPEN = refuse('nothing-open', 'Start your school first: there are no records yet.');
/** Somebody who marks names in a record reads it again and again: within so many minutes that is one reading. */
const ONE_READING_MINUTES = 30;

/** The duties of keeping people's records: a history that shows tampering, subject access, being forgotten. */
export function dutyHandlers(of: {
  readonly owner: DocumentOwner;
  readonly printer: PaperPrinter;
  readonly window: () => BrowserWindow;
  readonly now: () => string;
}): DutyHandlers {
  const { owner, printer, window, now } = of;
  /** The mentions that somebody looked through, by person and by what was asked for. */
  const looked = new Map<string, ReadonlySet<string>>();
  const lookKey = (id: PersonId, withPrivate: boolean) => `${id} ${withPrivate}`;

  const gather = (id: PersonId, withPrivate: boolean): Result<SubjectRecord> =>
    owner.whole === null
      ? NOTHING_OPEN
      : gatherSubjectRecord(owner.whole, id, { withPrivate, madeAt: now() });

  const note = (
    id: PersonId,
    did: string,
    withPrivate: boolean,
    command: 'subject.read' | 'subject.saved',
  ) => {
    const what = withPrivate ? ', private notes included' : '';
    return owner.note(
      `${did} of ${nameOf(owner.document?.people ?? {}, id)}${what}`,
      command,
      [{ kind: 'person', id }],
      command === 'subject.read' ? ONE_READING_MINUTES : 0,
    );
  };

  return {
    'history.check': () => owner.checkHistory(),

    'duties.readSubject': async ({ personId, withPrivate }) => {
      const isListed = owner.document?.people[personId] !== undefined;
      if (withPrivate && isListed) {
        const noted = await note(personId, 'Read the whole record', true, 'subject.read');
        // Nobody reads what cannot be written down as read.
        if (!noted.ok) return noted;
      }
      const record = gather(personId, withPrivate);
      if (record.ok) looked.set(lookKey(personId, withPrivate), listMentionKeys(record.value));
      return record;
    },

    'duties.saveSubjectPack': async ({ personId, withPrivate, withheld }) => {
      const record = gather(personId, withPrivate);
      if (!record.ok) return record;
      const names = listMentionKeys(record.value);
      const seen = looked.get(lookKey(personId, withPrivate)) ?? names;
      const isAsSeen = withheld.every((key) => names.has(key)) && [...names].every((key) => seen.has(key));
      if (!isAsSeen) {
        return refuse(
          'record-changed',
          'The record has changed since you looked through it, so nothing was saved. Open it again and look at the names once more.',
        );
      }
      const { school } = owner.document ?? {};
      if (school === undefined) return NOTHING_OPEN;
      const pack = prepareSubjectPack(record.value, new Set(withheld), school);
      const place = await askForFolder(window(), 'Save the record');
      if (place === null) return ok(null);
      const paper = await printer.renderPaper(pack.job);
      if (!paper.ok) return paper;
      const name = fileName(describeSubjectRecord(pack.job).title);
      const saved = await saveNewFolder(place, `${name} ${dayOf(now(), school.timeZone)}`, [
        { name: `${name}.pdf`, bytes: paper.value.pdf },
        { name: `${name}.json`, bytes: new TextEncoder().encode(`${JSON.stringify(pack.json, null, 2)}\n`) },
      ]);
      if (saved.ok) await note(personId, 'Save the whole record', withPrivate, 'subject.saved');
      return saved;
    },

    'duties.anonymise': async ({ personId, depth }) => {
      const answer = await owner.anonymise(personId, depth);
      if (answer.ok) looked.clear();
      return answer;
    },
  };
}

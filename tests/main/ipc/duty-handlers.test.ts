import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import type { SubjectRecord } from '#shared/domain/duties/subject-record';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { fullName, personId, type Person } from '#shared/domain/people/person';
import { ok } from '#shared/lib/result';
import { dutyHandlers } from '../../../electron/ipc/duty-handlers';
import { theSampleDocument, CARYS, MEI } from '../../support/sample-document';
import { aPerson, aSchool } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';
import { CANCELLED, aDesk, chosen } from './a-desk';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const sample = theSampleDocument({ [MEI]: '2026-10-23' });
const [note] = Object.values(sample.confidential.notes);
const [somebody = MEI] = note === undefined ? [] : (sample.pairings[note.pairingId]?.people ?? []);

async function handled(document: DeskDocument | null = sample) {
  const desk = await aDesk(document);
  const jobs: PaperJob[] = [];
  const printer = {
    renderPaper: async (job: PaperJob) => {
      jobs.push(job);
      return ok({ pdf: new TextEncoder().encode('%PDF'), pageCount: 1 });
    },
    printOnPaper: async () => ok('printed' as const),
  };
  return { ...desk, jobs, handlers: dutyHandlers({ ...desk, printer }) };
}
type Handled = Awaited<ReturnType<typeof handled>>;

async function read({ handlers }: Handled, withPrivate: boolean): Promise<SubjectRecord> {
  const record = await handlers['duties.readSubject']({ personId: somebody, withPrivate });
  if (!record.ok) throw new Error(record.error.message);
  return record.value;
}
const linesOf = (document: DeskDocument | null) =>
  (document?.history ?? []).map(({ command, words }) => [command, words]);
const keysOf = ({ sections }: SubjectRecord) =>
  sections.flatMap(({ entries }) =>
    entries.flatMap(({ lines }) =>
      lines.flatMap(({ id, mentions }) =>
        mentions.map(({ start, name }) => ({ key: `${id}:${start}`, name })),
      ),
    ),
  );

describe('history.check', () => {
  it('says that the history is whole, with its head', async () => {
    const desk = await handled();
    await desk.owner.note('Print the programme', 'paper.printed');
    expect(await desk.handlers['history.check'](undefined)).toEqual(
      ok({ kind: 'whole', lines: 1, head: desk.owner.whole?.history.at(-1)?.seal?.chain }),
    );
  });

  it('names the line that was altered', async () => {
    const first = await handled();
    await first.owner.note('Print the programme', 'paper.printed');
    const whole = first.owner.whole ?? sample;
    const forged = whole.history.map((line) => ({ ...line, words: 'Print nothing' }));
    const { handlers } = await handled({ ...whole, history: forged });
    expect(await handlers['history.check'](undefined)).toMatchObject({
      value: { kind: 'altered', sequence: 1 },
    });
  });
});

describe('duties.readSubject', () => {
  it('leaves no line where nothing private is read, and one where it is, however often', async () => {
    const desk = await handled();
    await read(desk, false);
    expect(linesOf(desk.owner.whole)).toEqual([]);
    const record = await read(desk, true);
    await read(desk, true);
    expect(linesOf(desk.owner.whole)).toEqual([
      ['subject.read', `Read the whole record of ${record.name}, private notes included`],
    ]);
    expect(desk.owner.whole?.history[0]?.people).toEqual([somebody]);
  });
});

describe('duties.saveSubjectPack', () => {
  it('saves the record as PDF and as JSON, and neither knows a withheld name', async () => {
    const desk = await handled();
    const record = await read(desk, true);
    const keys = keysOf(record);
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    const saved = await desk.handlers['duties.saveSubjectPack']({
      personId: somebody,
      withPrivate: true,
      withheld: keys.map(({ key }) => key),
    });
    const [folder = ''] = readdirSync(place);
    expect(saved).toEqual(ok({ path: join(place, folder), count: 2 }));
    expect(readdirSync(join(place, folder)).toSorted()).toEqual([
      `Record of ${record.name}.json`,
      `Record of ${record.name}.pdf`,
    ]);
    const json = readFileSync(join(place, folder, `Record of ${record.name}.json`), 'utf8');
    const others = Object.values<Person>(sample.people).filter(({ id }) => id !== somebody);
    for (const text of [json, JSON.stringify(desk.jobs)]) {
      expect(others.filter((other) => text.includes(fullName(other))).map(fullName)).toEqual([]);
    }
    expect(json).toContain('[name withheld]');
    expect(linesOf(desk.owner.whole).at(-1)?.[0]).toBe('subject.saved');
  });

  it('leaves what is not withheld', async () => {
    const desk = await handled();
    const [first, second] = keysOf(await read(desk, false));
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    await desk.handlers['duties.saveSubjectPack']({
      personId: somebody,
      withPrivate: false,
      withheld: [first?.key ?? ''],
    });
    const [job] = desk.jobs;
    expect(job).toMatchObject({ paper: 'subject-record', withheldCount: 1 });
    expect(JSON.stringify(job)).toContain(second?.name.split(',')[0]);
  });

  it('saves nothing and notes nothing where they changed their mind', async () => {
    const desk = await handled();
    dialog.showOpenDialog.mockResolvedValueOnce(CANCELLED);
    const asked = { personId: somebody, withPrivate: false, withheld: [] };
    expect(await desk.handlers['duties.saveSubjectPack'](asked)).toEqual(ok(null));
    expect(linesOf(desk.owner.whole)).toEqual([]);
  });

  it('refuses where the record names somebody more since it was looked through', async () => {
    const desk = await handled();
    const keys = keysOf(await read(desk, false)).map(({ key }) => key);
    const fields = { notes: 'Shares a room with Carys Iqbal' };
    await desk.owner.run({ name: 'people.edit', input: { id: somebody, fields } });
    const saved = await desk.handlers['duties.saveSubjectPack']({
      personId: somebody,
      withPrivate: false,
      withheld: keys,
    });
    expect(saved.ok ? '' : saved.error.name).toBe('record-changed');
  });

  it('takes far less than two minutes for a school of a thousand people, all but the printing', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) =>
        aPerson(`person-${at}`, { givenName: `Given${at}`, familyName: `Family${at}`, title: 'Ms' }),
      ).map((person) => [person.id, person]),
    );
    const ids = Object.keys(people).map((id) => personId.parse(id));
    const history = Array.from({ length: 10_000 }, (_, at) => ({
      sequence: at + 1,
      at: '2026-11-12T09:00:00.000Z',
      words: `Edit Given${at % 1000} Family${at % 1000} and Given${(at + 1) % 1000} Family${(at + 1) % 1000}`,
      command: 'people.edit',
      by: '',
      about: [],
      people: [ids[at % 1000] ?? MEI, MEI],
      seal: null,
      erasedBy: null,
    }));
    const document = { ...sample, people: { ...sample.people, ...people }, history };
    const desk = await handled(document);
    const from = performance.now();
    const record = await desk.handlers['duties.readSubject']({ personId: MEI, withPrivate: true });
    const seconds = (performance.now() - from) / 1000;
    expect(record.ok && record.value.sections.at(-1)?.entries.flatMap(({ lines }) => lines)).toHaveLength(
      10_001,
    );
    expect(seconds).toBeLessThan(20);
  }, 60_000);
});

describe('duties.anonymise', () => {
  it('makes a leaver anonymous and refuses somebody who is here', async () => {
    const { handlers, owner } = await handled();
    expect(await handlers['duties.anonymise']({ personId: CARYS, depth: 'name' })).toMatchObject({
      ok: false,
    });
    expect(await handlers['duties.anonymise']({ personId: MEI, depth: 'name and words' })).toMatchObject({
      ok: true,
    });
    expect(owner.document?.people[MEI]).toBeUndefined();
  });

  it('asks for a school first', async () => {
    const { handlers } = await handled(null);
    const answer = await handlers['duties.anonymise']({ personId: MEI, depth: 'name' });
    expect(answer.ok ? '' : answer.error.name).toBe('nothing-open');
    expect(newDocument(aSchool()).erasures).toEqual([]);
  });
});

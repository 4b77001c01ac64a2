import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import Papa from 'papaparse';

const run = promisify(execFile);

/** A line of the CSV that the app saves. */
export type CsvTalk = {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly room: string;
  readonly title: string;
  readonly presenters: string;
};

export async function readCsv(path: string): Promise<readonly CsvTalk[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  return Papa.parse<CsvTalk>(text, { header: true, skipEmptyLines: true }).data;
}

const withoutSpace = (words: string): string => words.replaceAll(/\s+/g, '');

/** The words of a PDF in the order in which they are drawn, cell after cell, without any white space: titles wrap. */
export async function readPdfWords(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 2 ** 26 });
  return withoutSpace(stdout);
}

/**
 * When a programme says that a talk begins: the slot's start that stands before it, for each place where its room and
 * title stand together. A talk that stands there once gives one entry.
 */
export function findInProgramme(
  words: string,
  { room, title }: Pick<CsvTalk, 'room' | 'title'>,
): readonly string[] {
  const wanted = withoutSpace(room + title);
  const times: string[] = [];
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
    times.push(/.*(\d\d:\d\d)–\d\d:\d\d/s.exec(words.slice(0, at))?.[1] ?? '');
  }
  return times;
}

/** How often some words stand in a text, white space apart. */
export const countIn = (words: string, wanted: string): number =>
  words.split(withoutSpace(wanted)).length - 1;

export type CalendarEntry = {
  readonly summary: string;
  readonly location: string;
  /** `2026-11-27 09:20`, as a clock in London shows it. */
  readonly start: string;
  readonly end: string;
};

/** An iCalendar file as another calendar program reads it, shown in London. */
export async function readCalendar(path: string): Promise<readonly CalendarEntry[]> {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      summary: event.summary,
      location: event.location,
      start: sayInLondon(event.startDate.toJSDate()),
      end: sayInLondon(event.endDate.toJSDate()),
    };
  });
}

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const sayInLondon = (instant: Date): string => LONDON.format(instant);

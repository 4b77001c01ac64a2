import { z } from 'zod';
import { deskDocument, DOCUMENT_FORMAT, type DeskDocument } from './desk-document';

/** What each part of the document holds, for whoever reads an export without this app. */
const PART_WORDS: Readonly<Record<keyof DeskDocument, string>> = {
  format: 'The format of this file. A later version of the app reads every earlier format.',
  school: 'The school, its calendar, its week, and everything that it words or counts in its own way.',
  people: 'Staff and governors, by id.',
  teachMeets: 'Teach-meets by id: rooms, blocks, talks, the timetable, published versions, and who came.',
  rounds: 'Pairing rounds by id: who took part, by which rules and wishes, and what was proposed.',
  pairings: 'Mentoring, coaching and co-coaching by id: agreement, goals, sessions, gains, closing.',
  keepApart: 'Pairs of people who are never to be paired, by id.',
  confidential:
    'Private notes and lesson reviews by session, and reasons of the never-pair list. Only the pair, or only the coordinator, may read these.',
  enquiries: 'Enquiries of appraisal by id: question, tests, dialogue, outcome, later evidence.',
  funds: 'Pots of money with their rules, by id. Their budgets are lines of the ledger.',
  awards: 'Awards by id: the application, its state and every move of it.',
  ledger:
    'Lines of the ledger in the order they were entered. Amounts are whole pence; nothing is ever changed.',
  receipts: 'Receipts by the SHA-256 of their file; the files themselves are in a backup.',
  activities: 'Professional development that took place or is planned, by id.',
  visits: 'Governors’ monitoring visits by id.',
  claims: 'What the school says has changed, by id, with what each claim rests on.',
  summaries: 'Summaries for governors by id, with every frozen version.',
  erasures: 'That somebody was made anonymous, without saying who they were.',
  history: 'Every change in words, each line chained to the one before it.',
};

/**
 * The JSON Schema (2020-12) of the whole document, generated from the very schema that the app reads files by, so that
 * the two cannot differ.
 */
export function describeDocument(): Readonly<Record<string, unknown>> {
  const { properties = {}, $schema, ...rest } = z.toJSONSchema(deskDocument, { target: 'draft-2020-12' });
  return {
    $schema,
    title: `CPD Desk document, format ${DOCUMENT_FORMAT}`,
    description:
      'Everything that a school keeps in CPD Desk. Days are YYYY-MM-DD on the school’s own calendar, moments are ISO 8601 in UTC, money is whole pence, durations are whole minutes.',
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [
        name,
        // The keys of the document are the keys of PART_WORDS.
        { ...Object(part), description: PART_WORDS[name as keyof DeskDocument] },
      ]),
    ),
  };
}

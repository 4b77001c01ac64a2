import type { RetentionKind } from './duty-settings';

/** What each kind of record is called where its period is set and where it is reviewed. */
export const RETENTION_LABELS: Readonly<Record<RetentionKind, string>> = {
  person: 'People who left',
  enquiry: 'Appraisal enquiries',
  pairing: 'Mentoring and coaching',
  'private note': 'Private notes and lesson reviews',
  money: 'Money and receipts',
  visit: 'Governors’ visits',
  activity: 'Activities and Teach-meets',
  summary: 'Summaries',
  history: 'Change history',
};

/** The day from which each kind's years are counted. */
export const RETENTION_STARTS: Readonly<Record<RetentionKind, string>> = {
  person: 'the last day at work',
  enquiry: 'the last day of the enquiry, or of what was seen after it',
  pairing: 'the day the pairing was closed',
  'private note': 'the day of the session',
  money: 'the last day of the financial year',
  visit: 'the day of the visit',
  activity: 'the day itself',
  summary: 'the last day that the summary is of',
  history: 'the day of the change',
};

/** What can be done with records that were kept long enough. */
export const RETENTION_WAYS: Readonly<Record<RetentionKind, string>> = {
  person: 'Make them anonymous above: the totals stay, the name goes.',
  enquiry: 'Open each, and remove it where nothing needs it any longer.',
  pairing: 'Open each, and remove it where nothing needs it any longer.',
  'private note': 'Ask the pair to open their private notes and to clear them.',
  money:
    'Lines of the ledger are never taken out. Detach receipts from their awards; make leavers anonymous, and their names go from the lines.',
  visit: 'Open each, and remove it where nothing needs it any longer.',
  activity: 'Open each, and remove it where nothing needs it any longer.',
  summary: 'Open each, and remove it where nothing needs it any longer.',
  history:
    'Lines are never taken out, so that nobody can rewrite them. The words about a leaver go when they are made anonymous.',
};

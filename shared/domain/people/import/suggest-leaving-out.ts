import { formatDay, type Day } from '../../../lib/day';
import { foldText } from './fold-text';
import type { IncomingPerson, LeavingOut } from './import-proposal';

/** What a row says of its account, beside the person. */
export type AccountFacts = {
  readonly fullName: string;
  readonly signInName: string;
  readonly orgUnit: string;
  readonly status: string;
  readonly accountEnabled: string;
  readonly signInBlocked: string;
};

const SUSPENDED =
  /^(?:suspended|blocked|disabled|inactive|archived|deleted|left|leaver|former|terminated|ex-?employee)\b/u;
const PUPIL_UNIT = /^(?:pupils?|students?|learners?|children|alumni|class of \d{4}|intake \d{4})$/u;
const LEAVER_UNIT =
  /^(?:leavers?|left|former staff|ex-? ?staff|archived?|suspended|disabled|inactive)(?: \d{4})?$/u;
const ACCOUNT_UNIT =
  /^(?:devices?|printers?|copiers?|shared|shared mailboxes|mailboxes|service accounts?|rooms?|resources?|system)$/u;
const DEVICE_WORDS = new Set(
  'copier photocopier photocopiers copiers printer printers scanner scanners mfd mfp mailbox mailboxes noreply donotreply postmaster helpdesk kiosk'.split(
    ' ',
  ),
);
const ACCOUNT_NAME =
  /\b(?:no[ -]reply|do not reply|scan to email|shared|meeting room|conference room|staff ?room|ict suite|it suite|computer suite|main hall|small hall|sports hall|school hall|school office|main office|front office|room bookings?|bookings|all staff|service account|test (?:account|user)|help desk|admin account|administrator account|on-premises directory)\b|^(?:room|classroom|laptop|ipad|tablet|chromebook) ?\d+/u;
const DEVICE_ADDRESS =
  /^(?:(?:[a-z]+[._-])?(?:photo)?copiers?\d*|(?:[a-z]+[._-])?printers?\d*|(?:[a-z]+[._-])?scann?(?:er)?s?\d*|scan2?(?:to)?(?:e?mail)?|mfd\d*|no[._-]?reply|do[._-]?not[._-]?reply|postmaster|svc[._-].*|service[._-].*|room[._-]?\d+|bookings?)$/u;
const ROLE_ADDRESS =
  /^(?:office|admin|info|enquiries|reception|finance|absence|attendance|helpdesk|support|it|ict|library|hall|accounts|hr|contact|school|mail|safeguarding|staff|all[._-]?staff)$/u;
const YES = new Set(['yes', 'y', 'true', '1', 'blocked', 'suspended', 'disabled']);
const NO = new Set(['no', 'n', 'false', '0', 'disabled']);

/**
 * Why a row might not be somebody to keep in the staff list: gone by `today`, switched off, a pupil, a machine or
 * shared mailbox, or a guest of another organisation; null for everybody else. It only ever offers.
 */
export function suggestLeavingOut(
  person: Pick<IncomingPerson, 'givenName' | 'familyName' | 'email' | 'leavingDay'>,
  facts: AccountFacts,
  today: Day,
): LeavingOut | null {
  const units = foldText(facts.orgUnit)
    .split(/[/\\>]/u)
    .map((unit) => unit.trim());
  const name = foldText(`${person.givenName} ${person.familyName} ${facts.fullName}`);
  if (isAccount(person, facts, name) || units.some((unit) => ACCOUNT_UNIT.test(unit))) {
    return {
      kind: 'account',
      sentence: 'This looks like a machine, a room or a shared mailbox, not a person.',
    };
  }
  const pupils = units.find((unit) => PUPIL_UNIT.test(unit));
  if (pupils) return { kind: 'pupil', sentence: `The organisational unit “${facts.orgUnit}” is for pupils.` };
  if (person.leavingDay !== null && person.leavingDay < today) {
    return { kind: 'leaver', sentence: `Left on ${formatDay(person.leavingDay)}.` };
  }
  if (SUSPENDED.test(foldText(facts.status))) {
    return { kind: 'suspended', sentence: `The account’s status is “${facts.status}”.` };
  }
  if (NO.has(foldText(facts.accountEnabled)))
    return { kind: 'suspended', sentence: 'The account is switched off.' };
  if (YES.has(foldText(facts.signInBlocked)))
    return { kind: 'suspended', sentence: 'Sign-in is blocked for this account.' };
  if (units.some((unit) => LEAVER_UNIT.test(unit))) {
    return {
      kind: 'leaver',
      sentence: `The organisational unit “${facts.orgUnit}” is for people who have left.`,
    };
  }
  if (/#ext#/iu.test(facts.signInName) || foldText(facts.status) === 'guest') {
    return { kind: 'guest', sentence: 'This is a guest account from another organisation.' };
  }
  return null;
}

function isAccount(
  person: Pick<IncomingPerson, 'givenName' | 'familyName' | 'email'>,
  facts: AccountFacts,
  name: string,
): boolean {
  if (ACCOUNT_NAME.test(name) || name.split(/[^a-z]+/u).some((word) => DEVICE_WORDS.has(word))) return true;
  const local = foldText(person.email || facts.signInName).split('@')[0] ?? '';
  if (DEVICE_ADDRESS.test(local)) return true;
  const hasWholeName = person.givenName !== '' && person.familyName !== '';
  return ROLE_ADDRESS.test(local) && !hasWholeName;
}

import { ok, refuse, type Result } from '../../../lib/result';
import { plural } from '../../../lib/plural';
import { MAX_TALK_MINUTES } from '../teach-meet';

/** The rule in the words that a screen shows beside a length. */
export const SEVEN_MINUTE_RULE =
  'Seven minutes at most: long enough for one thing that changed in your classroom, short enough that many can speak. A nano talk has two.';

/**
 * A talk's or a slot's length in whole minutes; refuses less than one, parts of a minute, and more than seven.
 *
 * @example
 * checkTalkMinutes(10)
 * //=> { ok: false, error: { name: 'too-long', message: '10 minutes are too long: … Shorten it, or make two talks of it.' } }
 */
export function checkTalkMinutes(minutes: number, of: 'talk' | 'slot' = 'talk'): Result<number> {
  if (minutes > MAX_TALK_MINUTES) {
    const what = of === 'talk' ? 'a talk' : 'a slot';
    const mend = of === 'talk' ? 'Shorten it, or make two talks of it.' : 'Give it 7 or fewer.';
    return refuse(
      'too-long',
      `${plural(minutes, 'minute')} are too long: ${what} has seven minutes at most, so that many can speak. ${mend}`,
    );
  }
  if (!Number.isInteger(minutes) || minutes < 1) {
    return refuse('not-minutes', `Give whole minutes from 1 to ${MAX_TALK_MINUTES}.`);
  }
  return ok(minutes);
}

/**
 * A length as somebody types it: `7`, `7 min`, `7 minutes`, `7'`, `0:07`, `00:07:00`, or `nano`; refuses what `checkTalkMinutes` refuses.
 *
 * @example
 * readTalkMinutes('7 mins') //=> { ok: true, value: 7 }
 */
export function readTalkMinutes(text: string): Result<number> {
  const typed = text.trim().toLowerCase();
  if (typed === 'nano' || typed === 'nano talk') return ok(2);
  const clock = /^0?0:(\d{1,2})(?::00)?$/.exec(typed);
  const plain = /^(\d{1,3})(?:[.,]0+)?\s*(?:m|mins?|minutes?|['’′])?\.?$/.exec(typed);
  const figure = clock?.[1] ?? plain?.[1];
  if (figure === undefined) {
    return refuse(
      'not-minutes',
      `“${text.trim()}” is no number of minutes. Give whole minutes from 1 to ${MAX_TALK_MINUTES}.`,
    );
  }
  return checkTalkMinutes(Number(figure));
}

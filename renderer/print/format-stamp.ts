import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Stamp } from '#shared/domain/teach-meet/programme/programme';

/**
 * The words that every sheet is stamped with, by the school's clock.
 *
 * @example
 * formatStamp({ kind: 'release', version: 2, publishedAt: '2026-11-12T15:04:00Z' }, 'Europe/London')
 * //=> 'Version 2 · published Thu 12 Nov 2026, 15:04'
 */
export function formatStamp(stamp: Stamp, timeZone: string): string {
  const tell = (instant: string) => format(new TZDate(instant, timeZone), 'EEE d MMM yyyy, HH:mm');
  return stamp.kind === 'release'
    ? `Version ${stamp.version} · published ${tell(stamp.publishedAt)}`
    : `Draft · made ${tell(stamp.madeAt)}`;
}

/**
 * The short form, for a card that is cut out of its page.
 *
 * @example
 * formatShortStamp({ kind: 'release', version: 2, publishedAt: '2026-11-12T15:04:00Z' }, 'Europe/London') //=> 'Version 2'
 */
export function formatShortStamp(stamp: Stamp, timeZone: string): string {
  return stamp.kind === 'release'
    ? `Version ${stamp.version}`
    : `Draft of ${format(new TZDate(stamp.madeAt, timeZone), 'd MMM, HH:mm')}`;
}

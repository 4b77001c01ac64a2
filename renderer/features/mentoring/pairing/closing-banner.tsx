import { nameOf } from '#shared/domain/people/name-of';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { formatDay } from '#shared/lib/day';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { Card } from '../../../ui/card';
import { Stack } from '../../../ui/stack';
import { CLOSE_WORDS } from './close-words';
import parts from './parts.module.css';

/** How a closed pairing ended; nothing where it is still open. */
export function ClosingBanner({ pairing: { closing } }: { readonly pairing: Pairing }) {
  const people = useDocument((document) => document.people);
  if (closing === null) return null;
  return (
    <Card>
      <Stack gap={2}>
        <p className={parts['strong']}>
          Closed on {formatDay(closing.day)}. {CLOSE_WORDS[closing.reason]}.
        </p>
        {closing.learned !== '' && <p className={parts['words']}>{closing.learned}</p>}
        {closing.waiting.length > 0 && (
          <p className={parts['quiet']}>
            {listWords(closing.waiting.map((id) => nameOf(people, id)))}{' '}
            {closing.waiting.length === 1 ? 'waits' : 'wait'} for a new partner.
          </p>
        )}
      </Stack>
    </Card>
  );
}

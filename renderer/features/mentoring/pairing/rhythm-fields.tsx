import type { Pairing, Rhythm } from '#shared/domain/mentoring/relationship/pairing';
import { run } from '../../../state/actions';
import { NumberField } from '../../../ui/number-field';
import parts from './parts.module.css';
import { withLatestPairing } from './with-latest-pairing';

/** How often the two mean to meet; what is due and overdue goes by it. */
export function RhythmFields({ pairing }: { readonly pairing: Pairing }) {
  const { rhythm } = pairing;
  const isClosed = pairing.stage === 'closed';
  const change = (fields: Partial<Rhythm>) =>
    withLatestPairing(pairing.id, (last) =>
      run({
        name: 'pairing.edit',
        input: { pairingId: last.id, fields: { rhythm: { ...last.rhythm, ...fields } } },
      }),
    );
  return (
    <div className={parts['pair']}>
      <NumberField
        label="Meet every"
        unit={rhythm.everyWeeks === 1 ? 'week of term' : 'weeks of term'}
        value={rhythm.everyWeeks}
        minValue={1}
        maxValue={13}
        isDisabled={isClosed}
        onChange={(everyWeeks) => everyWeeks !== null && void change({ everyWeeks })}
      />
      <NumberField
        label="For"
        unit="minutes"
        value={rhythm.minutes}
        minValue={5}
        maxValue={240}
        step={5}
        isDisabled={isClosed}
        onChange={(minutes) => minutes !== null && void change({ minutes })}
      />
    </div>
  );
}

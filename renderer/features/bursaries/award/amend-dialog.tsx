import { useState } from 'react';
import type { Award } from '#shared/domain/bursary/award';
import { formatMoney, type Pence } from '#shared/lib/money';
import { RadioGroup } from '../../../ui/radio-group';
import { EntryDialog } from '../entry/entry-dialog';

type Props = { readonly award: Award; readonly unspent: Pence; readonly onClose: () => void };

/** Changes what is set aside for an award, either way. */
export function AmendDialog({ award, unspent, onClose }: Props) {
  const [way, setWay] = useState<'more' | 'less'>('more');
  return (
    <EntryDialog
      title={`Amend ${award.reference}`}
      submitLabel={way === 'more' ? 'Set more aside' : 'Give it back'}
      of={{ kind: 'amended', fundId: award.fundId, awardId: award.id }}
      sign={way === 'more' ? 1 : -1}
      amountLabel={way === 'more' ? 'How much more' : 'How much less'}
      amountWords={`${formatMoney(unspent)} is set aside and unspent.`}
      wordsLabel="Why"
      isWordsNeeded
      onClose={onClose}
    >
      <RadioGroup
        label="Which way"
        choices={[
          { id: 'more', label: 'More is set aside from the fund' },
          { id: 'less', label: 'Some is given back to the fund' },
        ]}
        value={way}
        onChange={setWay}
      />
    </EntryDialog>
  );
}

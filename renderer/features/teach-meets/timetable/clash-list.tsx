import { TriangleAlert, Eye } from 'lucide-react';
import type { Clash } from '#shared/domain/teach-meet/editing/clash';
import { Button } from '../../../ui/button';
import styles from './clash-list.module.css';

type Props = { readonly clashes: readonly Clash[]; readonly onShow: (clash: Clash) => void };

/** What breaks a rule, then what deserves a look, each with how to mend it. */
export function ClashList({ clashes, onShow }: Props) {
  if (clashes.length === 0) return <p className={styles['none']}>Nothing clashes.</p>;
  return (
    <ul className={styles['list']} aria-label="Clashes">
      {clashes.map((clash) => {
        const isBroken = clash.severity === 'breaks a rule';
        return (
          <li key={clash.key} className={styles['clash']} data-broken={isBroken || undefined}>
            {isBroken ? (
              <TriangleAlert role="img" aria-label="Breaks a rule" className={styles['sign']} />
            ) : (
              <Eye role="img" aria-label="Worth a look" className={styles['sign']} />
            )}
            <div className={styles['words']}>
              <p>{clash.sentence}</p>
              <p className={styles['mend']}>{clash.mend}</p>
              {clash.slotId !== undefined && clash.roomId !== undefined && (
                <Button size="small" variant="quiet" onPress={() => onShow(clash)}>
                  Show in the timetable
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

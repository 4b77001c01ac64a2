import { useMemo } from 'react';
import type { PrincipleCover } from '#shared/domain/mentoring/coverage/cover-principles';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { PRINCIPLE_IDS } from '#shared/domain/mentoring/principles';
import { refsOf } from '#shared/domain/record/record-ref';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { FigureButton } from '../../../domain-ui/figure-button';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { pairingHref } from '../pairing/pairing-parts';
import styles from './principles-table.module.css';

type Props = { readonly pairings: readonly Pairing[]; readonly principles: readonly PrincipleCover[] };

/** Every pairing against the ten principles: a filled mark where its records show one. */
export function PrinciplesTable({ pairings, principles }: Props) {
  const people = useDocument((document) => document.people);
  const rows = useMemo(
    () =>
      pairings
        .map((pairing) => ({ pairing, name: namePairing(pairing, people) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    [pairings, people],
  );
  const showing = useMemo(
    () => principles.map(({ shown }) => new Set<string>(shown.map(({ pairingId }) => pairingId))),
    [principles],
  );
  return (
    <>
      <ol className={styles['key']} aria-label="The principles by number">
        {principles.map(({ principle, name }) => (
          <li key={principle}>{name}</li>
        ))}
      </ol>
      <div className={styles['frame']}>
        <table aria-label="Pairings and principles" className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Pairing</th>
              <th scope="col">Kind</th>
              {principles.map(({ principle, name }, at) => (
                <th key={principle} scope="col" title={name} className={styles['mark']}>
                  <span aria-hidden="true">{at + 1}</span>
                  <VisuallyHidden>{name}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ pairing, name }) => (
              <tr key={pairing.id}>
                <th scope="row">
                  <Link href={pairingHref(pairing.id, 'principles')} variant="plain">
                    {name}
                  </Link>
                </th>
                <td>{KIND_WORDS[pairing.kind].label}</td>
                {PRINCIPLE_IDS.map((id, at) => {
                  const isShown = showing[at]?.has(pairing.id) === true;
                  return (
                    <td key={id} className={styles['mark']}>
                      <span aria-hidden="true" className={styles['dot']} data-on={isShown || undefined} />
                      <VisuallyHidden>{isShown ? 'Shown' : 'Not yet'}</VisuallyHidden>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                Pairings that show it
              </th>
              {principles.map(({ principle, name, shown }) => (
                <td key={principle} className={styles['mark']}>
                  <FigureButton
                    words={String(shown.length)}
                    title={name}
                    records={refsOf(
                      'pairing',
                      shown.map(({ pairingId }) => pairingId),
                    )}
                  />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

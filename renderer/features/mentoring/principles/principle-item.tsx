import { useId } from 'react';
import type { PrincipleCover } from '#shared/domain/mentoring/coverage/cover-principles';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { refsOf } from '#shared/domain/record/record-ref';
import { plural } from '#shared/lib/plural';
import { FigureButton } from '../../../domain-ui/figure-button';
import { useDocument } from '../../../state/use-document';
import { Disclosure } from '../../../ui/disclosure';
import { Link } from '../../../ui/link';
import { pairingHref } from '../pairing/pairing-parts';
import styles from './principles-screen.module.css';

type Props = {
  readonly cover: PrincipleCover;
  /** How many pairings are looked at. */
  readonly of: number;
};

/** One principle: in how many pairings it shows, in which not yet, and what could be offered. */
export function PrincipleItem({ cover: { name, prompt, shown, toCome }, of }: Props) {
  const id = useId();
  const ids = shown.map(({ pairingId }) => pairingId);
  const words = `In ${shown.length} of ${plural(of, 'pairing')}`;
  return (
    <li className={styles['item']}>
      <h2 id={id} className={styles['name']}>
        {name}
      </h2>
      <div className={styles['cover']}>
        <div aria-hidden="true" className={styles['bar']}>
          <span style={{ inlineSize: of === 0 ? 0 : `${(shown.length / of) * 100}%` }} />
        </div>
        <span className={styles['words']}>
          <FigureButton words={words} title={name} records={refsOf('pairing', ids)} />
        </span>
      </div>
      {toCome.length > 0 && (
        <>
          <p className={styles['prompt']}>{prompt}</p>
          <Disclosure title={`Not in the records of ${plural(toCome.length, 'pairing')} yet`}>
            <PairingLinks ids={toCome} labelledBy={id} />
          </Disclosure>
        </>
      )}
    </li>
  );
}

function PairingLinks({
  ids,
  labelledBy,
}: {
  readonly ids: readonly PairingId[];
  readonly labelledBy: string;
}) {
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  return (
    <ul aria-labelledby={labelledBy} className={styles['links']}>
      {ids.map((id) => {
        const pairing = pairings[id];
        return (
          pairing !== undefined && (
            <li key={id}>
              <Link href={pairingHref(id, 'principles')} variant="plain">
                {namePairing(pairing, people)}
              </Link>
            </li>
          )
        );
      })}
    </ul>
  );
}

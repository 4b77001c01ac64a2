import { useDocument } from '../../../../state/use-document';
import type { PairPrice } from '#shared/domain/mentoring/round/round-answers';
import styles from './proposal.module.css';
import { sayMove, sayPrice } from './price-words';

type Props = { readonly price: PairPrice; readonly subject: string };

/** What a choice costs the whole, and who else would move. */
export function PriceView({ price, subject }: Props) {
  const people = useDocument((document) => document.people);
  const own = new Set<string>(price.people);
  const others = price.moves.filter(({ personId }) => !own.has(personId));
  return (
    <div className={styles['price']}>
      <p>
        {subject} <strong>{sayPrice(price)}</strong>
        {others.length === 0 ? '; nobody else would move.' : ':'}
      </p>
      {others.length > 0 && (
        <ul className={styles['bullets']}>
          {others.map((move) => (
            <li key={move.personId}>{sayMove(move, people)}</li>
          ))}
        </ul>
      )}
      {price.broken.length > 0 && (
        <>
          <p>It would break {price.broken.length === 1 ? 'a rule' : 'rules'}:</p>
          <ul className={styles['bullets']}>
            {price.broken.map(({ rule, sentence }) => (
              <li key={rule}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

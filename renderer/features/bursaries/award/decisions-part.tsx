import type { Award } from '#shared/domain/bursary/award';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { Section } from '../../../ui/section';
import parts from '../parts.module.css';
import { StateBadge } from '../state-badge';
import styles from './decisions-part.module.css';
import { sayMove } from './move-words';

/** Every move of an award, the latest first: who, when, why and what was left out. */
export function DecisionsPart({ award }: { readonly award: Award }) {
  const timeZone = useDocument((document) => document.school.timeZone);
  return (
    <Section title="Decisions" description="Who moved it on, when and why. Nothing is taken out.">
      <ol className={styles['moves']} reversed>
        {award.moves.toReversed().map(({ id, from, to, day, at, byName, byRole, why, skipped }) => (
          <li key={id} className={styles['move']}>
            <div className={parts['line']}>
              <StateBadge state={to} />
              <strong>{sayMove(from, to)}</strong>
              <span>{formatDay(day)}</span>
            </div>
            <p className={parts['words']}>
              {byName} <span className={parts['small']}>({byRole})</span>
            </p>
            {why !== '' && <p className={parts['words']}>{why}</p>}
            {skipped.length > 0 && <p className={parts['small']}>Left out: {listWords(skipped)}</p>}
            <p className={parts['small']}>Entered {formatInstant(at, timeZone)}</p>
          </li>
        ))}
        <li className={styles['move']}>
          <div className={parts['line']}>
            <StateBadge state="draft" />
            <strong>Begun</strong>
            <span>{formatDay(award.startedOn)}</span>
          </div>
        </li>
      </ol>
    </Section>
  );
}

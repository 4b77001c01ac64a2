import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { Link } from '../../../ui/link';
import { PAIRING_PARTS, pairingHref, type PairingPart } from './pairing-parts';
import styles from './pairing-part-links.module.css';

/** The links between the parts of a pairing's page. */
export function PairingPartLinks({ id, part }: { readonly id: PairingId; readonly part: PairingPart }) {
  return (
    <nav aria-label="Parts of this pairing" className={styles['parts']}>
      {PAIRING_PARTS.map((each) => (
        <Link
          key={each.id}
          href={pairingHref(id, each.id)}
          variant="plain"
          {...(each.id === part && { 'aria-current': 'page' })}
        >
          {each.label}
        </Link>
      ))}
    </nav>
  );
}

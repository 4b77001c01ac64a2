import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { PageLinks } from '../../../ui/page-links';
import { PAIRING_PARTS, pairingHref, type PairingPart } from './pairing-parts';

/** The links between the parts of a pairing's page. */
export function PairingPartLinks({ id, part }: { readonly id: PairingId; readonly part: PairingPart }) {
  return (
    <PageLinks
      label="Parts of this pairing"
      links={PAIRING_PARTS.map((each) => ({
        href: pairingHref(id, each.id),
        label: each.label,
        isHere: each.id === part,
      }))}
    />
  );
}

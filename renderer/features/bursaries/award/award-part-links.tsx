import type { Award } from '#shared/domain/bursary/award';
import { PageLinks } from '../../../ui/page-links';
import { AWARD_PARTS, awardHref, type AwardPart } from '../award-href';

/** The links between the parts of an award's page. */
export function AwardPartLinks({ id, part }: { readonly id: Award['id']; readonly part: AwardPart }) {
  return (
    <PageLinks
      label="Parts of this award"
      links={AWARD_PARTS.map((each) => ({
        href: awardHref(id, each.id),
        label: each.label,
        isHere: each.id === part,
      }))}
    />
  );
}

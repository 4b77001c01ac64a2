import type { Award } from './award';

type Awards = Readonly<Record<string, Award>>;

/** Awards are never changed in place, so each state of them is sorted out once, however many enquiries ask. */
const sorted = new WeakMap<Awards, ReadonlyMap<string, readonly Award[]>>();

/** The awards that help an enquiry, by reference. */
export function awardsOfEnquiry(awards: Awards, enquiryId: string): readonly Award[] {
  let byEnquiry = sorted.get(awards);
  if (byEnquiry === undefined) {
    byEnquiry = sortOut(awards);
    sorted.set(awards, byEnquiry);
  }
  return byEnquiry.get(enquiryId) ?? [];
}

function sortOut(awards: Awards): ReadonlyMap<string, readonly Award[]> {
  const byEnquiry = new Map<string, Award[]>();
  const inOrder = Object.values(awards).toSorted((one, other) =>
    one.reference.localeCompare(other.reference, 'en', { numeric: true }),
  );
  for (const award of inOrder) {
    if (award.enquiryId === null) continue;
    const theirs = byEnquiry.get(award.enquiryId);
    if (theirs === undefined) byEnquiry.set(award.enquiryId, [award]);
    else theirs.push(award);
  }
  return byEnquiry;
}

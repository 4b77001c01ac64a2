import type { Award } from '#shared/domain/bursary/award';
import type { Fund } from '#shared/domain/bursary/fund';
import { ApplicationForm } from './application-form';
import { ApplicationRead } from './application-read';

/** States in which what is asked for can still be changed. */
const OPEN: ReadonlySet<Award['state']> = new Set(['draft', 'returned for discussion', 'declined']);

/** What somebody asks for: to fill in while it is open, to read once it was handed in. */
export function ApplicationPart({ award, fund }: { readonly award: Award; readonly fund: Fund }) {
  return OPEN.has(award.state) ? (
    <ApplicationForm award={award} fund={fund} />
  ) : (
    <ApplicationRead award={award} fund={fund} />
  );
}

import { stateLabel, type AwardState } from '#shared/domain/bursary/award';
import { Badge } from '../../ui/badge';
import type { Tone } from '../../ui/tone';

const TONES: Readonly<Record<AwardState, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  'returned for discussion': 'warning',
  'head approved': 'info',
  'governor assented': 'info',
  active: 'accent',
  'report due': 'warning',
  completed: 'success',
  shared: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
  'unspent returned': 'neutral',
};

/** Where an award stands. */
export function StateBadge({ state }: { readonly state: AwardState }) {
  return <Badge tone={TONES[state]}>{stateLabel(state)}</Badge>;
}

import { VISIT_STAGE_LABELS } from '#shared/domain/governor/check-visit-stage';
import type { VisitStage } from '#shared/domain/governor/visit';
import { Badge } from '../ui/badge';
import type { Tone } from '../ui/tone';

const TONES: Readonly<Record<VisitStage, Tone>> = {
  planned: 'neutral',
  'questions sent': 'accent',
  held: 'info',
  reported: 'success',
  cancelled: 'neutral',
};

/** Where a governors' visit stands. */
export function VisitStageBadge({ stage }: { readonly stage: VisitStage }) {
  return <Badge tone={TONES[stage]}>{VISIT_STAGE_LABELS[stage]}</Badge>;
}

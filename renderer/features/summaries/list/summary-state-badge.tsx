import { CircleCheck } from 'lucide-react';
import type { Summary } from '#shared/domain/summary/summary';
import { Badge } from '../../../ui/badge';

/** Which version of a summary is the last that was frozen. */
export function SummaryStateBadge({ summary }: { readonly summary: Pick<Summary, 'releases'> }) {
  const last = summary.releases.at(-1);
  if (last === undefined) return <Badge>Draft</Badge>;
  return <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>{`Version ${last.version}`}</Badge>;
}

import { CircleAlert, Clock } from 'lucide-react';
import type { Governance } from '#shared/domain/governor/governance';
import { termState } from '#shared/domain/governor/term-state';
import { useDocument } from '../state/use-document';
import { useToday } from '../state/use-today';
import { Badge } from '../ui/badge';

/** A governor's term of office in words; one that ends soon or has ended stands out. */
export function TermWords({ governance }: { readonly governance: Governance }) {
  const settings = useDocument((document) => document.school.governors);
  const today = useToday();
  const { state, words } = termState(governance, settings, today);
  if (state === 'ending soon') {
    return (
      <Badge tone="warning" icon={<Clock aria-hidden="true" />}>
        {words}
      </Badge>
    );
  }
  if (state === 'ended') {
    return (
      <Badge tone="danger" icon={<CircleAlert aria-hidden="true" />}>
        {words}
      </Badge>
    );
  }
  return <span>{words}</span>;
}

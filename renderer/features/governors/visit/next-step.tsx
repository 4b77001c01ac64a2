import { listMissing, VISIT_STAGE_LABELS } from '#shared/domain/governor/check-visit-stage';
import type { Visit, VisitStage } from '#shared/domain/governor/visit';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';

const NEXT: Readonly<Record<VisitStage, VisitStage | null>> = {
  planned: 'questions sent',
  'questions sent': 'held',
  held: 'reported',
  reported: null,
  cancelled: null,
};

/** What a visit still lacks for its next stage; nothing where it can go on. */
export function NextStep({ visit }: { readonly visit: Visit }) {
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const next = NEXT[visit.stage];
  const missing = next === null ? [] : listMissing(visit, next, { today, priorities });
  if (next === null || missing.length === 0) return null;
  return <Banner title={`Next: ${VISIT_STAGE_LABELS[next].toLowerCase()}. First, ${listWords(missing)}.`} />;
}

import type { Visit, VisitId } from '../../../domain/governor/visit';
import { drawVisit } from './draw-visit';
import { VISITS_2025 } from './visits-2025';
import { VISITS_2026 } from './visits-2026';

/** Three visits of last year with their reports, one that waits for its report, and two still to come. */
export function buildVisits(): Readonly<Record<VisitId, Visit>> {
  return Object.fromEntries(
    [...VISITS_2025, ...VISITS_2026].map((sketch) => {
      const drawn = drawVisit(sketch);
      return [drawn.id, drawn];
    }),
  );
}

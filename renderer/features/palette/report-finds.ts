import type { Activity } from '#shared/domain/activity/activity';
import type { Claim } from '#shared/domain/claim/claim';
import { nameVisitors } from '#shared/domain/governor/name-visit';
import type { Visit } from '#shared/domain/governor/visit';
import type { Summary } from '#shared/domain/summary/summary';
import type { OpenDocument } from '#shared/document/desk-document';
import { formatDay } from '#shared/lib/day';
import { claimHref } from '../../domain-ui/claim-href';
import { go, type Find } from './find';

/** Every activity by its title, every visit by its focus, every claim by its words, and every summary by its title. */
export function listReportFinds({
  activities,
  visits,
  claims,
  summaries,
  people,
  school,
}: OpenDocument): readonly Find[] {
  const kindOf = (id: string) => school.programme.activityKinds.find((kind) => kind.id === id)?.label ?? '';
  return [
    ...Object.values<Activity>(activities).map((activity): Find => ({
      id: `activity ${activity.id}`,
      label: activity.title,
      detail: [kindOf(activity.kindId), formatDay(activity.day)].filter(Boolean).join(' · '),
      group: 'Activities',
      does: go(`/activities/${encodeURIComponent(activity.id)}`),
    })),
    ...Object.values<Visit>(visits).map((visit): Find => ({
      id: `visit ${visit.id}`,
      label: visit.focus,
      detail: ['Visit', nameVisitors(visit, people), formatDay(visit.day)].filter(Boolean).join(' · '),
      group: 'Governors',
      does: go(`/governors/visits/${encodeURIComponent(visit.id)}`),
    })),
    ...Object.values<Claim>(claims).map((claim): Find => ({
      id: `claim ${claim.id}`,
      label: claim.words,
      detail: `Claim · ${formatDay(claim.madeOn)}`,
      group: 'Governors',
      does: go(claimHref(claim.id)),
    })),
    ...Object.values<Summary>(summaries).map((summary): Find => ({
      id: `summary ${summary.id}`,
      label: summary.title,
      detail: summary.period.name,
      group: 'Summaries',
      does: go(`/summaries/${encodeURIComponent(summary.id)}`),
    })),
  ];
}

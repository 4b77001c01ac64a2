import { useMemo, useState } from 'react';
import type { Visit } from '#shared/domain/governor/visit';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { PaperPanel } from '../../../domain-ui/paper-panel';
import { useDocument } from '../../../state/use-document';
import { Prompts } from '../../../ui/prompts';
import { Stack } from '../../../ui/stack';
import { FollowUps } from './follow-ups';
import { NextStep } from './next-step';
import { SendDialog } from './send-dialog';
import { VisitHead } from './visit-head';
import styles from './visit.module.css';
import { VisitPlan } from './visit-plan';
import { VisitQuestions } from './visit-questions';
import { WorksWell } from './works-well';

/** Everything about one visit: its plan and questions, then what works well, the answers and what was agreed. */
export function VisitPage({ visit }: { readonly visit: Visit }) {
  const [isSending, setSending] = useState(false);
  return (
    <Stack gap={5}>
      <VisitHead visit={visit} onSend={() => setSending(true)} />
      <NextStep visit={visit} />
      <div className={styles['columns']}>
        {visit.stage === 'reported' ? <Reported visit={visit} /> : <Open visit={visit} />}
      </div>
      {isSending && <SendDialog visit={visit} onClose={() => setSending(false)} />}
    </Stack>
  );
}

/** A visit that is planned or being written up. */
function Open({ visit }: { readonly visit: Visit }) {
  const rules = useDocument((document) => document.school.governors.visitRules);
  const isMade = visit.stage === 'held';
  return (
    <>
      <Stack gap={6}>
        {isMade && <WorksWell visit={visit} />}
        <VisitQuestions visit={visit} isMade={isMade} />
        {(isMade || visit.followUps.length > 0) && <FollowUps visit={visit} />}
      </Stack>
      <Stack gap={6}>
        <VisitPlan visit={visit} />
        <Prompts title="What every visit keeps to" lines={rules} />
      </Stack>
    </>
  );
}

/** A visit with its finished report, to read; what was agreed goes on. */
function Reported({ visit }: { readonly visit: Visit }) {
  const request = useMemo((): PaperRequest => ({ paper: 'visit-report', visitId: visit.id }), [visit.id]);
  return (
    <>
      <PaperPanel request={request} />
      <FollowUps visit={visit} />
    </>
  );
}

import { FileText, Pencil, PenLine, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findRecontract } from '#shared/domain/mentoring/relationship/recontract';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { startAgreement, type AgreementWords } from '#shared/domain/mentoring/relationship/start-agreement';
import { PaperPanel } from '../../../domain-ui/paper-panel';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { AgreeDialog } from './agree-dialog';
import { AgreementForm } from './agreement-form';
import { AgreementView } from './agreement-view';

/** The learning agreement: started from the school's words, changed, agreed to and printed. */
export function AgreementPart({ pairing }: { readonly pairing: Pairing }) {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [editing, setEditing] = useState<AgreementWords | null>(null);
  const [isAgreeing, setAgreeing] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const recontract = useMemo(() => findRecontract(pairing, school, today), [pairing, school, today]);
  const { agreement } = pairing;
  const isClosed = pairing.stage === 'closed';
  const request = useMemo(
    () => ({ paper: 'learning-agreement', pairingId: pairing.id }) as const,
    [pairing.id],
  );
  const start = () => setEditing(startAgreement(pairing, school, people, today));
  if (editing !== null) {
    return <AgreementForm pairing={pairing} start={editing} onClose={() => setEditing(null)} />;
  }
  if (agreement === null) {
    return (
      <EmptyState
        icon={<FileText aria-hidden="true" />}
        title="No learning agreement yet"
        actions={
          isClosed ? undefined : (
            <Button variant="primary" onPress={start}>
              Start from the school’s wording
            </Button>
          )
        }
      >
        What they are there for, their ground rules, what stays between them and its limits, and how often
        they meet. It starts from your school’s own words, for them to change.
      </EmptyState>
    );
  }
  const agree = (
    <Button icon={<PenLine aria-hidden="true" />} onPress={() => setAgreeing(true)}>
      Note who agreed
    </Button>
  );
  return (
    <Stack gap={5}>
      {recontract !== null && (
        <Banner tone="info" title="Time to agree again" actions={agree}>
          {recontract.words}
        </Banner>
      )}
      <Section
        title="Learning agreement"
        actions={
          <>
            <Button icon={<Printer aria-hidden="true" />} onPress={() => setPreviewing(true)}>
              Preview and print
            </Button>
            {!isClosed && (
              <Button icon={<Pencil aria-hidden="true" />} onPress={() => setEditing(agreement)}>
                Change the words
              </Button>
            )}
            {recontract === null && !isClosed && agree}
          </>
        }
      >
        <AgreementView pairing={pairing} agreement={agreement} />
      </Section>
      <Dialog
        isOpen={isPreviewing}
        onClose={() => setPreviewing(false)}
        size="large"
        title="The learning agreement on paper"
        isDismissable
      >
        <PaperPanel request={request} />
      </Dialog>
      {isAgreeing && (
        <AgreeDialog pairing={pairing} agreement={agreement} onClose={() => setAgreeing(false)} />
      )}
    </Stack>
  );
}

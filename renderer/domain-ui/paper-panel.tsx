import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { describePaper } from '#shared/domain/paper/paper-job';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import { printPaperOf, savePaper } from '../state/files';
import { useDocument } from '../state/use-document';
import { Button } from '../ui/button';
import { PaperPreview } from './paper-preview';
import styles from './paper-panel.module.css';

/**
 * A paper about people and their work as it will be printed, with the buttons that print it and save it; where there is nothing to
 * print, why. Keep the request the same object between renders.
 */
export function PaperPanel({ request }: { readonly request: PaperRequest }) {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const pairings = useDocument((document) => document.pairings);
  const enquiries = useDocument((document) => document.enquiries);
  const teachMeets = useDocument((document) => document.teachMeets);
  const funds = useDocument((document) => document.funds);
  const awards = useDocument((document) => document.awards);
  const ledger = useDocument((document) => document.ledger);
  const [opened] = useState(() => new Date().toISOString());
  const job = useMemo(
    () =>
      preparePaper(request, {
        school,
        people,
        pairings,
        enquiries,
        teachMeets,
        funds,
        awards,
        ledger,
        now: opened,
      }),
    [request, school, people, pairings, enquiries, teachMeets, funds, awards, ledger, opened],
  );
  if (!job.ok) return <p className={styles['none']}>{job.error.message}</p>;
  return (
    <section aria-label={`Preview: ${describePaper(job.value).title}`} className={styles['panel']}>
      <PaperPreview
        job={job.value}
        actions={
          <>
            <Button onPress={() => void savePaper(request)}>Save as PDF</Button>
            <Button
              variant="primary"
              icon={<Printer aria-hidden="true" />}
              onPress={() => void printPaperOf(request)}
            >
              Print
            </Button>
          </>
        }
      />
    </section>
  );
}

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

type Props = {
  readonly request: PaperRequest;
  /** Whether printing is what the screen is for; where it has a main button of its own, Print is an ordinary one. */
  readonly isMain?: boolean;
};

/**
 * A paper about people and their work as it will be printed, with the buttons that print it and save it; where there is nothing to
 * print, why. Keep the request the same object between renders.
 */
export function PaperPanel({ request, isMain = true }: Props) {
  const document = useDocument((whole) => whole);
  const [opened] = useState(() => new Date().toISOString());
  const job = useMemo(() => preparePaper(request, { ...document, now: opened }), [request, document, opened]);
  if (!job.ok) return <p className={styles['none']}>{job.error.message}</p>;
  return (
    <section aria-label={`Preview: ${describePaper(job.value).title}`} className={styles['panel']}>
      <PaperPreview
        job={job.value}
        actions={
          <>
            <Button onPress={() => void savePaper(request)}>Save as PDF</Button>
            <Button
              variant={isMain ? 'primary' : 'secondary'}
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

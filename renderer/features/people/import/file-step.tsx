import { useState } from 'react';
import { BusyPanel } from '../../../ui/busy-panel';
import { Button } from '../../../ui/button';
import { FileDrop } from '../../../ui/file-drop';
import { describeFile } from './file-words';
import { ImportStepFrame } from './import-step-frame';
import styles from './import.module.css';
import type { StaffImport } from './use-import';

/** The file is chosen or dropped, and read off the main thread. */
export function FileStep({ staffImport }: { readonly staffImport: StaffImport }) {
  const { state, readFile, cancel, goTo } = staffImport;
  const { file, proposal, busy } = state;
  // Coming back from a later step moves the focus; opening the screen does not.
  const [cameBack] = useState(proposal !== null);
  return (
    <ImportStepFrame
      title="Choose the file"
      takesFocus={cameBack}
      lede="The CSV file that your school’s system exports: SIMS, Arbor, Bromcom, Google Workspace, Microsoft 365 or another. Nothing is brought in before you have seen every row."
      actions={
        file !== null && proposal !== null && busy === null ? (
          <>
            <span className={styles['muted']}>{describeFile(file.name, proposal)}</span>
            <span className={styles['spacer']} />
            <Button variant="primary" onPress={() => goTo('columns')}>
              Check the columns
            </Button>
          </>
        ) : undefined
      }
    >
      {busy === null ? (
        <FileDrop
          label="Drop the staff list here"
          description="A CSV or text file of up to 20 MB. Passwords in it are never read."
          buttonLabel={proposal === null ? 'Choose a file' : 'Choose another file'}
          acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values']}
          onFiles={([picked]) => {
            if (picked !== undefined) void readFile(picked);
          }}
        />
      ) : (
        <BusyPanel
          title={busy.words}
          value={busy.fraction * 100}
          onCancel={cancel}
          cancelLabel="Stop reading"
        >
          {file?.name}
        </BusyPanel>
      )}
    </ImportStepFrame>
  );
}

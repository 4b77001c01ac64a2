import { useState } from 'react';
import { claimId, type Claim } from '#shared/domain/claim/claim';
import { blankClaim, claimFromSource, type ClaimDraft } from '#shared/domain/claim/claim-from-source';
import type { ClaimSource } from '#shared/domain/claim/list-claim-sources';
import { restsOnWords } from '#shared/domain/claim/rests-on-words';
import { EVIDENCE_SOURCES } from '#shared/domain/enquiry/enquiry';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TickList } from '../../../ui/tick-list';
import styles from './claims.module.css';

/** What is being worded: a new claim, from an outcome or from nothing, or one that stands. */
export type ClaimToWord =
  | { readonly kind: 'new'; readonly source: ClaimSource | null }
  | { readonly kind: 'edit'; readonly claim: Claim };

const NO_PRIORITY = 'none';
const SOURCES = EVIDENCE_SOURCES.map((id) => ({ id, label: id.slice(0, 1).toUpperCase() + id.slice(1) }));

function begin(wording: ClaimToWord, today: string): ClaimDraft {
  if (wording.kind === 'edit') return wording.claim;
  const of = { id: claimId.parse(newId()), today };
  return wording.source === null ? blankClaim(of) : claimFromSource(wording.source, of);
}

/** A claim in the lead's own words, with the priority it serves and what it rests on. */
export function ClaimDialog({
  wording,
  onClose,
}: {
  readonly wording: ClaimToWord;
  readonly onClose: () => void;
}) {
  const priorities = useDocument((document) => document.school.priorities);
  const today = useToday();
  const [claim, setClaim] = useState(() => begin(wording, today));
  const [words, setWords] = useState(wording.kind === 'edit' ? wording.claim.words : '');
  const [hasTried, setTried] = useState(false);
  const change = (fields: Partial<ClaimDraft>) => setClaim((last) => ({ ...last, ...fields }));
  const source = wording.kind === 'new' ? wording.source : null;
  const save = async () => {
    setTried(true);
    if (words.trim() === '') return;
    const result = await runAndTell({
      name: 'claim.save',
      input: { claim: { ...claim, words: words.trim() } },
    });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      title={wording.kind === 'edit' ? 'Edit the claim' : 'Make a claim'}
      submitLabel={wording.kind === 'edit' ? 'Keep it' : 'Make the claim'}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {source !== null && (
        <p className={styles['quiet']}>
          From {source.title.slice(0, 1).toLowerCase() + source.title.slice(1)}: {source.words}.
        </p>
      )}
      <TextField
        label="What has changed"
        description="One sentence that governors could check. Name no member of staff and no pupil."
        isMultiline
        value={words}
        onChange={setWords}
        maxLength={400}
        data-first
        {...(hasTried && words.trim() === '' && { errorMessage: 'Word the claim first.' })}
      />
      <div className={styles['halves']}>
        <Select
          label="Priority it serves"
          choices={[
            { id: NO_PRIORITY, label: 'No one priority' },
            ...priorities.map(({ id, label }) => ({ id: `=${id}`, label })),
          ]}
          value={priorities.some(({ id }) => id === claim.priorityId) ? `=${claim.priorityId}` : NO_PRIORITY}
          onChange={(id) => change({ priorityId: id === NO_PRIORITY ? '' : id.slice(1) })}
        />
        <DatePicker
          label="Made on"
          value={claim.madeOn}
          onChange={(day) => day !== null && change({ madeOn: day })}
        />
      </div>
      <TickList
        label="What it rests on"
        choices={SOURCES}
        value={claim.sources}
        onChange={(sources) => change({ sources: EVIDENCE_SOURCES.filter((each) => sources.includes(each)) })}
      />
      <p role="status" className={styles['small']}>
        {restsOnWords(claim)}.
      </p>
    </FormDialog>
  );
}

import { useEffect, useMemo, useReducer, useRef } from 'react';
import { MAX_STAFF_LIST_BYTES, type RowAnswers } from '#shared/contract/staff-list';
import { buildImport, countNew } from '#shared/domain/people/import/build-import';
import type { ColumnChoice } from '#shared/domain/people/import/fields';
import { personId } from '#shared/domain/people/person';
import { newId, runAndTell } from '../../../state/actions';
import { bridge } from '../../../state/bridge';
import { useDesk } from '../../../state/desk-state';
import { listChosenRows } from './chosen-rows';
import { FIRST_STEP, stepImport, type ImportState, type ImportStep } from './import-state';

export type StaffImport = {
  readonly state: ImportState;
  /** Numbers of the rows that would come in as things stand. */
  readonly chosen: readonly number[];
  readonly readFile: (file: File) => Promise<void>;
  readonly setColumns: (columns: readonly ColumnChoice[]) => void;
  readonly setAnswers: (answers: RowAnswers) => void;
  readonly choose: (rows: readonly number[], isChosen: boolean) => void;
  readonly goTo: (step: ImportStep) => void;
  readonly cancel: () => void;
  readonly startAgain: () => void;
  readonly bringIn: () => Promise<void>;
};

/** The import of one staff list, from the file to the people; nothing is written before `bringIn`. */
export function useImport(): StaffImport {
  const [state, dispatch] = useReducer(stepImport, FIRST_STEP);
  const { file, columns, answers, proposal, overrides } = state;
  const job = useRef<string | null>(null);

  useEffect(() => {
    const stop = bridge().onProgress(({ jobId, fraction, words }) => {
      if (jobId === job.current) dispatch({ kind: 'progress', fraction, words });
    });
    return () => {
      stop();
      if (job.current !== null) void bridge().cancelWork({ jobId: job.current });
      job.current = null;
    };
  }, []);

  const read = async (of: Pick<ImportState, 'file' | 'columns' | 'answers'>) => {
    if (of.file === null) return;
    if (job.current !== null) void bridge().cancelWork({ jobId: job.current });
    const jobId = newId();
    job.current = jobId;
    dispatch({ kind: 'reading', columns: of.columns, answers: of.answers });
    const { name: fileName, bytes } = of.file;
    const result = await bridge().readStaffList({
      jobId,
      fileName: fileName.slice(-260),
      bytes,
      columns: of.columns,
      answers: of.answers,
    });
    // An answer to a question that has been asked anew, or dropped, comes too late.
    if (job.current !== jobId) return;
    job.current = null;
    if (result.ok) dispatch({ kind: 'read', proposal: result.value });
    else dispatch({ kind: 'refused', message: result.error.message });
  };

  const cancel = () => {
    if (job.current !== null) void bridge().cancelWork({ jobId: job.current });
    job.current = null;
    dispatch({ kind: 'cancelled' });
  };

  const chosen = useMemo(
    () => (proposal === null ? [] : listChosenRows(proposal, overrides)),
    [proposal, overrides],
  );

  const bringIn = async () => {
    if (proposal === null || file === null) return;
    const { document } = useDesk.getState();
    const choices = { rows: chosen };
    const ids = Array.from({ length: countNew(proposal, choices) }, () => personId.parse(newId()));
    const { add, update } = buildImport(proposal, choices, ids);
    const result = await runAndTell({
      name: 'people.import',
      input: {
        source: file.name.slice(-200),
        add: [...add],
        update: update.map(({ id, fields, imported }) => ({
          id,
          fields: { ...fields, imported: { ...document?.people[id]?.imported, ...imported } },
        })),
      },
    });
    if (!result.ok) dispatch({ kind: 'refused', message: result.error.message });
    else dispatch({ kind: 'done', outcome: { added: add, updated: update.length } });
  };

  return {
    state,
    chosen,
    readFile: async (picked) => {
      if (picked.size > MAX_STAFF_LIST_BYTES) {
        dispatch({ kind: 'refused', message: sayTooLarge(picked.size) });
        return;
      }
      try {
        const bytes = new Uint8Array(await picked.arrayBuffer());
        const next = { name: picked.name === '' ? 'staff list' : picked.name, bytes };
        dispatch({ kind: 'picked', file: next });
        await read({ file: next, columns: null, answers: FIRST_STEP.answers });
      } catch {
        dispatch({
          kind: 'refused',
          message:
            'This file could not be opened. Nothing was brought in. Save a copy elsewhere, and try with that.',
        });
      }
    },
    setColumns: (next) => void read({ file, columns: next, answers }),
    setAnswers: (next) => void read({ file, columns, answers: next }),
    choose: (rows, isChosen) => dispatch({ kind: 'choose', rows, isChosen }),
    goTo: (step) => dispatch({ kind: 'go', step }),
    cancel,
    startAgain: () => dispatch({ kind: 'again' }),
    bringIn,
  };
}

function sayTooLarge(bytes: number): string {
  const megabytes = Math.ceil(bytes / 1024 / 1024).toLocaleString('en-GB');
  const most = MAX_STAFF_LIST_BYTES / 1024 / 1024;
  return `This file has ${megabytes} MB. A staff list has at most ${most} MB, so it was not opened and nothing was brought in. Choose the list that your school’s system exports as CSV.`;
}

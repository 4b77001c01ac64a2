import { NO_ANSWERS, type RowAnswers, type StaffListProposal } from '#shared/contract/staff-list';
import type { ColumnChoice } from '#shared/domain/people/import/fields';
import type { Person } from '#shared/domain/people/person';
import { assertNever } from '#shared/lib/assert-never';

export const IMPORT_STEPS = [
  { id: 'file', label: 'Choose the file' },
  { id: 'columns', label: 'Check the columns' },
  { id: 'rows', label: 'Look at the rows' },
  { id: 'done', label: 'Done' },
] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number]['id'];

export type ImportState = {
  readonly step: ImportStep;
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  /** The last proposal; kept on show while a new one is made. */
  readonly proposal: StaffListProposal | null;
  /** The columns as corrected, or null as long as nobody has. */
  readonly columns: readonly ColumnChoice[] | null;
  readonly answers: RowAnswers;
  /** Rows ticked or unticked by hand, by number; they outlast a new proposal. */
  readonly overrides: ReadonlyMap<number, boolean>;
  readonly busy: { readonly fraction: number; readonly words: string } | null;
  readonly refusal: string | null;
  readonly outcome: { readonly added: readonly Person[]; readonly updated: number } | null;
};

export const FIRST_STEP: ImportState = {
  step: 'file',
  file: null,
  proposal: null,
  columns: null,
  answers: NO_ANSWERS,
  overrides: new Map(),
  busy: null,
  refusal: null,
  outcome: null,
};

export type ImportEvent =
  | { readonly kind: 'picked'; readonly file: NonNullable<ImportState['file']> }
  | { readonly kind: 'reading'; readonly columns: ImportState['columns']; readonly answers: RowAnswers }
  | { readonly kind: 'progress'; readonly fraction: number; readonly words: string }
  | { readonly kind: 'read'; readonly proposal: StaffListProposal }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'choose'; readonly rows: readonly number[]; readonly isChosen: boolean }
  | { readonly kind: 'go'; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly outcome: NonNullable<ImportState['outcome']> }
  | { readonly kind: 'again' };

/** What an event makes of the import so far; going back and forth loses nothing. */
export function stepImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case 'picked':
      return { ...FIRST_STEP, file: event.file };
    case 'reading':
      return {
        ...state,
        columns: event.columns,
        answers: event.answers,
        refusal: null,
        busy: { fraction: 0, words: 'Reading the file' },
      };
    case 'progress':
      return state.busy === null
        ? state
        : { ...state, busy: { fraction: event.fraction, words: event.words } };
    case 'read':
      return {
        ...state,
        proposal: event.proposal,
        busy: null,
        step: state.step === 'file' ? 'columns' : state.step,
      };
    case 'refused':
      // A file that was refused leaves no proposal behind to go on with; a later refusal keeps the work.
      return { ...state, refusal: event.message, busy: null };
    case 'cancelled':
      return { ...state, busy: null, columns: state.proposal?.columns ?? null };
    case 'choose': {
      const overrides = new Map(state.overrides);
      for (const row of event.rows) overrides.set(row, event.isChosen);
      return { ...state, overrides };
    }
    case 'go':
      return { ...state, step: event.step, refusal: null };
    case 'done':
      return { ...state, step: 'done', outcome: event.outcome, refusal: null };
    case 'again':
      return FIRST_STEP;
    default:
      return assertNever(event);
  }
}

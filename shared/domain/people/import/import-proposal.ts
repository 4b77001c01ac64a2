import type { Day } from '../../../lib/day';
import type { ImportedField, Person, PersonId } from '../person';
import type { ColumnChoice, StaffField } from './fields';
import type { StaffTableRow } from './staff-table';

/** What an import would do with a row. */
export type RowLabel = 'new' | 'changed' | 'same' | 'duplicate' | 'fix';

/** Something to say at a cell (or, with no field, at the row). A `stop` keeps the row out until it is put right. */
export type RowReason = {
  readonly field: StaffField | null;
  readonly sentence: string;
  readonly kind: 'stop' | 'note';
};

/** What one row says of a person; '' and null where it says nothing. */
export type IncomingPerson = Pick<
  Person,
  | 'title'
  | 'givenName'
  | 'familyName'
  | 'knownAs'
  | 'email'
  | 'staffCode'
  | 'employeeId'
  | 'jobTitle'
  | 'team'
  | 'staffGroup'
  | 'subjects'
> & {
  readonly startDay: Day | null;
  readonly leavingDay: Day | null;
  /** The line manager as written: an e-mail address or a name. */
  readonly lineManager: string;
};

export type LeavingOutKind = 'leaver' | 'suspended' | 'pupil' | 'account' | 'guest';

/** Why a row is offered for leaving out. */
export type LeavingOut = { readonly kind: LeavingOutKind; readonly sentence: string };

/** Who a row's line manager is: somebody already in the app, or another row of the file. */
export type ManagerFound =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'row'; readonly row: number };

/** One field that an import would change, as text: days as `YYYY-MM-DD`, subjects joined by "; ". */
export type FieldChange = {
  readonly field: Exclude<ImportedField, 'lineManagerId'>;
  readonly before: string;
  readonly after: string;
};

/** A line manager that an import would set, with both names for the eye. */
export type ManagerChange = {
  readonly before: string;
  readonly after: string;
  readonly manager: ManagerFound;
};

/** By what a row was recognised as somebody already in the app. */
export type MatchedBy = 'staffCode' | 'employeeId' | 'email' | 'name' | 'you';

export type ProposedRow = {
  readonly row: number;
  readonly label: RowLabel;
  readonly reasons: readonly RowReason[];
  readonly person: IncomingPerson;
  /** Whom of the app the row is, or, for a row in doubt, might be. */
  readonly personId: PersonId | null;
  readonly matchedBy: MatchedBy | null;
  /** The earlier row of the same person. */
  readonly duplicateOf: number | null;
  readonly changes: readonly FieldChange[];
  readonly managerChange: ManagerChange | null;
  readonly leavingOut: LeavingOut | null;
  /** Whether the row is ticked before anybody has looked. */
  readonly isChosen: boolean;
};

export type ImportProposal = {
  readonly columns: readonly ColumnChoice[];
  /** The file's first rows as they stand, for the eye while columns are matched; password cells are blank. */
  readonly preview: readonly StaffTableRow[];
  readonly rows: readonly ProposedRow[];
  readonly counts: Readonly<Record<RowLabel, number>>;
  /** Rows that would be new but are offered for leaving out. */
  readonly offeredForLeavingOut: number;
  /** Staff of the app whom the file does not name; the import leaves them as they are. */
  readonly notInFile: readonly PersonId[];
};

/** What of somebody already in the app an import looks at. */
export type KnownPerson = Pick<Person, 'id' | 'kind' | ImportedField | 'imported'>;

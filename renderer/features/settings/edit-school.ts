import type { School } from '#shared/domain/school/school';
import { refuse, type Result } from '#shared/lib/result';
import { run, runAndTell } from '../../state/actions';
import { useDesk } from '../../state/desk-state';
import { inTurn } from '../../state/in-turn';

/** New values, or how they are made of those there are once the edits before are done. */
export type ChangeOf<Settings> = Partial<Settings> | ((settings: Settings) => Partial<Settings>);
type Change = ChangeOf<Omit<School, 'isSample'>>;

/**
 * Changes settings of the school, as one step that can be undone. Where the new value is made of the old one, give how: then
 * two changes at once both hold. Refuses `no-school` where none is open.
 */
export const editSchool = (change: Change) => inTurn(() => edit(change, run));

/** The same for a change that reaches beyond what is before one's eyes: says so, with a way back. */
export const editSchoolAndTell = (change: Change) => inTurn(() => edit(change, runAndTell));

async function edit(change: Change, carryOut: typeof run): Promise<Result<string>> {
  const school = useDesk.getState().document?.school;
  if (school === undefined) return refuse('no-school', 'No school is open. Nothing was changed.');
  return carryOut({ name: 'school.edit', input: { fields: fieldsOf(school, change) } });
}

/** A part of the settings with a change made to it; what the change does not name stays. */
export const withChange = <Settings extends object>(
  settings: Settings,
  change: ChangeOf<Settings>,
): Settings => ({
  ...settings,
  ...fieldsOf(settings, change),
});

const fieldsOf = <Settings>(settings: Settings, change: ChangeOf<Settings>): Partial<Settings> =>
  isMade(change) ? change(settings) : change;

// Settings are plain values: what can be called makes them.
const isMade = <Settings>(change: ChangeOf<Settings>): change is (settings: Settings) => Partial<Settings> =>
  typeof change === 'function';

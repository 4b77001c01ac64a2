import type { School } from '../../school/school';
import type { SessionKind } from '../mentoring-settings';
import type { Session } from './session';

/** A session's kind, also where the school has since removed it from its list: then it counts as a conversation. */
export function kindOfSession(
  { kindId }: Pick<Session, 'kindId'>,
  { mentoring }: Pick<School, 'mentoring'>,
): SessionKind {
  const known = mentoring.sessionKinds.find(({ id }) => id === kindId);
  return known ?? { id: kindId, label: 'Meeting', use: 'conversation', prompts: [] };
}

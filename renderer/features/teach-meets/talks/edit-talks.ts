import type { Talk, TalkId, TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import type { Result } from '#shared/lib/result';
import { run } from '../../../state/actions';

export type TalkFields = Partial<Omit<Talk, 'id'>>;

/** Changes some fields of talks, as one change with one undo. */
export function editTalks(
  teachMeetId: TeachMeetId,
  talkIds: readonly TalkId[],
  fields: TalkFields,
): Promise<Result<string>> {
  return run({ name: 'teachMeet.editTalks', input: { teachMeetId, talkIds: [...talkIds], fields } });
}

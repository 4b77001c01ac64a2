import { useParams } from '@tanstack/react-router';
import { teachMeetId, type TeachMeet, type TeachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { useDocument } from '../../state/use-document';

/** The id of the Teach-meet that the address names. */
export function useTeachMeetId(): TeachMeetId {
  const { teachMeetId: id } = useParams({ strict: false });
  return teachMeetId.parse(id ?? 'none');
}

/** The Teach-meet that the address names; the screens under it are only drawn where it exists. */
export function useTeachMeet(): TeachMeet {
  const id = useTeachMeetId();
  const teachMeet = useDocument((document) => document.teachMeets[id]);
  if (teachMeet === undefined) throw new Error('This Teach-meet is no longer there.');
  return teachMeet;
}

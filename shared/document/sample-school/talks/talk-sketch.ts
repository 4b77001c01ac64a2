import { MAX_TALK_MINUTES, talkId, type Presenter, type Talk } from '../../../domain/teach-meet/teach-meet';
import { samplePersonId } from '../sample-id';

/** A talk in few words: what most talks share is filled in by `drawTalk`. */
export type TalkSketch = Pick<Talk, 'title' | 'staffGroup' | 'demand'> &
  Partial<Pick<Talk, 'minutes' | 'needs' | 'unavailable' | 'preference' | 'status' | 'notes'>> & {
    readonly id: string;
    /** Presenters from the school, by the name before the @ of their email. */
    readonly by: readonly string[];
    readonly visitor?: { readonly name: string; readonly organisation: string };
  };

/** The whole talk behind a sketch: seven minutes and confirmed, unless the sketch says otherwise. */
export function drawTalk(theme: string, sketch: TalkSketch): Talk {
  const { id, by, visitor, ...words } = sketch;
  const presenters: Presenter[] = by.map((emailName) => ({
    kind: 'person',
    personId: samplePersonId(emailName),
  }));
  if (visitor) presenters.push({ kind: 'visitor', ...visitor });
  return {
    minutes: MAX_TALK_MINUTES,
    needs: [],
    unavailable: [],
    preference: null,
    status: 'confirmed',
    notes: '',
    ...words,
    id: talkId.parse(id),
    presenters,
    theme,
  };
}

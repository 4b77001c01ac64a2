import type { Person } from '../people/person';
import { MAX_TALK_MINUTES, type Talk, type TalkId } from '../teach-meet/teach-meet';
import type { Enquiry } from './enquiry';
import { nameEnquiry } from './name-enquiry';

const LONGEST_TITLE = 200;

/**
 * The talk that an enquiry offers itself as: its title or question, its person as presenter, its theme, seven minutes at
 * most. Nothing else of the appraisal record goes with it.
 *
 * @example
 * talkFromEnquiry(enquiry, mei, { talkId }) //=> { title: 'Talk before writing', theme: 'Writing', minutes: 7, … }
 */
export function talkFromEnquiry(
  enquiry: Pick<Enquiry, 'title' | 'question' | 'theme'>,
  person: Pick<Person, 'id' | 'staffGroup'>,
  { talkId, minutes = MAX_TALK_MINUTES }: { readonly talkId: TalkId; readonly minutes?: number },
): Talk {
  const title = nameEnquiry(enquiry);
  return {
    id: talkId,
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title,
    presenters: [{ kind: 'person', personId: person.id }],
    theme: enquiry.theme,
    staffGroup: person.staffGroup,
    minutes: Math.min(Math.max(1, Math.trunc(minutes)), MAX_TALK_MINUTES),
    needs: [],
    demand: 0,
    unavailable: [],
    preference: null,
    status: 'tentative',
    notes: '',
  };
}

import { Presentation } from 'lucide-react';
import { useMemo } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { talkFromEnquiry } from '#shared/domain/enquiry/talk-from-enquiry';
import { hasQuestion } from '#shared/domain/enquiry/word-question';
import { talkId, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Link } from '../../../ui/link';
import { MenuButton } from '../../../ui/menu-button';
import styles from './page.module.css';

/** Offers an enquiry as a talk for the next Teach-meet in one action; title, presenter and theme go with it. */
export function OfferTalk({ enquiry }: { readonly enquiry: Enquiry }) {
  const teachMeets = useDocument((document) => document.teachMeets);
  const person = useDocument((document) => document.people[enquiry.personId]);
  const today = useToday();
  const coming = useMemo(
    () =>
      Object.values<TeachMeet>(teachMeets)
        .filter((meet) => meet.day >= today)
        .toSorted((one, other) => one.day.localeCompare(other.day)),
    [teachMeets, today],
  );
  if (person === undefined) return null;
  const open = coming.filter((meet) => !isOfferedTo(meet, enquiry));
  const isOffered = open.length < coming.length;
  const offer = (meet: TeachMeet) => {
    const planned = enquiry.sharing.find(({ way, talk }) => {
      if (way !== 'Teach-meet talk') return false;
      return talk === null || teachMeets[talk.teachMeetId]?.talks[talk.talkId] === undefined;
    });
    void runAndTell({
      name: 'enquiry.offerTalk',
      input: {
        enquiryId: enquiry.id,
        sharingId: planned?.id ?? newId(),
        teachMeetId: meet.id,
        talk: talkFromEnquiry(enquiry, person, { talkId: talkId.parse(newId()) }),
      },
    });
  };
  const [next, ...others] = open;
  if (next === undefined) {
    if (isOffered) return null;
    return (
      <p className={styles['quiet']}>
        No Teach-meet is ahead to offer it to. <Link href="/teach-meets">Plan a Teach-meet</Link>
      </p>
    );
  }
  const hasName = enquiry.title.trim() !== '' || hasQuestion(enquiry.question);
  return (
    <Card>
      <div className={styles['row']}>
        <div className={styles['grow']}>
          <h3 className={styles['title']}>
            {isOffered ? 'Offer it again' : 'Offer it as a talk'}: {next.name}, {formatDay(next.day)}
          </h3>
          <p className={styles['small']}>
            {hasName
              ? `“${nameEnquiry(enquiry)}”, seven minutes at most. Nothing else of this record goes with it.`
              : 'Find the question or give it a title first.'}
          </p>
        </div>
        <Button
          variant={isOffered ? 'secondary' : 'primary'}
          icon={<Presentation aria-hidden="true" />}
          isDisabled={!hasName}
          onPress={() => offer(next)}
        >
          Offer it as a talk
        </Button>
        {others.length > 0 && (
          <MenuButton
            label="Another Teach-meet"
            isDisabled={!hasName}
            placement="bottom end"
            items={others.map((meet) => ({
              id: meet.id,
              label: `${meet.name}, ${formatDay(meet.day)}`,
              onAction: () => offer(meet),
            }))}
          />
        )}
      </div>
    </Card>
  );
}

/** Whether an enquiry is a talk at a Teach-meet that still stands. */
function isOfferedTo(meet: TeachMeet, { sharing }: Enquiry): boolean {
  return sharing.some(({ talk: link }) => {
    const talk = link?.teachMeetId === meet.id ? meet.talks[link.talkId] : undefined;
    return talk !== undefined && talk.status !== 'withdrawn';
  });
}

import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, Plus, Presentation } from 'lucide-react';
import { useMemo, useState } from 'react';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import { talkRefs } from '#shared/domain/record/record-ref';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { FigureButton } from '../../domain-ui/figure-button';
import { runAndTell } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Inline } from '../../ui/inline';
import { Link } from '../../ui/link';
import { MenuButton } from '../../ui/menu-button';
import { PageHeader } from '../../ui/page-header';
import { Stack } from '../../ui/stack';
import { NewTeachMeetDialog } from './new-teach-meet-dialog';
import styles from './teach-meets-screen.module.css';

/** Every Teach-meet of the school, the latest first. */
export function TeachMeetsScreen() {
  const teachMeets = useDocument((document) => document.teachMeets);
  const [isPlanning, setPlanning] = useState(false);
  const navigate = useNavigate();
  const ordered = useMemo(
    () => Object.values(teachMeets).toSorted((a, b) => b.day.localeCompare(a.day)),
    [teachMeets],
  );
  const plan = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setPlanning(true)}>
      Plan a Teach-meet
    </Button>
  );
  return (
    <Stack gap={6}>
      <PageHeader
        title="Teach-meets"
        lede="Everybody presents what they found out, in seven minutes at most."
        {...(ordered.length > 0 && { actions: plan })}
      />
      {ordered.length === 0 && (
        <EmptyState icon={<Presentation aria-hidden="true" />} title="No Teach-meet yet" actions={plan}>
          Choose an INSET day, and the app helps with rooms, slots and breaks, drafts the timetable and prints
          what the day needs.
        </EmptyState>
      )}
      <ul className={styles['list']}>
        {ordered.map((teachMeet) => (
          <li key={teachMeet.id}>
            <TeachMeetCard teachMeet={teachMeet} />
          </li>
        ))}
      </ul>
      <NewTeachMeetDialog
        isOpen={isPlanning}
        onClose={() => setPlanning(false)}
        onCreated={(teachMeetId) =>
          void navigate({ to: '/teach-meets/$teachMeetId/plan', params: { teachMeetId } })
        }
      />
    </Stack>
  );
}

const idOf = ({ id }: Talk): string => id;

function TeachMeetCard({ teachMeet }: { readonly teachMeet: TeachMeet }) {
  const talks = activeTalks(teachMeet);
  const placed = talks.filter((talk) => teachMeet.placements[talk.id] !== undefined);
  const release = teachMeet.releases.at(-1);
  return (
    <Card>
      <Inline gap={4} justify="between" align="start">
        <Stack gap={1}>
          <h2 className={styles['name']}>
            <Link
              href={`/teach-meets/${teachMeet.id}/${talks.length === 0 ? 'plan' : 'timetable'}`}
              variant="plain"
            >
              {teachMeet.name}
            </Link>
          </h2>
          <p className={styles['facts']}>
            {formatDay(teachMeet.day)}
            {teachMeet.place !== '' && ` · ${teachMeet.place}`}
          </p>
          <p className={styles['facts']}>
            <FigureButton
              words={plural(talks.length, 'talk')}
              title={teachMeet.name}
              records={talkRefs(teachMeet.id, talks.map(idOf))}
            />
            {', '}
            <FigureButton
              words={`${placed.length} placed`}
              title={teachMeet.name}
              records={talkRefs(teachMeet.id, placed.map(idOf))}
            />
            {` · ${plural(teachMeet.rooms.length, 'room')}`}
          </p>
        </Stack>
        <Inline gap={2} align="center">
          <Badge tone={release === undefined ? 'neutral' : 'success'}>
            {release === undefined ? 'Not published' : `Version ${release.version} published`}
          </Badge>
          <MenuButton
            label={`More for ${teachMeet.name}`}
            isIconOnly
            variant="quiet"
            icon={<Ellipsis aria-hidden="true" />}
            items={[
              {
                id: 'remove',
                label: 'Remove this Teach-meet',
                isDangerous: true,
                onAction: () =>
                  void runAndTell({ name: 'teachMeet.remove', input: { teachMeetId: teachMeet.id } }),
              },
            ]}
          />
        </Inline>
      </Inline>
    </Card>
  );
}

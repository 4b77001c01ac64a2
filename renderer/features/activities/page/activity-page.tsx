import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import type { Activity } from '#shared/domain/activity/activity';
import { formatDuration } from '#shared/lib/duration';
import { formatDay } from '#shared/lib/day';
import { ProgrammeTagsFields } from '../../../domain-ui/programme-tags-fields';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { PageHeader } from '../../../ui/page-header';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { ActivityFields } from '../activity-fields';
import { InviteFields } from '../invite-fields';
import styles from './activity-page.module.css';
import { ActivityRegister } from './activity-register';
import { editActivity } from './edit-activity';

/** One activity: who came, what it was, who was invited and what it works by. */
export function ActivityPage({ activity }: { readonly activity: Activity }) {
  const kinds = useDocument((document) => document.school.programme.activityKinds);
  const today = useToday();
  const navigate = useNavigate();
  const save = (change: Partial<Activity>) => void editActivity(activity.id, change);
  const remove = async () => {
    const result = await runAndTell({ name: 'activity.remove', input: { ids: [activity.id] } });
    if (result.ok) void navigate({ href: '/activities' });
  };
  const kind = kinds.find(({ id }) => id === activity.kindId);
  return (
    <Stack gap={5}>
      <PageHeader
        isCompact
        back={{ label: 'Activities', href: '/activities' }}
        title={activity.title}
        lede={[
          formatDay(activity.day),
          ...(activity.start === null ? [] : [activity.start]),
          formatDuration(activity.minutes),
        ].join(' · ')}
        badges={
          <>
            {kind !== undefined && <Badge tone="accent">{kind.label}</Badge>}
            {activity.attended === null && activity.day <= today && (
              <Badge tone="warning">Register not taken</Badge>
            )}
          </>
        }
        actions={
          <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} onPress={() => void remove()}>
            Remove
          </Button>
        }
      />
      <div className={styles['columns']}>
        <Stack gap={6}>
          <ActivityRegister activity={activity} />
          <Section title="Who is invited">
            <InviteFields
              day={activity.day}
              invited={activity.invited}
              onChange={(invited) => save({ invited })}
            />
          </Section>
        </Stack>
        <Stack gap={6}>
          <Section title="Facts">
            <Card>
              <Stack gap={4}>
                <ActivityFields activity={activity} onChange={save} />
                <TextField
                  isMultiline
                  label="Notes"
                  value={activity.words}
                  maxLength={2000}
                  onCommit={(words) => save({ words: words.trim() })}
                />
              </Stack>
            </Card>
          </Section>
          <Section title="What it works by">
            <ProgrammeTagsFields value={activity.tags} onChange={(tags) => save({ tags })} />
          </Section>
        </Stack>
      </div>
    </Stack>
  );
}

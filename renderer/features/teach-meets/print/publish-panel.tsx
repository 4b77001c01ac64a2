import { useMemo, useState } from 'react';
import { nextVersion } from '#shared/domain/teach-meet/releases/build-release';
import { changesSinceRelease } from '#shared/domain/teach-meet/releases/changes-since-release';
import { findClashes } from '#shared/domain/teach-meet/editing/find-clashes';
import { activeTalks } from '#shared/domain/teach-meet/plan/active-talks';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Disclosure } from '../../../ui/disclosure';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import styles from './publish-panel.module.css';

type Props = { readonly teachMeet: TeachMeet; readonly onPublished: (version: number) => void };

/** What has changed since the last version, and the button that freezes the next. */
export function PublishPanel({ teachMeet, onPublished }: Props) {
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const [isAsking, setAsking] = useState(false);
  const changes = useMemo(
    () => changesSinceRelease({ teachMeet, people, school }),
    [teachMeet, people, school],
  );
  const version = nextVersion(teachMeet.releases);
  const isUnchanged = changes !== null && changes.length === 0;
  return (
    <Section title="Publish">
      <p className={styles['state']}>{sayState(changes?.length ?? null, version)}</p>
      {changes !== null && changes.length > 0 && (
        <Disclosure title={plural(changes.length, 'change')} defaultExpanded={changes.length <= 4}>
          <List variant="bullets" label="Changes since the last version">
            {changes.map((change) => (
              <li key={`${change.kind} ${change.id}`} className={styles['change']}>
                {change.sentence}
              </li>
            ))}
          </List>
        </Disclosure>
      )}
      <Button
        variant={isUnchanged ? 'secondary' : 'primary'}
        isDisabled={isUnchanged}
        onPress={() => setAsking(true)}
      >
        Publish version {version}
      </Button>
      {isAsking && (
        <PublishDialog
          teachMeet={teachMeet}
          version={version}
          onClose={() => setAsking(false)}
          onPublished={() => {
            setAsking(false);
            onPublished(version);
          }}
        />
      )}
    </Section>
  );
}

function sayState(changes: number | null, version: number): string {
  if (changes === null)
    return 'Nothing is published yet. A version is frozen: it can be printed again exactly as it was.';
  if (changes === 0) return `Version ${version - 1} is what the timetable says now.`;
  return `The timetable has changed since version ${version - 1}.`;
}

type DialogProps = {
  readonly teachMeet: TeachMeet;
  readonly version: number;
  readonly onClose: () => void;
  readonly onPublished: () => void;
};

function PublishDialog({ teachMeet, version, onClose, onPublished }: DialogProps) {
  const people = useDocument((document) => document.people);
  const [note, setNote] = useState('');
  const warnings = useMemo(() => listWarnings(teachMeet, people), [teachMeet, people]);
  const publish = async () => {
    const result = await runAndTell({
      name: 'teachMeet.publish',
      input: { teachMeetId: teachMeet.id, note },
    });
    if (result.ok) onPublished();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Publish version ${version}`}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void publish()}>
            Publish version {version}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {warnings.length > 0 && (
          <List variant="bullets" label="Before you publish">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </List>
        )}
        <TextField
          autoFocus
          label="Note"
          description="For yourself: why this version, who asked for it. It is not printed."
          value={note}
          onChange={setNote}
        />
      </Stack>
    </Dialog>
  );
}

/** What the coordinator should know before publishing; nothing here forbids it. */
function listWarnings(teachMeet: TeachMeet, people: Parameters<typeof findClashes>[1]): readonly string[] {
  const talks = activeTalks(teachMeet);
  const unplaced = talks.filter((talk) => teachMeet.placements[talk.id] === undefined).length;
  const broken = findClashes(teachMeet, people).filter((clash) => clash.severity === 'breaks a rule').length;
  const tentative = talks.filter((talk) => talk.status === 'tentative').length;
  return [
    ...(unplaced > 0
      ? [`${plural(unplaced, 'talk')} still without a time will not be in the programme.`]
      : []),
    ...(broken > 0 ? [`${plural(broken, 'clash', 'clashes')} still to be mended.`] : []),
    ...(tentative > 0 ? [`${plural(tentative, 'talk')} marked tentative.`] : []),
  ];
}

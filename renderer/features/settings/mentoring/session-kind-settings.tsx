import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SessionKind } from '#shared/domain/mentoring/mentoring-settings';
import { countOfKind, kindInPlaceOf } from '#shared/domain/mentoring/settings-in-use';
import { plural } from '#shared/lib/plural';
import { newId } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Accordion } from '../../../ui/accordion';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { editSchoolAndTell, withChange } from '../edit-school';
import { changeRow, removeRow } from '../row-changes';
import rows from '../rows.module.css';
import { useMentoringSettings } from './edit-mentoring';
import { SessionKindForm } from './session-kind-form';

/** The kinds of session, each with the questions that help it along. */
export function SessionKindSettings() {
  const { settings, edit } = useMentoringSettings();
  const pairings = useDocument((document) => document.pairings);
  const [going, setGoing] = useState<SessionKind | null>(null);
  const kinds = settings.sessionKinds;
  const add = () => {
    const kind = { id: newId(), use: 'conversation', prompts: [] } as const;
    edit(({ sessionKinds }) => ({
      sessionKinds: [...sessionKinds, { ...kind, label: nameFor(sessionKinds) }],
    }));
  };
  const takeOut = ({ id }: SessionKind) =>
    void editSchoolAndTell(({ mentoring }) => ({
      mentoring: withChange(mentoring, ({ sessionKinds }) => ({
        // A school has at least one kind.
        sessionKinds: sessionKinds.length === 1 ? sessionKinds : removeRow(sessionKinds, id),
      })),
    }));
  const remove = (gone: SessionKind) =>
    countOfKind(pairings, gone.id).sessions > 0 ? setGoing(gone) : takeOut(gone);
  return (
    <Section
      title="Kinds of session"
      headingLevel={3}
      description="With the questions that are shown while a session of the kind is logged."
      actions={
        <Button icon={<Plus aria-hidden="true" />} onPress={add}>
          Add a kind
        </Button>
      }
    >
      <Accordion>
        {kinds.map((kind) => {
          const use = countOfKind(pairings, kind.id);
          return (
            <Disclosure
              key={kind.id}
              id={kind.id}
              headingLevel={4}
              title={kind.label}
              aside={
                <span className={rows['count']}>
                  {use.sessions === 0 ? 'No sessions yet' : plural(use.sessions, 'session')}
                </span>
              }
            >
              <SessionKindForm
                kind={kind}
                isInUse={use.sessions > 0}
                isOnly={kinds.length === 1}
                onSave={(fields) =>
                  edit(({ sessionKinds }) => ({ sessionKinds: changeRow(sessionKinds, kind.id, fields) }))
                }
                onRemove={() => remove(kind)}
              />
            </Disclosure>
          );
        })}
      </Accordion>
      <RemoveKindDialog
        gone={going}
        kinds={kinds}
        onClose={() => setGoing(null)}
        onRemove={(gone) => takeOut(gone)}
      />
    </Section>
  );
}

function RemoveKindDialog({
  gone,
  kinds,
  onClose,
  onRemove,
}: {
  readonly gone: SessionKind | null;
  readonly kinds: readonly SessionKind[];
  readonly onClose: () => void;
  readonly onRemove: (gone: SessionKind) => void;
}) {
  const pairings = useDocument((document) => document.pairings);
  if (gone === null) return null;
  const use = countOfKind(pairings, gone.id);
  const instead = kindInPlaceOf(kinds, gone, use);
  if (instead === undefined) {
    return (
      <ConfirmDialog
        isOpen
        title={`${gone.label} has to stay`}
        confirmLabel="Keep it"
        cancelLabel="Close"
        onConfirm={onClose}
        onCancel={onClose}
      >
        {plural(use.reviews, 'lesson review')} can only be read in a session of this kind. Add another kind
        that counts as a lesson review first; then this one can go, and its sessions become that.
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Remove ${gone.label}?`}
      confirmLabel={`Remove ${gone.label}`}
      isDangerous
      onConfirm={() => {
        onRemove(gone);
        onClose();
      }}
      onCancel={onClose}
    >
      {plural(use.sessions, 'session is', 'sessions are')} of this kind. Nothing in them is lost: they become
      “{instead.label}”.
    </ConfirmDialog>
  );
}

function nameFor(kinds: readonly SessionKind[]): string {
  const names = new Set(kinds.map(({ label }) => label.toLowerCase()));
  let number = kinds.length + 1;
  while (names.has(`session ${number}`)) number += 1;
  return `Session ${number}`;
}

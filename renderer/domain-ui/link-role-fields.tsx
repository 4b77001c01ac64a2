import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { LinkRole } from '#shared/domain/governor/governance';
import { newId } from '../state/actions';
import { useDocument } from '../state/use-document';
import { Button } from '../ui/button';
import { Fieldset } from '../ui/fieldset';
import { IconButton } from '../ui/icon-button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './governance-dialog.module.css';

const NO_PRIORITY = 'none';

type Props = {
  readonly roles: readonly LinkRole[];
  readonly onChange: (roles: readonly LinkRole[]) => void;
};

/** What a governor follows for the board, each with the priority that it belongs to. */
export function LinkRoleFields({ roles, onChange }: Props) {
  const priorities = useDocument((document) => document.school.priorities);
  const frame = useRef<HTMLDivElement>(null);
  const choices = [
    { id: NO_PRIORITY, label: 'No one priority' },
    ...priorities.map(({ id, label }) => ({ id: `=${id}`, label })),
  ];
  const change = (changed: LinkRole) =>
    onChange(roles.map((each) => (each.id === changed.id ? changed : each)));
  return (
    <Fieldset legend="Link roles">
      <div ref={frame} tabIndex={-1}>
        {roles.length === 0 ? (
          <p className={styles['none']}>None. A governor with a link role follows one part of the plan.</p>
        ) : (
          <ul className={styles['roles']}>
            {roles.map((role, at) => (
              <li key={role.id} className={styles['role']}>
                <TextField
                  label={`Role ${at + 1}`}
                  value={role.words}
                  maxLength={120}
                  placeholder="Staff development"
                  onChange={(words) => change({ ...role, words })}
                />
                <Select
                  label={`Priority of role ${at + 1}`}
                  choices={choices}
                  value={
                    priorities.some(({ id }) => id === role.priorityId) ? `=${role.priorityId}` : NO_PRIORITY
                  }
                  onChange={(id) => change({ ...role, priorityId: id === NO_PRIORITY ? '' : id.slice(1) })}
                />
                <IconButton
                  label={`Take out role ${at + 1}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => {
                    onChange(roles.filter(({ id }) => id !== role.id));
                    frame.current?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <Button
          size="small"
          icon={<Plus aria-hidden="true" />}
          onPress={() => onChange([...roles, { id: newId(), words: '', priorityId: '' }])}
        >
          Add a link role
        </Button>
      </div>
    </Fieldset>
  );
}

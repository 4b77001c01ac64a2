import { useState } from 'react';
import type { Governance } from '#shared/domain/governor/governance';
import { GOVERNOR_STAGES } from '#shared/domain/governor/governor-settings';
import { governanceOf } from '#shared/domain/governor/is-governor';
import { fullName, type Person } from '#shared/domain/people/person';
import { runAndTell } from '../state/actions';
import { useDocument } from '../state/use-document';
import { Button } from '../ui/button';
import { DatePicker } from '../ui/date-picker';
import { FormDialog } from '../ui/form-dialog';
import { RadioGroup } from '../ui/radio-group';
import { SuggestField } from '../ui/suggest-field';
import styles from './governance-dialog.module.css';
import { LinkRoleFields } from './link-role-fields';

/** Kinds of governor that many schools have; any other words will do too. */
const CATEGORIES = [
  'Chair',
  'Co-opted governor',
  'Foundation governor',
  'Headteacher',
  'Local authority governor',
  'Parent governor',
  'Staff governor',
  'Trustee',
];

/** Somebody's place on the governing board: category, term of office, link roles and how they ask. */
export function GovernanceDialog({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const labels = useDocument((document) => document.school.governors.stageLabels);
  const [sketch, setSketch] = useState<Governance>(governanceOf(person));
  const change = (fields: Partial<Governance>) => setSketch((last) => ({ ...last, ...fields }));
  const { termStartDay, termEndDay, linkRoles } = sketch;
  const isBackwards = termStartDay !== null && termEndDay !== null && termEndDay < termStartDay;
  const save = async () => {
    if (isBackwards) return;
    const governance: Governance = {
      ...sketch,
      linkRoles: linkRoles.flatMap((role) => {
        const words = role.words.trim();
        return words === '' ? [] : [{ ...role, words }];
      }),
    };
    const result = await runAndTell({
      name: 'people.edit',
      input: { id: person.id, fields: { governance } },
    });
    if (result.ok) onClose();
  };
  const takeOff = async () => {
    const result = await runAndTell({
      name: 'people.edit',
      input: { id: person.id, fields: { governance: null } },
    });
    if (result.ok) onClose();
  };
  return (
    <FormDialog
      title={`${fullName(person)} on the governing board`}
      submitLabel="Keep"
      isDisabled={isBackwards}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <SuggestField
        label="Category"
        value={sketch.category}
        suggestions={CATEGORIES}
        onCommit={(category) => change({ category: category.slice(0, 80) })}
      />
      <div className={styles['halves']}>
        <DatePicker
          label="Term of office from"
          value={termStartDay}
          onChange={(day) => change({ termStartDay: day })}
        />
        <DatePicker
          label="Until, last day included"
          value={termEndDay}
          onChange={(day) => change({ termEndDay: day })}
          {...(isBackwards && { errorMessage: 'The term would end before it begins.' })}
        />
      </div>
      <LinkRoleFields roles={linkRoles} onChange={(roles) => change({ linkRoles: roles })} />
      <RadioGroup
        label="How they ask"
        description="Where the governor is in learning to ask: it says what to train next."
        choices={GOVERNOR_STAGES.map((id) => ({ id, label: labels[id] }))}
        value={sketch.stage}
        onChange={(stage) => change({ stage })}
      />
      {person.kind === 'staff' && (
        <div>
          <Button variant="quiet" onPress={() => void takeOff()}>
            Take off the governing board
          </Button>
        </div>
      )}
    </FormDialog>
  );
}

import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Activity } from '#shared/domain/activity/activity';
import type { GovernorSettings } from '#shared/domain/governor/governor-settings';
import { plural } from '#shared/lib/plural';
import { newId } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Inline } from '../../ui/inline';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { changeRow, removeRow } from './row-changes';
import rows from './rows.module.css';

type Skills = GovernorSettings['skills'];
type Props = {
  readonly skills: Skills;
  /** Takes how the skills change, to be done to the latest. */
  readonly onChange: (change: (skills: Skills) => Skills) => void;
};

/** What governors train: activities name these. One that an activity names stays in the list. */
export function GovernorSkillSettings({ skills, onChange }: Props) {
  const activities = useDocument((document) => document.activities);
  const [label, setLabel] = useState('');
  const countUse = (id: string) =>
    Object.values<Activity>(activities).filter((activity) => activity.skills.includes(id)).length;
  const isThere = skills.some((each) => each.label.toLowerCase() === label.trim().toLowerCase());
  return (
    <Section title="What governors train" headingLevel={3} description="Their training is logged by these.">
      {skills.length > 0 && (
        <ul className={rows['rows']}>
          {skills.map((skill, at) => {
            const uses = countUse(skill.id);
            return (
              <li key={skill.id} className={rows['row']}>
                <div className={rows['name']}>
                  <TextField
                    label={`Skill ${at + 1}`}
                    isLabelHidden
                    value={skill.label}
                    maxLength={80}
                    onCommit={(text) =>
                      text.trim() !== '' &&
                      onChange((last) => changeRow(last, skill.id, { label: text.trim() }))
                    }
                  />
                </div>
                {uses > 0 && <span className={rows['count']}>{plural(uses, 'activity', 'activities')}</span>}
                <div className={rows['actions']}>
                  <IconButton
                    size="small"
                    label={`Remove ${skill.label}`}
                    icon={<Trash2 aria-hidden="true" />}
                    isDisabled={uses > 0}
                    onPress={() => onChange((last) => removeRow(last, skill.id))}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (label.trim() === '' || isThere) return;
          const added = { id: newId(), label: label.trim() };
          onChange((last) => [...last, added]);
          setLabel('');
        }}
      >
        <Inline gap={3} align={isThere ? 'center' : 'end'}>
          <div className={rows['name']}>
            <TextField
              label="Another skill"
              value={label}
              onChange={setLabel}
              maxLength={80}
              {...(isThere && { errorMessage: 'This skill is in the list already.' })}
            />
          </div>
          <Button
            type="submit"
            icon={<Plus aria-hidden="true" />}
            isDisabled={label.trim() === '' || isThere}
          >
            Add this skill
          </Button>
        </Inline>
      </form>
    </Section>
  );
}

import { useMemo } from 'react';
import type { ProgrammeTags } from '#shared/domain/activity/activity';
import type { ProgrammeTag } from '#shared/domain/activity/programme-settings';
import type { TagList } from '#shared/domain/activity/settings-in-use';
import { useDocument } from '../state/use-document';
import { Link } from '../ui/link';
import { TickList } from '../ui/tick-list';
import styles from './programme-tags-fields.module.css';

export interface ProgrammeTagsFieldsProps {
  readonly value: ProgrammeTags;
  readonly onChange: (tags: ProgrammeTags) => void;
}

/** Which parts of the Standard and which mechanisms something works by, of the school's own lists. */
export function ProgrammeTagsFields({ value, onChange }: ProgrammeTagsFieldsProps) {
  const { standardParts, mechanisms } = useDocument((document) => document.school.programme);
  const groups = useMemo(() => [...new Set(mechanisms.map(({ group }) => group))], [mechanisms]);
  if (standardParts.length + mechanisms.length === 0) {
    return (
      <p>
        There are no lists to choose from. <Link href="/settings/programme">Settings</Link>
      </p>
    );
  }
  const list = (label: string, name: TagList, tags: readonly ProgrammeTag[]) => {
    const ids = new Set(tags.map(({ id }) => id));
    return (
      <TickList
        key={label}
        label={label}
        choices={tags.map((tag) => ({ id: tag.id, label: tag.label }))}
        value={value[name].filter((id) => ids.has(id))}
        onChange={(next) =>
          onChange({ ...value, [name]: [...value[name].filter((id) => !ids.has(id)), ...next] })
        }
      />
    );
  };
  return (
    <div className={styles['lists']}>
      {standardParts.length > 0 && list('Parts of the Standard', 'standardParts', standardParts)}
      {groups.map((group) =>
        list(
          group || 'Mechanisms',
          'mechanisms',
          mechanisms.filter((each) => each.group === group),
        ),
      )}
    </div>
  );
}

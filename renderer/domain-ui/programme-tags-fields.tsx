import { useEffect, useMemo, useRef } from 'react';
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
  // Two boxes can be ticked before the first is kept: the second goes on from the first.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = (name: TagList, before: readonly string[], after: readonly string[]) => {
    const gone = new Set(before.filter((id) => !after.includes(id)));
    const kept = latest.current[name].filter((id) => !gone.has(id));
    const added = after.filter((id) => !before.includes(id) && !kept.includes(id));
    latest.current = { ...latest.current, [name]: [...kept, ...added] };
    onChange(latest.current);
  };
  if (standardParts.length + mechanisms.length === 0) {
    return (
      <p>
        There are no lists to choose from. <Link href="/settings/programme">Settings</Link>
      </p>
    );
  }
  const list = (label: string, name: TagList, tags: readonly ProgrammeTag[]) => {
    const ids = new Set(tags.map(({ id }) => id));
    const chosen = value[name].filter((id) => ids.has(id));
    return (
      <TickList
        key={label}
        label={label}
        choices={tags.map((tag) => ({ id: tag.id, label: tag.label }))}
        value={chosen}
        onChange={(next) => change(name, chosen, next)}
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

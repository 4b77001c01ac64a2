import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ProgrammeTag } from '#shared/domain/activity/programme-settings';
import { listWords } from '#shared/lib/plural';
import { newId } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { IconButton } from '../../../ui/icon-button';
import { Inline } from '../../../ui/inline';
import { TextField } from '../../../ui/text-field';
import { changeRow, moveRow, removeRow } from '../row-changes';
import rows from '../rows.module.css';

type Change<Tag> = (tags: readonly Tag[]) => readonly Tag[];

export interface TagRowsProps<Tag extends ProgrammeTag> {
  /** What one of them is called: "kind of activity". */
  readonly one: string;
  readonly tags: readonly Tag[];
  /** What has a tag, in words: "2 activities"; nothing where nothing has it. */
  readonly usesOf: (id: string) => readonly string[];
  /** What becomes of those that have it, where it goes. */
  readonly consequence: (gone: Tag) => string;
  readonly make: (id: string, label: string) => Tag;
  /** Takes how the tags change, to be done to the latest. */
  readonly onSave: (change: Change<Tag>) => void;
  readonly onRemove: (change: Change<Tag>) => void;
  /** The last one has to stay. */
  readonly needsOne?: boolean;
  /** More to say of a row. */
  readonly renderMore?: (tag: Tag, save: (fields: Partial<Omit<Tag, 'id'>>) => void) => ReactNode;
}

/** A list of the school's own words: worded, put in order, added to and taken from. */
export function TagRows<Tag extends ProgrammeTag>({
  one,
  tags,
  usesOf,
  consequence,
  make,
  onSave,
  onRemove,
  needsOne = false,
  renderMore,
}: TagRowsProps<Tag>) {
  const [going, setGoing] = useState<Tag | null>(null);
  const takeOut = ({ id }: Tag) =>
    onRemove((last) => (needsOne && last.length === 1 ? last : removeRow(last, id)));
  const rename = ({ id }: Tag, label: string) =>
    onSave((last) => last.map((each) => (each.id === id ? { ...each, label } : each)));
  const move = ({ id }: Tag, by: -1 | 1) => onSave((last) => moveRow(last, id, by));
  return (
    <>
      {tags.length === 0 ? (
        <p className={rows['none']}>None yet. Add the first one below.</p>
      ) : (
        <ol className={rows['rows']}>
          {tags.map((tag, at) => {
            const uses = usesOf(tag.id);
            return (
              <li key={tag.id} className={rows['row']}>
                <div className={rows['name']}>
                  <TextField
                    label={`Name of ${one} ${at + 1}`}
                    isLabelHidden
                    value={tag.label}
                    maxLength={160}
                    onCommit={(label) => label.trim() !== '' && rename(tag, label.trim())}
                  />
                </div>
                {renderMore?.(tag, (fields) => onSave((last) => changeRow(last, tag.id, fields)))}
                {uses.length > 0 && <span className={rows['count']}>{uses.join(', ')}</span>}
                <div className={rows['actions']}>
                  <IconButton
                    size="small"
                    label={`Move ${tag.label} up`}
                    icon={<ArrowUp aria-hidden="true" />}
                    isDisabled={at === 0}
                    onPress={() => move(tag, -1)}
                  />
                  <IconButton
                    size="small"
                    label={`Move ${tag.label} down`}
                    icon={<ArrowDown aria-hidden="true" />}
                    isDisabled={at === tags.length - 1}
                    onPress={() => move(tag, 1)}
                  />
                  <IconButton
                    size="small"
                    label={`Remove ${tag.label}`}
                    icon={<Trash2 aria-hidden="true" />}
                    isDisabled={needsOne && tags.length === 1}
                    onPress={() => (uses.length > 0 ? setGoing(tag) : takeOut(tag))}
                  />
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <AddTag
        one={one}
        tags={tags}
        onAdd={(label) => {
          const added = make(newId(), label);
          onSave((last) => [...last, added]);
        }}
      />
      <ConfirmDialog
        isOpen={going !== null}
        title={`Remove “${going?.label}”?`}
        confirmLabel="Remove it"
        isDangerous
        onConfirm={() => {
          if (going !== null) takeOut(going);
          setGoing(null);
        }}
        onCancel={() => setGoing(null)}
      >
        {going !== null && `In use by ${listWords(usesOf(going.id))}. ${consequence(going)}`}
      </ConfirmDialog>
    </>
  );
}

type AddProps = {
  readonly one: string;
  readonly tags: readonly ProgrammeTag[];
  readonly onAdd: (label: string) => void;
};

function AddTag({ one, tags, onAdd }: AddProps) {
  const [typed, setTyped] = useState('');
  const label = typed.trim();
  const isThere = tags.some((each) => each.label.toLowerCase() === label.toLowerCase());
  return (
    <form
      className={rows['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (label === '' || isThere) return;
        onAdd(label);
        setTyped('');
      }}
    >
      <Inline gap={3} align={isThere ? 'center' : 'end'}>
        <div className={rows['name']}>
          <TextField
            label={`Another ${one}`}
            value={typed}
            onChange={setTyped}
            maxLength={160}
            {...(isThere && { errorMessage: 'This one is in the list already.' })}
          />
        </div>
        <Button type="submit" icon={<Plus aria-hidden="true" />} isDisabled={label === '' || isThere}>
          Add this {one}
        </Button>
      </Inline>
    </form>
  );
}

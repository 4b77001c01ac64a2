import { type KeyboardEvent, type MouseEvent, useContext, useEffect, useRef, useState } from 'react';
import { TableStateContext } from 'react-aria-components';
import { BreakableText } from './breakable-text';
import { classList } from './class-list';
import styles from './editable-cell.module.css';

export interface EditableCellProps {
  /** What the text is, for example "Job title of Amina Khan". */
  readonly label: string;
  readonly value: string;
  /** Given the new text, without spaces around it, when it differs from `value`. */
  readonly onSave: (value: string) => void;
  /** Why the text cannot be saved, or null; the editor stays open while there is a reason. */
  readonly refuse?: (value: string) => string | null;
  readonly placeholder?: string;
}

/** Text edited where it stands: Enter, F2 or a double click opens it, Enter saves and Escape leaves it as it was. */
export function EditableCell({ label, value, onSave, refuse, placeholder = 'Add' }: EditableCellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const disableTableKeys = useContext(TableStateContext)?.setKeyboardNavigationDisabled;
  const shown = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const isEditing = draft !== null;
  const reason = draft === null ? null : (refuse?.(draft.trim()) ?? null);

  useEffect(() => {
    if (wasEditing.current && !isEditing) shown.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  // A table takes the arrow keys before the editor could move its caret with them.
  useEffect(() => {
    if (!isEditing) return undefined;
    disableTableKeys?.(true);
    return () => disableTableKeys?.(false);
  }, [isEditing, disableTableKeys]);

  const open = () => setDraft(value);
  const save = () => {
    if (draft === null || reason !== null) return;
    if (draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
  };

  if (draft === null) {
    return (
      <button
        ref={shown}
        type="button"
        className={classList(styles['shown'], value === '' && styles['blank'])}
        aria-label={`${label}: ${value === '' ? placeholder : `${value}. Edit`}`}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'F2') return;
          event.preventDefault();
          event.stopPropagation();
          open();
        }}
        onClick={(event) => {
          // Screen readers press without a pointer, so without a click count.
          if (event.detail === 0) open();
        }}
        onDoubleClick={(event: MouseEvent) => {
          event.stopPropagation();
          open();
        }}
      >
        {value === '' ? placeholder : <BreakableText>{value}</BreakableText>}
      </button>
    );
  }

  const handleKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setDraft(null);
    }
  };
  return (
    <span className={styles['editor']}>
      <input
        // The editor takes the place of the button that was focused.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        className={styles['input']}
        aria-label={label}
        aria-invalid={reason !== null}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => (reason === null ? save() : setDraft(null))}
        onKeyDown={handleKeys}
        onPointerDown={(event) => event.stopPropagation()}
      />
      {reason !== null && (
        <span role="alert" className={styles['reason']}>
          {reason}
        </span>
      )}
    </span>
  );
}

import { useState } from 'react';
import { MenuButton } from '../../ui/menu-button';
import { WordDialog, type WordDialogProps } from '../../ui/word-dialog';

const WORDS_IN_MENU = 12;

export interface WordMenuProps extends Pick<WordDialogProps, 'label' | 'known' | 'refuse' | 'onSave'> {
  /** Whom it is about, for example "3 people". */
  readonly who: string;
}

/** The words in use, to give one of them to everybody who is ticked; or another one, or none. */
export function WordMenu({ label, known, who, onSave, ...rest }: WordMenuProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <MenuButton
        size="small"
        label={label}
        items={[
          ...known
            .slice(0, WORDS_IN_MENU)
            .map((word) => ({ id: `=${word}`, label: word, onAction: () => onSave(word) })),
          ...(known.length > 0 ? (['separator'] as const) : []),
          { id: 'other', label: `Another ${label.toLowerCase()}…`, onAction: () => setAsking(true) },
        ]}
      />
      <WordDialog
        {...rest}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={`${label} of ${who}`}
        label={label}
        known={known}
        allowsNone
        onSave={onSave}
      />
    </>
  );
}

import { useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  Dialog,
  SearchField,
} from 'react-aria-components';
import { redo, saveBackup, undo } from '../../state/actions';
import { useDesk } from '../../state/desk-state';
import { setPreferences } from '../../state/preferences';
import { useDocument } from '../../state/use-document';
import { classList } from '../../ui/class-list';
import { FIND_GROUPS, type Find, type PaletteAct } from './find';
import { listFinds, searchFinds } from './find-anything';
import styles from './command-palette.module.css';

const ACTS: Readonly<Record<PaletteAct, () => void>> = {
  undo: () => void undo(),
  redo: () => void redo(),
  'save-backup': () => void saveBackup(),
  light: () => void setPreferences({ theme: 'light' }),
  dark: () => void setPreferences({ theme: 'dark' }),
  'system-colours': () => void setPreferences({ theme: 'system' }),
};

/** The list is moved through from the field, so a screen reader has to know both as one; React Aria names the list in `aria-controls`. */
const COMBO_BOX = { role: 'combobox', 'aria-expanded': true } as const;

/** Finds every person, talk, Teach-meet, pairing, round, enquiry, award, activity, visit, claim, summary and action by a few letters; Enter goes there, Escape closes it. */
export function CommandPalette({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <ModalOverlay
      className={classList(styles['overlay'])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={classList(styles['modal'])}>
        <Dialog aria-label="Find anything" className={classList(styles['dialog'])}>
          <Palette onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette({ onClose }: { readonly onClose: () => void }) {
  const document = useDocument((whole) => whole);
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const undoable = useDesk((desk) => desk.undo);
  const redoable = useDesk((desk) => desk.redo);
  const finds = useMemo(
    () => listFinds(document, { undo: undoable, redo: redoable }),
    [document, undoable, redoable],
  );
  const found = useMemo(() => searchFinds(finds, typed), [finds, typed]);
  const go = (id: unknown) => {
    const find = found.find((each) => each.id === id);
    if (find === undefined) return;
    onClose();
    if (find.does.kind === 'go') void router.navigate({ href: find.does.href });
    else ACTS[find.does.act]();
  };
  const sections = FIND_GROUPS.map((name) => ({
    id: name,
    finds: found.filter((find) => find.group === name),
  })).filter((section) => section.finds.length > 0);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        aria-label="Find a person, a talk, an enquiry or an action"
        autoFocus
        className={classList(styles['search'])}
      >
        <Input
          className={classList(styles['input'])}
          {...COMBO_BOX}
          placeholder="A name, a talk, or what you want to do"
          onKeyDownCapture={(event) => {
            // Ahead of the field, which would first be emptied: what was typed here is not worth keeping.
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.stopPropagation();
            event.preventDefault();
            onClose();
          }}
        />
      </SearchField>
      <ListBox
        aria-label="Found"
        className={classList(styles['list'])}
        items={sections}
        selectionMode="none"
        onAction={go}
        renderEmptyState={() => <p className={styles['none']}>Nothing by these words. Try fewer letters.</p>}
      >
        {(section) => (
          <ListBoxSection id={section.id}>
            <Header className={classList(styles['group'])}>{section.id}</Header>
            <Collection items={section.finds}>{(find) => <FoundItem find={find} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function FoundItem({ find }: { readonly find: Find }) {
  return (
    <ListBoxItem id={find.id} textValue={find.label} className={classList(styles['item'])}>
      <span>{find.label}</span> <span className={styles['detail']}>{find.detail}</span>
    </ListBoxItem>
  );
}

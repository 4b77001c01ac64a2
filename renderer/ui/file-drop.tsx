import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './button';
import { classList } from './class-list';
import styles from './file-drop.module.css';

export interface FileDropProps {
  /** What to drop, for example "Drop the staff list here". */
  readonly label: string;
  /** Which kinds of file are read. */
  readonly description?: ReactNode;
  readonly buttonLabel?: string;
  /** Endings or MIME types offered by the file dialog; a dropped file is passed on whatever it is. */
  readonly acceptedFileTypes?: readonly string[];
  readonly allowsMultiple?: boolean;
  readonly isDisabled?: boolean;
  /** The chosen or dropped files, at least one. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file, paste one or choose one from the disk. */
export function FileDrop({
  label,
  description,
  buttonLabel = 'Choose a file',
  acceptedFileTypes,
  allowsMultiple = false,
  isDisabled = false,
  onFiles,
}: FileDropProps) {
  const pass = (files: readonly File[]) => {
    const wanted = allowsMultiple ? files : files.slice(0, 1);
    if (wanted.length > 0) onFiles(wanted);
  };
  return (
    <DropZone
      className={classList(styles['zone'])}
      isDisabled={isDisabled}
      onDrop={(event) => {
        void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then(pass);
      }}
    >
      <FileUp aria-hidden="true" />
      <Text slot="label" className={classList(styles['label'])}>
        {label}
      </Text>
      {description !== undefined && <span className={styles['description']}>{description}</span>}
      <FileTrigger
        allowsMultiple={allowsMultiple}
        {...(acceptedFileTypes === undefined ? {} : { acceptedFileTypes })}
        onSelect={(files) => pass([...(files ?? [])])}
      >
        <Button isDisabled={isDisabled}>{buttonLabel}</Button>
      </FileTrigger>
    </DropZone>
  );
}

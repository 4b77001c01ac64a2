import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Heading, Dialog as KitDialog, Modal, ModalOverlay } from 'react-aria-components';
import { classList } from './class-list';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  /** Whether a press outside closes it; leave off where typing could be lost. */
  readonly isDismissable?: boolean;
}

/** A window over the screen that keeps the focus until it closes; Escape closes it. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'medium',
  isDismissable = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className={classList(styles['overlay'])}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
    >
      <Modal className={classList(styles['modal'])} data-size={size}>
        <KitDialog className={classList(styles['dialog'])}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={classList(styles['title'])}>
              {title}
            </Heading>
            <IconButton label="Close" icon={<X aria-hidden="true" />} size="small" onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
        </KitDialog>
      </Modal>
    </ModalOverlay>
  );
}

import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as KitToastRegion,
} from 'react-aria-components';
import { Button } from './button';
import { classList } from './class-list';
import { IconButton } from './icon-button';
import { toastQueue } from './show-toast';
import styles from './toast-region.module.css';
import { ToneIcon } from './tone-icon';

/** Where messages appear; F6 moves the focus to them. */
export function ToastRegion() {
  return (
    <KitToastRegion queue={toastQueue} className={classList(styles['region'])}>
      {({ toast }) => {
        const { title, description, tone = 'info', action } = toast.content;
        const close = () => toastQueue.close(toast.key);
        return (
          <Toast toast={toast} className={classList(styles['toast'])} data-tone={tone}>
            <ToneIcon tone={tone} />
            <ToastContent className={classList(styles['content'])}>
              <Text slot="title" className={classList(styles['title'])}>
                {title}
              </Text>
              {description !== undefined && <Text slot="description">{description}</Text>}
            </ToastContent>
            {action !== undefined && (
              <Button
                size="small"
                onPress={() => {
                  action.onPress();
                  close();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton label="Close message" icon={<X aria-hidden="true" />} size="small" onPress={close} />
          </Toast>
        );
      }}
    </KitToastRegion>
  );
}

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Choice } from './choice';
import { classList } from './class-list';
import styles from './choice-list.module.css';

interface ChoiceListProps {
  readonly emptyWords?: ReactNode;
  /** Given where the kit filters the choices itself. */
  readonly choices?: readonly Choice[];
}

/** The list that drops down from a select or a combo box. */
export function ChoiceList({ choices, emptyWords = 'Nothing matches.' }: ChoiceListProps) {
  return (
    <Popover className={classList(styles['popover'])} offset={4}>
      <ListBox<Choice>
        className={classList(styles['list'])}
        {...(choices === undefined ? {} : { items: choices })}
        renderEmptyState={() => <span className={styles['empty']}>{emptyWords}</span>}
      >
        {(choice) => (
          <ListBoxItem
            id={choice.id}
            textValue={choice.label}
            isDisabled={choice.isDisabled ?? false}
            className={classList(styles['item'])}
          >
            <span className={styles['words']}>
              <span>{choice.label}</span>
              {choice.description !== undefined && (
                <span className={styles['description']}>{choice.description}</span>
              )}
            </span>
            <Check aria-hidden="true" className={styles['tick']} />
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

import type { ReactNode } from 'react';
import { Menu as KitMenu, MenuItem, Separator } from 'react-aria-components';
import { classList } from './class-list';
import { Kbd } from './kbd';
import styles from './popover.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: ReactNode;
  readonly description?: string | undefined;
  /** Keys, for example "Ctrl+P"; shown only. */
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isDangerous?: boolean | undefined;
}

/** An action of a menu, or a line between groups of actions. */
export type MenuEntry = MenuAction | 'separator';

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuEntry[];
}

/** A list of actions, for inside a menu button or a context menu. */
export function Menu({ label, items }: MenuProps) {
  return (
    <KitMenu aria-label={label} className={classList(styles['menu'])}>
      {items.map((item, index) =>
        item === 'separator' ? (
          <Separator key={lineKey(items, index)} className={classList(styles['separator'])} />
        ) : (
          <MenuItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            isDisabled={item.isDisabled ?? false}
            onAction={item.onAction}
            className={classList(styles['item'])}
            data-dangerous={item.isDangerous || undefined}
          >
            {item.icon}
            <span className={styles['label']}>{item.label}</span>
            {item.description !== undefined && (
              <span className={styles['description']}>{item.description}</span>
            )}
            {item.shortcut !== undefined && <Kbd keys={item.shortcut} />}
          </MenuItem>
        ),
      )}
    </KitMenu>
  );
}

function lineKey(items: readonly MenuEntry[], index: number): string {
  const above = items[index - 1];
  return above === undefined || above === 'separator' ? 'line' : `line after ${above.id}`;
}

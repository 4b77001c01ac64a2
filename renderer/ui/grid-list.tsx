import type { ReactNode } from 'react';
import {
  GridList as KitGridList,
  GridListItem,
  type GridListProps as KitGridListProps,
} from 'react-aria-components';
import { classList } from './class-list';
import styles from './grid-list.module.css';

export interface GridListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  /** The plain text of an item, for typing ahead and for screen readers. */
  readonly textOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  readonly layout?: 'stack' | 'grid';
  /** Enter or a press on the item. */
  readonly onAction?: (id: string) => void;
  readonly selectionMode?: 'none' | 'single' | 'multiple';
  readonly selected?: ReadonlySet<string>;
  readonly onSelectionChange?: (selected: ReadonlySet<string>) => void;
  readonly emptyState?: ReactNode;
  /** From the kit's `useDragAndDrop`; works by mouse and by keyboard. */
  readonly dragAndDropHooks?: KitGridListProps<Item>['dragAndDropHooks'];
}

/** Items to choose, open or drag, moved through with the arrow keys. */
export function GridList<Item extends { readonly id: string }>({
  label,
  items,
  textOf,
  children,
  layout = 'stack',
  onAction,
  selectionMode = 'none',
  selected,
  onSelectionChange,
  emptyState = 'Nothing here yet.',
  dragAndDropHooks,
}: GridListProps<Item>) {
  return (
    <KitGridList<Item>
      aria-label={label}
      className={classList(styles['list'])}
      layout={layout}
      items={items}
      dependencies={[children]}
      selectionMode={selectionMode}
      {...(selected === undefined ? {} : { selectedKeys: selected })}
      {...(onAction === undefined ? {} : { onAction: (key) => onAction(String(key)) })}
      {...(dragAndDropHooks === undefined ? {} : { dragAndDropHooks })}
      onSelectionChange={(keys) =>
        onSelectionChange?.(new Set(keys === 'all' ? items.map((item) => item.id) : [...keys].map(String)))
      }
      renderEmptyState={() => <div className={styles['empty']}>{emptyState}</div>}
    >
      {(item) => (
        <GridListItem id={item.id} textValue={textOf(item)} className={classList(styles['item'])}>
          {children(item)}
        </GridListItem>
      )}
    </KitGridList>
  );
}

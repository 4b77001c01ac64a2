import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Popover as KitPopover, MenuTrigger } from 'react-aria-components';
import { Button, type ButtonSize, type ButtonVariant } from './button';
import { classList } from './class-list';
import { IconButton } from './icon-button';
import { Menu, type MenuEntry } from './menu';
import styles from './popover.module.css';

export interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly icon?: ReactNode;
  /** Shows the icon alone; the label becomes the tooltip. */
  readonly isIconOnly?: boolean;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly isDisabled?: boolean;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A button that opens a menu of actions. */
export function MenuButton({
  label,
  items,
  icon,
  isIconOnly = false,
  placement = 'bottom start',
  ...look
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      {isIconOnly ? (
        <IconButton label={label} icon={icon} {...look} />
      ) : (
        <Button icon={icon} iconAfter={<ChevronDown aria-hidden="true" />} {...look}>
          {label}
        </Button>
      )}
      <KitPopover className={classList(styles['popover'])} placement={placement} offset={4}>
        <Menu label={label} items={items} />
      </KitPopover>
    </MenuTrigger>
  );
}

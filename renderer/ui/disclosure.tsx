import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DisclosurePanel, Heading, Disclosure as KitDisclosure } from 'react-aria-components';
import { classList } from './class-list';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Beside the title, for example a count or a badge. */
  readonly aside?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  readonly id?: string;
  readonly defaultExpanded?: boolean;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (isExpanded: boolean) => void;
}

/** Something that can be folded away under its title. */
export function Disclosure({ title, children, aside, headingLevel = 3, ...state }: DisclosureProps) {
  return (
    <KitDisclosure {...state} className={classList(styles['disclosure'])}>
      <div className={styles['header']}>
        <Heading level={headingLevel} className={classList(styles['heading'])}>
          <Button slot="trigger" className={classList(styles['trigger'])}>
            <ChevronRight aria-hidden="true" />
            {title}
          </Button>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel>
        <div className={styles['panel']}>{children}</div>
      </DisclosurePanel>
    </KitDisclosure>
  );
}

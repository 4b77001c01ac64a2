import type { ReactNode } from 'react';
import { DisclosureGroup } from 'react-aria-components';
import { classList } from './class-list';
import styles from './disclosure.module.css';

export interface AccordionProps {
  /** Disclosures. */
  readonly children: ReactNode;
  readonly allowsMultipleExpanded?: boolean;
  /** The `id`s of the disclosures that start open. */
  readonly defaultExpanded?: readonly string[];
}

const NONE_OPEN: readonly string[] = [];

/** Disclosures in a row, of which one is open at a time unless several are allowed. */
export function Accordion({
  children,
  allowsMultipleExpanded = false,
  defaultExpanded = NONE_OPEN,
}: AccordionProps) {
  return (
    <DisclosureGroup
      defaultExpandedKeys={defaultExpanded}
      allowsMultipleExpanded={allowsMultipleExpanded}
      className={classList(styles['group'])}
    >
      {children}
    </DisclosureGroup>
  );
}

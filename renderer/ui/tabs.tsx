import type { ReactNode } from 'react';
import { Tabs as KitTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { chosenId } from './choice';
import { classList } from './class-list';
import styles from './tabs.module.css';

export interface TabContent<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
  /** A figure after the label, for example how many there are. */
  readonly count?: number;
  readonly isDisabled?: boolean;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabContent<Id>[];
  /** The open tab; without it the tabs keep it themselves. */
  readonly selected?: Id;
  readonly onChange?: (id: Id) => void;
}

/** Panels of which one shows at a time. */
export function Tabs<Id extends string>({ label, tabs, selected, onChange }: TabsProps<Id>) {
  return (
    <KitTabs
      className={classList(styles['tabs'])}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const id = chosenId(tabs, key);
        if (id !== null) onChange?.(id);
      }}
    >
      <TabList aria-label={label} className={classList(styles['list'])}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            isDisabled={tab.isDisabled ?? false}
            className={classList(styles['tab'])}
          >
            {tab.icon}
            {tab.label}
            {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classList(styles['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </KitTabs>
  );
}

import { plural } from '#shared/lib/plural';
import { Checkbox } from '../../../ui/checkbox';
import { Section } from '../../../ui/section';
import styles from './access.module.css';
import type { Other } from './mentions';

type Props = {
  readonly others: readonly Other[];
  readonly withheld: ReadonlySet<string>;
  readonly onSet: (keys: readonly string[], isWithheld: boolean) => void;
};

/** Everybody else who is named, each to be withheld wherever they are. */
export function OtherPeople({ others, withheld, onSet }: Props) {
  if (others.length === 0) return null;
  return (
    <aside className={styles['others']} aria-label="Other people">
      <Section
        title="Other people"
        headingLevel={3}
        description="Look at each name before you hand the record over: press one in the text to withhold it there, or tick it here to withhold it everywhere."
      >
        <ul className={styles['names']}>
          {others.map(({ name, keys }) => {
            const count = keys.filter((key) => withheld.has(key)).length;
            return (
              <li key={name}>
                <Checkbox
                  isSelected={count === keys.length}
                  isIndeterminate={count > 0 && count < keys.length}
                  onChange={(isOn) => onSet(keys, isOn)}
                  description={`${plural(keys.length, 'mention')}, ${count === 0 ? 'none' : count} withheld`}
                >
                  {`Withhold every mention of ${name}`}
                </Checkbox>
              </li>
            );
          })}
        </ul>
      </Section>
    </aside>
  );
}

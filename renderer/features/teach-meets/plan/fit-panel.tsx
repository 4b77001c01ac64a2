import { Check, CircleAlert, Wand2 } from 'lucide-react';
import { checkBlocks } from '#shared/domain/teach-meet/plan/check-blocks';
import { countRoom } from '#shared/domain/teach-meet/plan/count-room';
import type { Fix } from '#shared/domain/teach-meet/plan/fix';
import { suggestFixes } from '#shared/domain/teach-meet/plan/suggest-fixes';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { Button } from '../../../ui/button';
import { KeyValueList } from '../../../ui/key-value-list';
import { Link } from '../../../ui/link';
import styles from './fit-panel.module.css';

type Props = {
  /** The plan as it is being typed. */
  readonly plan: TeachMeet;
  readonly onFix: (fix: Fix) => void;
};

/** Whether the talks fit the day, what is wrong with it, and what would mend it in one press. */
export function FitPanel({ plan, onFix }: Props) {
  const count = countRoom(plan);
  const problems = checkBlocks(plan);
  const fixes = suggestFixes(plan);
  const isShort = count.shortBy > 0;
  return (
    <>
      <div className={styles['answer']} data-warns={isShort || problems.length > 0 || undefined}>
        {isShort || problems.length > 0 ? <CircleAlert aria-hidden="true" /> : <Check aria-hidden="true" />}
        <output>{count.sentence}</output>
      </div>
      <div className={styles['details']}>
        <KeyValueList
          items={[
            { label: 'Talks', value: count.talks },
            { label: 'Places', value: count.cells },
            { label: 'Minutes', value: `${count.neededMinutes} needed, ${count.haveMinutes} there` },
          ]}
        />
        {problems.length > 0 && (
          <section aria-labelledby="plan-problems">
            <h3 id="plan-problems" className={styles['heading']}>
              {plural(problems.length, 'thing')} to put right
            </h3>
            <ul className={styles['list']}>
              {problems.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        {fixes.length > 0 && (
          <section aria-labelledby="plan-fixes">
            <h3 id="plan-fixes" className={styles['heading']}>
              Any one of these makes room
            </h3>
            <ul className={styles['fixes']}>
              {fixes.map((fix) => (
                <li key={fix.sentence}>
                  <Button
                    size="small"
                    isFullWidth
                    icon={<Wand2 aria-hidden="true" />}
                    onPress={() => onFix(fix)}
                  >
                    {fix.sentence}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {count.talks === 0 && <Link href={`/teach-meets/${plan.id}/talks`}>Add the talks</Link>}
        {count.talks > 0 && !isShort && problems.length === 0 && (
          <Link href={`/teach-meets/${plan.id}/timetable`}>Go on to the timetable</Link>
        )}
      </div>
    </>
  );
}

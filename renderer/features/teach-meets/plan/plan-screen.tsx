import { run } from '../../../state/actions';
import { Stack } from '../../../ui/stack';
import { useTeachMeet } from '../use-teach-meet';
import { DaySection } from './day-section';
import { DetailsSection } from './details-section';
import { FitPanel } from './fit-panel';
import { PairsSection } from './pairs-section';
import styles from './plan-screen.module.css';
import { RoomsSection } from './rooms-section';
import { usePlanPreview } from './use-plan-preview';
import { WeightsSection } from './weights-section';

/** The plan of one Teach-meet: when, where, in which rooms and slots, with the count of what fits always in sight. */
export function PlanScreen() {
  const teachMeet = useTeachMeet();
  const preview = usePlanPreview(teachMeet);
  return (
    <div className={styles['screen']}>
      <div className={styles['panes']}>
        <aside aria-labelledby="fit-heading" className={styles['side']}>
          <h2 id="fit-heading" className={styles['heading']}>
            Do the talks fit?
          </h2>
          <FitPanel
            plan={preview.plan}
            onFix={({ change, sentence }) => {
              preview.clear();
              void run({
                name: 'teachMeet.editPlan',
                input: { teachMeetId: teachMeet.id, change, words: sentence.slice(0, 300) },
              });
            }}
          />
        </aside>
        <div className={styles['main']}>
          <Stack gap={8}>
            <DetailsSection teachMeet={teachMeet} />
            <DaySection teachMeet={teachMeet} preview={preview} />
            <RoomsSection teachMeet={teachMeet} />
            <PairsSection teachMeet={teachMeet} />
            <WeightsSection teachMeet={teachMeet} />
          </Stack>
        </div>
      </div>
    </div>
  );
}

import type { TimetableSolution } from '#shared/domain/teach-meet/solver/timetable-solution';
import { plural } from '#shared/lib/plural';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { undo } from '../../../state/actions';
import type { Drafting } from './use-draft';

type Props = { readonly drafting: Drafting; readonly talkCount: number };

/** What the last draft achieved, and how good it is: proved where it was proved, bounded where it was not. */
export function DraftOutcome({ drafting, talkCount }: Props) {
  const { outcome } = drafting;
  if (outcome === null) return null;
  const dismiss = (
    <Button size="small" variant="quiet" onPress={drafting.dismiss}>
      Dismiss
    </Button>
  );
  if (outcome.kind === 'refused') return <Banner tone="warning" title={outcome.message} actions={dismiss} />;
  const { solution, mode } = outcome;
  const left = solution.unplaced.length;
  const placed = talkCount - left;
  const title =
    left === 0 && talkCount === 1
      ? 'The one talk has a place.'
      : left === 0
        ? `All ${plural(talkCount, 'talk')} have a place.`
        : `${placed} of ${plural(talkCount, 'talk')} have a place.`;
  return (
    <Banner
      tone={left === 0 ? 'success' : 'warning'}
      title={title}
      actions={
        <>
          <Button size="small" onPress={() => void undo().then(drafting.dismiss)}>
            Undo the draft
          </Button>
          {!solution.optimal && (
            <Button size="small" onPress={() => drafting.start(mode, true)}>
              Look longer (up to a minute)
            </Button>
          )}
          {dismiss}
        </>
      }
    >
      {mode === 'least-change' && `${plural(solution.kept, 'talk')} stayed where they were. `}
      {sayHowGood(solution)}
      {left > 0 && ' The tray says why the others found none, and the least that would let them in.'}
    </Banner>
  );
}

/** In words: whether a better timetable may exist by the school's own wishes. */
function sayHowGood({
  optimal,
  penalty,
  bound,
}: Pick<TimetableSolution, 'optimal' | 'penalty' | 'bound'>): string {
  if (optimal) return 'Proved: by your wishes no better timetable exists.';
  const percent = Math.ceil(((penalty.total - bound) / Math.max(penalty.total, 1)) * 100);
  return `By your wishes no timetable can be more than ${percent} % better.`;
}

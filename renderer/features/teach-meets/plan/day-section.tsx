import { Coffee, MessagesSquare, Plus, Users } from 'lucide-react';
import { useRef, useState } from 'react';
import { checkBlocks } from '#shared/domain/teach-meet/plan/check-blocks';
import { sortBlocks } from '#shared/domain/teach-meet/plan/sort-blocks';
import { SEVEN_MINUTE_RULE } from '#shared/domain/teach-meet/plan/check-talk-minutes';
import { blockId, type Block, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { newId, runAndTell } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { Inline } from '../../../ui/inline';
import { NumberField } from '../../../ui/number-field';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { BlockRow } from './block-row';
import styles from './plan-screen.module.css';
import { DayPicture } from './day-picture';
import { editPlan, withBlock, withoutBlock } from './edit-plan';
import { copyBlock, newBlock } from './new-block';
import { offerShift, type ShiftOffer } from './offer-shift';
import type { PlanPreview } from './use-plan-preview';
import { whileTyping } from './while-typing';

const LONGEST_CHANGEOVER = 30;

type Offered = { readonly blockId: Block['id']; readonly times: string; readonly offer: ShiftOffer };

/** Which block begins and ends when, as one word: an offer stands only as long as this does. */
const timesOf = (blocks: readonly Block[]) =>
  sortBlocks(blocks)
    .map(({ id, start, end }) => `${id} ${start} ${end}`)
    .join();

type Props = { readonly teachMeet: TeachMeet; readonly preview: PlanPreview };

/** The day from its first minute to its last: sessions, breaks and plenaries in order of time. */
export function DaySection({ teachMeet, preview }: Props) {
  const { blocks, rooms, changeoverMinutes } = teachMeet;
  const [offered, setOffered] = useState<Offered | null>(null);
  const heading = useRef<HTMLDivElement>(null);
  const sorted = sortBlocks(blocks);
  const problems = checkBlocks(teachMeet);

  const change = (next: Block) => {
    preview.clear();
    const changed = withBlock(blocks, next);
    const offer = offerShift(teachMeet, next);
    setOffered(offer === null ? null : { blockId: next.id, times: timesOf(changed), offer });
    void editPlan(teachMeet, { blocks: changed }, describeChange(blocks, next));
  };
  const add = (kind: Block['kind']) => {
    const added = newBlock(kind, blocks, { id: blockId.parse(newId()), roomId: rooms[0]?.id ?? null });
    void editPlan(teachMeet, { blocks: [...blocks, added] }, `Add ${added.name} to the day`).then(() =>
      focusName(added.id),
    );
  };
  const copy = (block: Block) => {
    const added = copyBlock(block, blocks, blockId.parse(newId()));
    void editPlan(teachMeet, { blocks: [...blocks, added] }, `Duplicate ${block.name}`).then(() =>
      focusName(added.id),
    );
  };
  const remove = (block: Block) => {
    void runAndTell({
      name: 'teachMeet.editPlan',
      input: {
        teachMeetId: teachMeet.id,
        change: { blocks: withoutBlock(blocks, block.id) },
        words: `Remove ${block.name} from the day`,
      },
    });
    heading.current?.focus();
  };
  const focusName = (id: Block['id']) =>
    requestAnimationFrame(() =>
      heading.current?.querySelector<HTMLInputElement>(`[data-block="${CSS.escape(id)}"] input`)?.focus(),
    );
  const adders = (
    <Inline gap={2}>
      <Button icon={<Plus aria-hidden="true" />} onPress={() => add('session')}>
        Add a session
      </Button>
      <Button icon={<Coffee aria-hidden="true" />} onPress={() => add('break')}>
        Add a break
      </Button>
      <Button icon={<Users aria-hidden="true" />} onPress={() => add('plenary')}>
        Add a plenary
      </Button>
    </Inline>
  );

  return (
    <Section title="The day" description={SEVEN_MINUTE_RULE}>
      <div ref={heading} tabIndex={-1} className={styles['part']}>
        <Stack gap={4}>
          {sorted.length === 0 ? (
            <EmptyState
              headingLevel={3}
              icon={<MessagesSquare aria-hidden="true" />}
              title="Nothing is planned for the day yet"
              actions={adders}
            >
              Start with a session: the app cuts it into slots of seven minutes.
            </EmptyState>
          ) : (
            <>
              <DayPicture blocks={preview.plan.blocks} changeoverMinutes={preview.plan.changeoverMinutes} />
              <Card padding="none">
                <ul className={styles['rows']} aria-label="Sessions, breaks and plenaries">
                  {sorted.map((block) => (
                    <BlockRow
                      key={block.id}
                      block={block}
                      rooms={rooms}
                      changeoverMinutes={changeoverMinutes}
                      problems={problems
                        .filter(({ blockIds }) => blockIds.at(-1) === block.id)
                        .map(({ sentence }) => sentence)}
                      offer={
                        offered?.blockId === block.id && offered.times === timesOf(blocks)
                          ? offered.offer
                          : null
                      }
                      onChange={change}
                      onPreview={(next) =>
                        next === null ? preview.clear() : preview.show({ blocks: withBlock(blocks, next) })
                      }
                      onTakeOffer={(offer) => {
                        setOffered(null);
                        void editPlan(teachMeet, offer.change, offer.words);
                        focusName(block.id);
                      }}
                      onLeaveOffer={() => {
                        setOffered(null);
                        focusName(block.id);
                      }}
                      onCopy={() => copy(block)}
                      onRemove={() => remove(block)}
                    />
                  ))}
                </ul>
              </Card>
              {adders}
            </>
          )}
          <div
            className={styles['changeover']}
            {...whileTyping((minutes) => {
              if (Number.isInteger(minutes) && minutes >= 0 && minutes <= LONGEST_CHANGEOVER)
                preview.show({ changeoverMinutes: minutes });
            })}
          >
            <NumberField
              label="Changeover between two talks"
              description="Time to thank, to change rooms and to plug in."
              unit={changeoverMinutes === 1 ? 'minute' : 'minutes'}
              minValue={0}
              maxValue={LONGEST_CHANGEOVER}
              value={changeoverMinutes}
              onChange={(minutes) => {
                preview.clear();
                if (minutes !== null && minutes !== changeoverMinutes)
                  void editPlan(
                    teachMeet,
                    { changeoverMinutes: minutes },
                    `Set changeovers of ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
                  );
              }}
            />
          </div>
        </Stack>
      </div>
    </Section>
  );
}

function describeChange(blocks: readonly Block[], next: Block): string {
  const old = blocks.find((block) => block.id === next.id);
  if (old === undefined) return `Change ${next.name}`;
  if (old.start !== next.start) return `Start ${next.name} at ${next.start}`;
  if (old.end !== next.end) return `End ${next.name} at ${next.end}`;
  if (old.name !== next.name) return `Rename ${old.name} to ${next.name}`;
  if (old.kind === 'session' && next.kind === 'session' && old.slotMinutes !== next.slotMinutes)
    return `Give ${next.name} slots of ${next.slotMinutes} ${next.slotMinutes === 1 ? 'minute' : 'minutes'}`;
  return `Change ${next.name}`;
}

import type { LeavingOutKind, ProposedRow } from '#shared/domain/people/import/import-proposal';
import { plural } from '#shared/lib/plural';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Disclosure } from '../../../ui/disclosure';
import { Grid } from '../../../ui/grid';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import styles from './import.module.css';
import { nameRow } from './name-row';

const KINDS: readonly { readonly kind: LeavingOutKind; readonly one: string; readonly many: string }[] = [
  { kind: 'leaver', one: 'person who has left', many: 'people who have left' },
  { kind: 'suspended', one: 'account switched off', many: 'accounts switched off' },
  { kind: 'pupil', one: 'pupil', many: 'pupils' },
  { kind: 'account', one: 'machine, room or shared mailbox', many: 'machines, rooms or shared mailboxes' },
  { kind: 'guest', one: 'guest of another organisation', many: 'guests of other organisations' },
];
const MOST_LISTED = 60;

export interface LeftOutGroupsProps {
  /** The rows offered for leaving out. */
  readonly rows: readonly ProposedRow[];
  readonly chosen: ReadonlySet<number>;
  readonly choose: (rows: readonly number[], isChosen: boolean) => void;
}

/** Who is left out unless the coordinator says otherwise, by the reason. */
export function LeftOutGroups({ rows, chosen, choose }: LeftOutGroupsProps) {
  const groups = KINDS.map(({ kind, one, many }) => {
    const ofKind = rows.filter(({ leavingOut }) => leavingOut?.kind === kind);
    return { kind, rows: ofKind, title: plural(ofKind.length, one, many) };
  }).filter((group) => group.rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title="Left out unless you say otherwise" headingLevel={3}>
      <Grid minWidth={24} gap={2}>
        {groups.map((group) => {
          const ticked = group.rows.filter(({ row }) => chosen.has(row)).length;
          const areAll = ticked === group.rows.length;
          const listed = group.rows.slice(0, MOST_LISTED);
          return (
            <Disclosure
              key={group.kind}
              headingLevel={4}
              title={group.title}
              aside={
                <Badge tone={ticked > 0 ? 'success' : 'neutral'}>
                  {ticked === 0
                    ? 'Left out'
                    : areAll
                      ? 'Come in'
                      : `${ticked.toLocaleString('en-GB')} come in`}
                </Badge>
              }
            >
              <Stack gap={2} align="start">
                {group.rows.length > 1 && (
                  <Button
                    size="small"
                    onPress={() =>
                      choose(
                        group.rows.map(({ row }) => row),
                        !areAll,
                      )
                    }
                  >
                    {areAll ? 'Leave them all out' : 'Bring them all in'}
                  </Button>
                )}
                {listed.map((row) => (
                  <Checkbox
                    key={row.row}
                    isSelected={chosen.has(row.row)}
                    onChange={(isChosen) => choose([row.row], isChosen)}
                    description={row.leavingOut?.sentence}
                  >
                    {nameRow(row)}
                  </Checkbox>
                ))}
                {listed.length < group.rows.length && (
                  <p className={styles['muted']}>
                    And {(group.rows.length - listed.length).toLocaleString('en-GB')} more, in the list below
                    under “Left out”.
                  </p>
                )}
              </Stack>
            </Disclosure>
          );
        })}
      </Grid>
    </Section>
  );
}

import { useState } from 'react';
import { SKIPPABLE } from '#shared/domain/bursary/award-moves';
import { fundId, ROLES, type Fund } from '#shared/domain/bursary/fund';
import { readMoney, toDecimal } from '#shared/lib/money';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Checkbox } from '../../../ui/checkbox';
import { Fieldset } from '../../../ui/fieldset';
import { FormDialog } from '../../../ui/form-dialog';
import { RadioGroup } from '../../../ui/radio-group';
import { Switch } from '../../../ui/switch';
import { TextField } from '../../../ui/text-field';
import { TickGrid } from '../../../ui/tick-grid';
import { MoneyField } from '../money-field';
import parts from '../parts.module.css';
import styles from './fund-dialog.module.css';
import { STEP_WORDS } from './fund-words';

const STEPS = SKIPPABLE.map((id) => ({ id, label: STEP_WORDS[id] }));
const BY = ROLES.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

type Props = {
  /** The fund to change; null for a new one. */
  readonly fund: Fund | null;
  readonly onClose: () => void;
};

/** The rules of a fund: who may have how much, how often, by which year, and who may leave out which step. */
export function FundDialog({ fund, onClose }: Props) {
  const groups = useDocument((document) => document.school.staffGroups);
  const funds = useDocument((document) => document.funds);
  const [draft, setDraft] = useState<Omit<Fund, 'id' | 'awardPence'>>(fund ?? NEW_FUND);
  const [typed, setTyped] = useState(fund === null ? '' : toDecimal(fund.awardPence));
  const [hasTried, setTried] = useState(false);
  const change = (fields: Partial<Fund>) => setDraft((last) => ({ ...last, ...fields }));
  const name = draft.name.trim();
  const isTaken = Object.values<Fund>(funds).some(
    (each) =>
      each.id !== fund?.id && each.name.toLocaleLowerCase('en-GB') === name.toLocaleLowerCase('en-GB'),
  );
  const nameError = name === '' ? 'Give it a name.' : isTaken ? 'Another fund has this name.' : undefined;
  const save = async () => {
    setTried(true);
    const amount = readMoney(typed);
    if (nameError !== undefined || !amount.ok || amount.value === 0) return;
    const { purpose, staffGroups, governorsToo, oncePerYear, yearKind, skips, isClosed } = draft;
    const fields = {
      name,
      purpose: purpose.trim(),
      awardPence: amount.value,
      staffGroups: [...staffGroups],
      governorsToo,
      oncePerYear,
      yearKind,
      skips: [...skips],
      isClosed,
    };
    const result = await runAndTell(
      fund === null
        ? { name: 'fund.add', input: { fund: { ...fields, id: fundId.parse(newId()) } } }
        : { name: 'fund.edit', input: { fundId: fund.id, fields } },
    );
    if (result.ok) onClose();
  };
  const isFree = (step: string, by: string) =>
    draft.skips.some((skip) => skip.step === step && skip.by === by);
  return (
    <FormDialog
      size="large"
      title={fund === null ? 'Open a fund' : `Rules of ${fund.name}`}
      submitLabel={fund === null ? 'Open the fund' : 'Keep the rules'}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div className={parts['halves']}>
        <TextField
          label="Name"
          value={draft.name}
          onChange={(text) => change({ name: text })}
          maxLength={80}
          data-first
          errorMessage={hasTried ? nameError : undefined}
        />
        <MoneyField
          label="One award is at most"
          value={typed}
          onChange={setTyped}
          isChecked={hasTried}
          errorMessage={hasTried && isZero(typed) ? 'Write an amount above nothing.' : undefined}
        />
      </div>
      <TextField
        label="What it is for"
        isMultiline
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        maxLength={400}
      />
      <div className={parts['halves']}>
        <Fieldset legend="Who may have one">
          <Checkbox
            isSelected={draft.staffGroups.length === 0}
            onChange={(isOn) => change({ staffGroups: isOn ? [] : groups.map(({ id }) => id).slice(0, 1) })}
          >
            Everybody on the staff
          </Checkbox>
          {groups.map(({ id, label }) => (
            <Checkbox
              key={id}
              isSelected={draft.staffGroups.includes(id)}
              onChange={(isOn) =>
                change({
                  staffGroups: isOn
                    ? [...draft.staffGroups, id]
                    : draft.staffGroups.filter((each) => each !== id),
                })
              }
            >
              {label}
            </Checkbox>
          ))}
          <Checkbox isSelected={draft.governorsToo} onChange={(governorsToo) => change({ governorsToo })}>
            Governors too
          </Checkbox>
        </Fieldset>
        <div className={styles['choices']}>
          <RadioGroup
            label="Its year"
            description="For its budget, and for “once a year”."
            choices={[
              { id: 'academic', label: 'Academic year' },
              { id: 'financial', label: 'Financial year' },
            ]}
            value={draft.yearKind}
            onChange={(yearKind) => change({ yearKind })}
          />
          <Switch isSelected={draft.oncePerYear} onChange={(oncePerYear) => change({ oncePerYear })}>
            Once a year for each person
          </Switch>
        </div>
      </div>
      <div className={styles['choices']}>
        <span className={parts['strong']}>Who may leave out which step</span>
        <p className={parts['small']}>Nobody approves an award of their own, nor leaves its approval out.</p>
        <TickGrid
          label="Who may leave out which step"
          rowsLabel="Step"
          columns={BY}
          rows={STEPS}
          isTicked={(by, step) => isFree(step, by)}
          onChange={(squares, isTicked) =>
            change({
              skips: [
                ...draft.skips.filter(
                  ({ step, by }) => !squares.some((square) => square.row === step && square.column === by),
                ),
                ...(isTicked ? squares.flatMap(toSkip) : []),
              ],
            })
          }
        />
      </div>
    </FormDialog>
  );
}

/** A square of the grid as a rule. */
function toSkip({ column, row }: { readonly column: string; readonly row: string }): Fund['skips'] {
  const step = SKIPPABLE.find((each) => each === row);
  const by = ROLES.find((each) => each === column);
  return step === undefined || by === undefined ? [] : [{ step, by }];
}

const isZero = (typed: string): boolean => {
  const amount = readMoney(typed);
  return amount.ok && amount.value === 0;
};

const NEW_FUND: Omit<Fund, 'id' | 'awardPence'> = {
  name: '',
  purpose: '',
  staffGroups: [],
  governorsToo: false,
  oncePerYear: true,
  yearKind: 'academic',
  skips: [],
  isClosed: false,
};

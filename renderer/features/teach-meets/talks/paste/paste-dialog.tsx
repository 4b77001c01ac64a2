import { useDeferredValue, useMemo, useState } from 'react';
import { matchPasteColumns, type PasteField } from '#shared/domain/teach-meet/paste/paste-columns';
import { readPastedTalks } from '#shared/domain/teach-meet/paste/read-pasted-talks';
import { splitPastedRows } from '#shared/domain/teach-meet/paste/split-pasted-rows';
import { talkId, type Presenter, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { newId, runAndTell } from '../../../../state/actions';
import { useDocument } from '../../../../state/use-document';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Stack } from '../../../../ui/stack';
import { TextField } from '../../../../ui/text-field';
import { PasteColumnsField } from './paste-columns-field';
import { PasteTable } from './paste-table';
import styles from './paste.module.css';

type Props = { readonly teachMeet: TeachMeet; readonly text: string; readonly onClose: () => void };

type Choices = ReadonlyMap<string, Presenter>;
const NOTHING_CHOSEN: Choices = new Map();
const NOTHING_TICKED: ReadonlyMap<number, boolean> = new Map();

/** Rows copied from a spreadsheet become talks: shown first with what was understood, added as one change. */
export function PasteDialog({ teachMeet, text: pasted, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const staffGroups = useDocument((document) => document.school.staffGroups);
  const [text, setText] = useState(pasted);
  const [fields, setFields] = useState<readonly (PasteField | null)[] | null>(null);
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [ticks, setTicks] = useState(NOTHING_TICKED);
  const settled = useDeferredValue(text);
  const rows = useMemo(() => splitPastedRows(settled), [settled]);
  const columns = useMemo(() => {
    const found = matchPasteColumns(rows);
    return fields === null ? found : { ...found, fields };
  }, [rows, fields]);
  const everybody = useMemo(() => Object.values(people), [people]);
  const talks = useMemo(
    () =>
      readPastedTalks(
        rows,
        teachMeet,
        { people: everybody, staffGroups },
        columns,
        (row, index) => choices.get(`${row} ${index}`) ?? null,
      ),
    [rows, teachMeet, everybody, staffGroups, columns, choices],
  );
  const isIn = (talk: (typeof talks)[number]) =>
    talk.label !== 'no-title' && (ticks.get(talk.row) ?? (talk.label === 'ready' || talk.label === 'check'));
  const chosen = talks.filter(isIn);
  const startAgain = (next: string) => {
    setText(next);
    setFields(null);
    setChoices(NOTHING_CHOSEN);
    setTicks(NOTHING_TICKED);
  };
  const add = async () => {
    const added = chosen.map(({ talk }) => ({ ...talk, id: talkId.parse(newId()) }));
    const result = await runAndTell({
      name: 'teachMeet.addTalks',
      input: { teachMeetId: teachMeet.id, talks: added },
    });
    if (result.ok) onClose();
  };
  const hasRows = talks.length > 0;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="full"
      title="Paste talks from a spreadsheet"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void add()}>
            {chosen.length === 0 ? 'Add the talks' : `Add ${plural(chosen.length, 'talk')}`}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <div className={styles['rows']} data-small={hasRows || undefined}>
          <TextField
            label="Rows"
            description="Copy the rows in Excel or Google Sheets and paste them here. With a row of headings any order will do; without one: title, presenters, theme, minutes."
            isMultiline
            // The one field of the dialog: to be pasted into.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={text}
            onChange={startAgain}
          />
        </div>
        {hasRows && (
          <>
            <PasteColumnsField rows={rows} columns={columns} onChange={setFields} />
            <output className={styles['count']}>{describe(talks.length, chosen.length)}</output>
            <PasteTable
              talks={talks}
              people={everybody}
              staffGroups={staffGroups}
              isIn={isIn}
              onTick={(row, isTicked) => setTicks(new Map(ticks).set(row, isTicked))}
              onChoose={(row, index, presenter) =>
                setChoices(new Map(choices).set(`${row} ${index}`, presenter))
              }
            />
          </>
        )}
        {!hasRows && settled.trim() !== '' && (
          <p className={styles['count']}>There is no talk in these rows, only headings.</p>
        )}
      </Stack>
    </Dialog>
  );
}

function describe(all: number, chosen: number): string {
  const left = all - chosen;
  const talks = `${plural(all, 'talk')} found`;
  if (left === 0) return `${talks}. Nothing is added before you say so.`;
  return `${talks}, ${left} of them left out for the reasons below. Nothing is added before you say so.`;
}

import { ClipboardPaste, MessagesSquare, Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Stack } from '../../../ui/stack';
import { useTeachMeet } from '../use-teach-meet';
import { AddTalkDialog } from './add-talk-dialog';
import { BulkBar } from './bulk-bar';
import { countTalksInWords, filterTalks, listTalkRows, sortTalks } from './list-talks';
import { PasteDialog } from './paste/paste-dialog';
import { usePastedRows } from './paste/use-pasted-rows';
import { TalkDialog } from './talk-dialog';
import { TalksFilters } from './talks-filters';
import { useTalksList } from './talks-list-state';
import styles from './talks-screen.module.css';
import { TalksTable } from './talks-table';
import { useOpenTalk } from './use-open-talk';

const NONE: ReadonlySet<string> = new Set();

/** The talks of one Teach-meet: collected, put right, confirmed, and opened one by one. */
export function TalksScreen() {
  const teachMeet = useTeachMeet();
  const people = useDocument((document) => document.people);
  const groups = useDocument((document) => document.school.staffGroups);
  const { filter, sort } = useTalksList();
  const openTalk = useOpenTalk(teachMeet.id);
  const [ticked, setTicked] = useState(NONE);
  const [isAdding, setAdding] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);
  usePastedRows(setPasted, isAdding || pasted !== null || openTalk.talkId !== null);
  const rows = useMemo(() => listTalkRows(teachMeet, people, groups), [teachMeet, people, groups]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => sortTalks(filterTalks(rows, wanted), sort), [rows, wanted, sort]);
  // A talk that is filtered out of sight is not acted on.
  const selected = useMemo(() => shown.filter(({ id }) => ticked.has(id)), [shown, ticked]);
  const paste = (
    <Button icon={<ClipboardPaste aria-hidden="true" />} onPress={() => setPasted('')}>
      Paste from a spreadsheet
    </Button>
  );
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setAdding(true)}>
      Add talks
    </Button>
  );
  return (
    <Stack gap={4}>
      {rows.length === 0 ? (
        <EmptyState
          icon={<MessagesSquare aria-hidden="true" />}
          title="No talks yet"
          actions={
            <>
              {add}
              {paste}
            </>
          }
        >
          Everybody can offer a talk of seven minutes, or a nano talk of two. Type them in, or copy the rows
          of your sign-up sheet and press Ctrl+V here.
        </EmptyState>
      ) : (
        <>
          <div className={styles['bar']}>
            <h2 className={styles['count']}>{countTalksInWords(rows, shown)}</h2>
            <div className={styles['actions']}>
              {paste}
              {add}
            </div>
          </div>
          <TalksFilters talks={teachMeet.talks} />
          <TalksTable
            teachMeet={teachMeet}
            rows={shown}
            selected={ticked}
            onSelectionChange={setTicked}
            onOpen={openTalk.open}
          />
          {selected.length > 0 && (
            <BulkBar teachMeet={teachMeet} selected={selected} onClear={() => setTicked(NONE)} />
          )}
        </>
      )}
      <TalkDialog
        teachMeet={teachMeet}
        talkId={openTalk.talkId}
        rows={shown}
        onOpen={openTalk.open}
        onClose={openTalk.close}
      />
      <AddTalkDialog teachMeet={teachMeet} isOpen={isAdding} onClose={() => setAdding(false)} />
      {pasted !== null && <PasteDialog teachMeet={teachMeet} text={pasted} onClose={() => setPasted(null)} />}
    </Stack>
  );
}

import { useState } from 'react';
import type { Pairing, PairingStage } from '#shared/domain/mentoring/relationship/pairing';
import { assertNever } from '#shared/lib/assert-never';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Stack } from '../../../ui/stack';
import { AgreementPart } from './agreement-part';
import { CloseDialog } from './close-dialog';
import { GoalsPart } from './goals-part';
import { LoggedBanner } from './logged-banner';
import { OverviewPart } from './overview-part';
import { PairingHead } from './pairing-head';
import { PairingPartLinks } from './pairing-part-links';
import { usePairingPart, type PairingPart } from './pairing-parts';
import { PrinciplesPart } from './principles-part';
import { PrivatePart } from './private-part';
import { SessionDialog } from './session-dialog';
import { SessionsPart } from './sessions-part';
import { StageDialog } from './stage-dialog';
import { startAnotherLog, startLog, type LogStart } from './start-log';
import type { SavedSession } from './tick-actions';
import { useShortcut } from './use-shortcut';

type Open =
  | ({ readonly what: 'log' } & LogStart)
  | { readonly what: 'stage'; readonly to: Exclude<PairingStage, 'closed'> }
  | { readonly what: 'close' };

/** Everything about one pairing, from the proposal to the closing. */
export function PairingPage({ pairing }: { readonly pairing: Pairing }) {
  const school = useDocument((document) => document.school);
  const today = useToday();
  const { part } = usePairingPart();
  const [open, setOpen] = useState<Open | null>(null);
  const [logged, setLogged] = useState<SavedSession | null>(null);
  const isClosed = pairing.stage === 'closed';
  const log = () => {
    if (!isClosed && open === null) setOpen({ what: 'log', ...startLog(pairing, school, today) });
  };
  const logAnother = () => setOpen({ what: 'log', ...startAnotherLog(pairing, school, today) });
  useShortcut('l', log);
  const close = () => setOpen(null);
  return (
    <Stack gap={4}>
      <PairingHead
        pairing={pairing}
        onLog={log}
        onStage={(to) => setOpen({ what: 'stage', to })}
        onClose={() => setOpen({ what: 'close' })}
      />
      <PairingPartLinks id={pairing.id} part={part} />
      {logged !== null && pairing.sessions[logged.id] !== undefined && part !== 'private' && (
        <LoggedBanner pairingId={pairing.id} session={logged} onDone={() => setLogged(null)} />
      )}
      <Part part={part} pairing={pairing} onLog={log} />
      {open?.what === 'log' && (
        <SessionDialog
          key={open.start.id}
          pairing={pairing}
          start={open.start}
          mode="log"
          onClose={close}
          onSaved={setLogged}
          onAnother={open.wasPlanned ? logAnother : undefined}
        />
      )}
      {open?.what === 'stage' && <StageDialog pairing={pairing} to={open.to} onClose={close} />}
      {open?.what === 'close' && <CloseDialog pairing={pairing} onClose={close} />}
    </Stack>
  );
}

type PartProps = { readonly part: PairingPart; readonly pairing: Pairing; readonly onLog: () => void };

function Part({ part, pairing, onLog }: PartProps) {
  switch (part) {
    case 'overview':
      return <OverviewPart pairing={pairing} />;
    case 'agreement':
      return <AgreementPart pairing={pairing} />;
    case 'goals':
      return <GoalsPart pairing={pairing} />;
    case 'sessions':
      return <SessionsPart pairing={pairing} onLog={onLog} />;
    case 'principles':
      return <PrinciplesPart pairing={pairing} />;
    case 'private':
      return <PrivatePart pairing={pairing} />;
    default:
      return assertNever(part);
  }
}

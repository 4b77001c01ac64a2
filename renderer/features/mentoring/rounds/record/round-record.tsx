import { useState } from 'react';
import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import type { Round } from '#shared/domain/mentoring/round/round';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { Disclosure } from '../../../../ui/disclosure';
import { KeyValueList } from '../../../../ui/key-value-list';
import { Stack } from '../../../../ui/stack';
import { LeftOverPart } from '../proposal/left-over-part';
import { MovesPart } from '../proposal/moves-part';
import { PairsPart } from '../proposal/pairs-part';
import styles from '../rounds.module.css';
import { sayPlaces, sayProof, sayProposal } from '../round-words';
import { listSettings } from './list-settings';
import { OnBoardBanner } from './on-board-banner';

/** A confirmed round as it was: what was found, by which rules and wishes. Nothing here can be changed. */
export function RoundRecord({ round }: { readonly round: Round }) {
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Stack gap={6}>
      <div>
        <h2>{sayProposal(round, round.proposal)}</h2>
        <p className={styles['lede']}>
          {sayProof(round, round.proposal) ?? 'Changed by hand after the pairs were found.'} A record of what
          was decided; the pairings themselves go on from here.
        </p>
      </div>
      <OnBoardBanner roundId={round.id} />
      <MovesPart round={round} />
      <PairsPart round={round} openId={openId} onOpen={setOpenId} />
      <LeftOverPart round={round} />
      <Disclosure title="Rules and wishes of this round" headingLevel={2}>
        <KeyValueList
          items={[
            { label: 'Kind', value: KIND_WORDS[round.kind].label },
            { label: 'Made on', value: formatDay(round.madeOn) },
            {
              label: 'Who',
              value: hasMentor(round.kind)
                ? sayPlaces(round)
                : plural(round.learners.length, 'person', 'people'),
            },
            ...listSettings(round),
          ]}
        />
      </Disclosure>
    </Stack>
  );
}

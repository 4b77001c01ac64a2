import { useState } from 'react';
import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import type { Round, RoundRules } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../../../state/use-document';
import { Link } from '../../../../ui/link';
import { NumberField } from '../../../../ui/number-field';
import { Section } from '../../../../ui/section';
import { Select } from '../../../../ui/select';
import { Stack } from '../../../../ui/stack';
import { Switch } from '../../../../ui/switch';
import { editRound } from '../edit-round';
import { KeepApartDialog } from '../list/keep-apart-dialog';
import styles from '../rounds.module.css';
import rules from './rules.module.css';

const LAST_PARTNER = [
  { id: 'any', label: 'Does not matter' },
  { id: 'another', label: 'Somebody new' },
  { id: 'keep', label: 'Keep the last partner' },
] as const;

const TEAM = [
  { id: 'any', label: 'Does not matter' },
  { id: 'same', label: 'The same team' },
  { id: 'other', label: 'Another team' },
] as const;

/** The rules that no pair may break, each in plain words. */
export function RuleFields({ round }: { readonly round: Round }) {
  const keepApart = useDocument((document) => document.keepApart);
  const [isListOpen, setListOpen] = useState(false);
  const { rules: now } = round;
  const save = (change: Partial<RoundRules>) => void editRound(round.id, { rules: { ...now, ...change } });
  const { mentors, learner } = KIND_WORDS[round.kind];
  const isPair = hasMentor(round.kind);
  const apart = Object.keys(keepApart).length;
  return (
    <Section title="Rules" description="No proposed pair breaks one of these.">
      <Stack gap={4}>
        <p className={styles['lede']}>
          {isPair ? 'Places and the' : 'The'} never-pair list always {isPair ? 'hold' : 'holds'}.{' '}
          <Link onPress={() => setListOpen(true)}>
            {apart === 0 ? 'Nobody is on the list' : `${plural(apart, 'pair')} on the list`}
          </Link>
        </p>
        <Switch
          isSelected={now.noLineManagement}
          onChange={(noLineManagement) => save({ noLineManagement })}
          description="Nor with their line manager’s own manager."
        >
          Nobody with their line manager
        </Switch>
        {isPair && (
          <>
            <Switch
              isSelected={now.noInductionTutor}
              onChange={(noInductionTutor) => save({ noInductionTutor })}
              description="Support and assessment stay in different hands."
            >
              Nobody with their own induction tutor
            </Switch>
            <Switch
              isSelected={now.trainedMentorsOnly}
              onChange={(trainedMentorsOnly) => save({ trainedMentorsOnly })}
              description="Only those whose mentor training is on record."
            >
              Only trained {mentors.toLowerCase()}
            </Switch>
          </>
        )}
        <Switch
          isSelected={now.respectAvoidedTopics}
          onChange={(respectAvoidedTopics) => save({ respectAvoidedTopics })}
          description={
            isPair
              ? `A ${learner.toLowerCase()}’s topic is never given to somebody who will not work on it.`
              : 'Nobody’s topic is given to somebody who will not work on it.'
          }
        >
          Respect the topics people will not work on
        </Switch>
        <div className={rules['numbers']}>
          <NumberField
            label="Free periods in common"
            description="At least, each week."
            value={now.minimumSharedPeriods}
            minValue={0}
            maxValue={25}
            onChange={(count) => {
              if (count !== null && count !== now.minimumSharedPeriods) save({ minimumSharedPeriods: count });
            }}
          />
          <Select
            label="Last partner"
            choices={LAST_PARTNER}
            value={now.lastPartner}
            onChange={(lastPartner) => save({ lastPartner })}
          />
          <Select label="Team" choices={TEAM} value={now.team} onChange={(team) => save({ team })} />
        </div>
      </Stack>
      <KeepApartDialog isOpen={isListOpen} onClose={() => setListOpen(false)} />
    </Section>
  );
}

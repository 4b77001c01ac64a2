import { useState } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { AgreementWords } from '#shared/domain/mentoring/relationship/start-agreement';
import { runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { classList } from '../../../ui/class-list';
import { Inline } from '../../../ui/inline';
import { Kbd } from '../../../ui/kbd';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { LinesField } from './lines-field';
import parts from './parts.module.css';
import { useQuickSave } from '../../../ui/use-quick-save';

type Props = {
  readonly pairing: Pairing;
  /** The words to begin with. */
  readonly start: AgreementWords;
  readonly onClose: () => void;
};

/** Changes the agreement's words; whoever agreed to other words has to agree again. */
export function AgreementForm({ pairing, start, onClose }: Props) {
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [words, setWords] = useState<AgreementWords>({
    ...start,
    needs: pairing.people.map((personId) => ({
      personId,
      words: start.needs.find((need) => need.personId === personId)?.words ?? '',
    })),
  });
  const change = (fields: Partial<AgreementWords>) => setWords((last) => ({ ...last, ...fields }));
  const save = async () => {
    const { purpose, groundRules, power, confidentiality, meetingRhythm, needs } = words;
    const result = await runAndTell({
      name: 'pairing.writeAgreement',
      input: {
        pairingId: pairing.id,
        agreement: {
          purpose: purpose.trim(),
          groundRules: groundRules.map((rule) => rule.trim()).filter(Boolean),
          power: power.trim(),
          confidentiality: confidentiality.trim(),
          meetingRhythm: meetingRhythm.trim(),
          needs: needs.map((need) => ({ ...need, words: need.words.trim() })),
          wordedOn: today,
        },
      },
    });
    if (result.ok) onClose();
  };
  const quick = useQuickSave(() => void save());
  const isNew = pairing.agreement === null;
  const field = (
    name: 'purpose' | 'power' | 'confidentiality' | 'meetingRhythm',
    label: string,
    more = {},
  ) => (
    <TextField
      label={label}
      isMultiline
      value={words[name]}
      onChange={(text) => change({ [name]: text })}
      maxLength={2000}
      {...more}
    />
  );
  return (
    <Section
      title={isNew ? 'A new learning agreement' : 'Change the learning agreement'}
      description={
        isNew
          ? 'These are your school’s words. Change them together until they fit.'
          : 'After a change, everybody agrees again to the new words.'
      }
    >
      <form {...quick.form} noValidate>
        <Stack gap={5} className={classList(parts['narrow'])}>
          <Card padding="large">
            <Stack gap={5}>
              {field('purpose', 'Purpose', { 'data-first': true })}
              <LinesField
                label="Ground rules"
                itemLabel="Ground rule"
                start={start.groundRules}
                onChange={(groundRules) => change({ groundRules })}
              />
              {field('power', 'Power and accountability', {
                description:
                  'Who has a say over the other’s work, and how that is kept out of these conversations.',
              })}
              {field('confidentiality', 'What stays between us, and its limits', {
                description:
                  'A worry about somebody’s safety is always passed on, and the law may let a person see records about them. So do not promise that a note can never be asked for.',
              })}
              {field('meetingRhythm', 'Meeting rhythm')}
              {words.needs.map((need) => (
                <TextField
                  key={need.personId}
                  label={`What ${nameOf(people, need.personId)} needs`}
                  isMultiline
                  value={need.words}
                  onChange={(text) =>
                    change({
                      needs: words.needs.map((each) =>
                        each.personId === need.personId ? { ...each, words: text } : each,
                      ),
                    })
                  }
                  maxLength={2000}
                />
              ))}
            </Stack>
          </Card>
          <Inline justify="end">
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" iconAfter={<Kbd keys="Ctrl+Enter" />} onPress={quick.submit}>
              Keep these words
            </Button>
          </Inline>
        </Stack>
      </form>
    </Section>
  );
}

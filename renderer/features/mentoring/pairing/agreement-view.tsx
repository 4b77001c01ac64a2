import { CircleCheck, CircleDashed } from 'lucide-react';
import { whoAgreed, type Agreement } from '#shared/domain/mentoring/relationship/agreement';
import { nameOf } from '#shared/domain/people/name-of';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { formatDay } from '#shared/lib/day';
import { useDocument } from '../../../state/use-document';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import parts from './parts.module.css';

type Props = { readonly pairing: Pairing; readonly agreement: Agreement };

/** The agreement as it stands, and who agreed to these words. */
export function AgreementView({ pairing, agreement }: Props) {
  const people = useDocument((document) => document.people);
  return (
    <div className={parts['columns']}>
      <Card padding="large">
        <Stack gap={5}>
          <Words title="Purpose" words={agreement.purpose} />
          <Section title="Ground rules" headingLevel={3}>
            {agreement.groundRules.length === 0 ? (
              <p className={parts['quiet']}>None written down.</p>
            ) : (
              <List variant="bullets" label="Ground rules">
                {agreement.groundRules.map((rule) => (
                  <li key={rule} className={parts['words']}>
                    {rule}
                  </li>
                ))}
              </List>
            )}
          </Section>
          <Words title="Power and accountability" words={agreement.power} />
          <Words title="What stays between us, and its limits" words={agreement.confidentiality} />
          <Words title="Meeting rhythm" words={agreement.meetingRhythm} />
          {pairing.people.map((id) => (
            <Words
              key={id}
              title={`What ${nameOf(people, id)} needs`}
              words={agreement.needs.find(({ personId }) => personId === id)?.words ?? ''}
            />
          ))}
        </Stack>
      </Card>
      <WhoAgreed pairing={pairing} agreement={agreement} />
    </div>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <Section title={title} headingLevel={3}>
      {words.trim() === '' ? (
        <p className={parts['quiet']}>Not written down yet.</p>
      ) : (
        <p className={parts['words']}>{words}</p>
      )}
    </Section>
  );
}

function WhoAgreed({ pairing, agreement }: Props) {
  const people = useDocument((document) => document.people);
  const agreed = whoAgreed(agreement);
  const earlier = agreement.signed
    .filter(({ personId, day }) => agreed.get(personId) !== day)
    .toSorted((one, other) => other.day.localeCompare(one.day));
  return (
    <Section title="Who agreed" description={`To the words of ${formatDay(agreement.wordedOn)}`}>
      <List variant="divided" label="Who agreed to these words">
        {pairing.people.map((id) => {
          const day = agreed.get(id);
          return (
            <li key={id} className={parts['line']}>
              <span className={parts['strong']}>{nameOf(people, id)}</span>
              {day === undefined ? (
                <Badge icon={<CircleDashed aria-hidden="true" />}>Not yet</Badge>
              ) : (
                <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
                  Agreed on {formatDay(day)}
                </Badge>
              )}
            </li>
          );
        })}
      </List>
      {earlier.length > 0 && (
        <>
          <h3 className={parts['small']}>Earlier</h3>
          <List label="Agreed earlier">
            {earlier.map(({ personId, day }) => (
              <li key={`${personId} ${day}`} className={parts['small']}>
                {nameOf(people, personId)}, {formatDay(day)}
              </li>
            ))}
          </List>
        </>
      )}
    </Section>
  );
}

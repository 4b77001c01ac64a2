import { hasMentor, KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import { nameOf } from '#shared/domain/people/name-of';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import parts from './parts.module.css';

/** Who they are, each with their part in the pairing. */
export function PairingPeople({ pairing }: { readonly pairing: Pairing }) {
  const people = useDocument((document) => document.people);
  const words = KIND_WORDS[pairing.kind];
  return (
    <Section title="People">
      <List variant="divided" label="People of this pairing">
        {pairing.people.map((id, place) => {
          const person = people[id];
          const part = hasMentor(pairing.kind) && place > 0 ? words.learner : words.mentor;
          return (
            <li key={id} className={parts['grow']}>
              {person === undefined ? (
                <span>{nameOf(people, id)}</span>
              ) : (
                <Link href={`/people/${encodeURIComponent(id)}`} variant="plain">
                  {nameOf(people, id)}
                </Link>
              )}
              <span className={parts['small']}>
                {[part, person?.jobTitle, person?.team].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </List>
    </Section>
  );
}

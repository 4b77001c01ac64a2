import { useLocation, useNavigate } from '@tanstack/react-router';
import { Link } from '../../ui/link';
import { PersonPicker } from '../../domain-ui/person-picker';
import { accessHref } from '../../domain-ui/access-href';
import type { Person } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { Stack } from '../../ui/stack';
import { Disclosure } from '../../ui/disclosure';
import styles from './access/access.module.css';
import { SubjectPage } from './access/subject-page';
import { RecordsFrame } from './records-frame';

/** One person's whole record, for when they ask to see it. */
export function AccessScreen() {
  const people = useDocument((document) => document.people);
  const asked = useLocation({ select: ({ searchStr }) => new URLSearchParams(searchStr).get('person') });
  const navigate = useNavigate();
  const everybody = Object.values<Person>(people);
  const person = everybody.find(({ id }) => id === asked?.replaceAll('"', ''));
  return (
    <RecordsFrame
      title="Subject access"
      lede="Everything that CPD Desk keeps about one person, to hand over."
    >
      <Disclosure
        key={person === undefined ? 'nobody' : 'somebody'}
        title="When somebody asks what you keep about them"
        headingLevel={2}
        defaultExpanded={person === undefined}
      >
        <Stack gap={3}>
          <p className={styles['about']}>
            People may ask to see what the school keeps about them. They may ask anybody, spoken or written,
            without naming any law. An answer is usually due within one month of the request, and complex ones
            may take longer.
          </p>
          <p className={styles['about']}>
            Nobody has checked that limit for your school: tell your data protection officer of the request at
            once, and ask them for the day. They also decide what may be left out, such as what is about
            somebody else.
          </p>
          <p className={styles['about']}>
            This is only what CPD Desk keeps. E-mail, paper and the school’s other systems are searched
            elsewhere. Reading private notes here, and saving the pack, is noted in the{' '}
            <Link href="/records">change history</Link>.
          </p>
        </Stack>
      </Disclosure>
      <div className={styles['picker']}>
        <PersonPicker
          label="Who asks?"
          placeholder="Somebody’s name"
          people={everybody}
          value={person?.id ?? null}
          onChange={(id) =>
            void navigate({ href: id === null ? '/records/access' : accessHref(id), replace: true })
          }
        />
      </div>
      {person !== undefined && <SubjectPage key={person.id} personId={person.id} />}
    </RecordsFrame>
  );
}

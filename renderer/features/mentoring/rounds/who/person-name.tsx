import { fullName, type PersonId } from '#shared/domain/people/person';
import { useDocument } from '../../../../state/use-document';
import { Link } from '../../../../ui/link';
import styles from './who.module.css';

/** Somebody's name, which opens their page, and the team they are in. */
export function PersonName({ id }: { readonly id: PersonId }) {
  const person = useDocument((document) => document.people[id]);
  if (person === undefined) return 'Somebody no longer listed';
  return (
    <span className={styles['name']}>
      <Link href={`/people/${id}`} variant="plain">
        {fullName(person)}
      </Link>
      {person.team !== '' && <span className={styles['team']}>{person.team}</span>}
    </span>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Person } from '#shared/domain/people/person';
import { plural } from '#shared/lib/plural';
import { useDocument } from '../../state/use-document';
import { Banner } from '../../ui/banner';
import { Link } from '../../ui/link';
import { Stack } from '../../ui/stack';
import { AnonymiseDialog } from './keeping/anonymise-dialog';
import { ErasedPeople } from './keeping/erased-people';
import styles from './keeping/keeping.module.css';
import { LeaversDue } from './keeping/leavers-due';
import { ReviewList } from './keeping/review-list';
import { useKeeping } from './keeping/use-keeping';
import { RecordsFrame } from './records-frame';

/** What is kept for longer than its period, and leavers made anonymous. */
export function KeepingScreen() {
  const rules = useDocument((document) => document.school.duties.retention);
  const { leaversDue, leavers, others } = useKeeping();
  const [going, setGoing] = useState<Person | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that opened the dialog may be gone with the name on it: the answer is read on from here.
    if (done !== null) answer.current?.focus();
  }, [done]);
  const unchecked = rules.filter(({ isVerified }) => !isVerified).length;
  return (
    <RecordsFrame
      title="Keeping and erasing"
      lede="How long records are kept, and what happens to those of people who left."
    >
      {unchecked > 0 && (
        <Banner
          title={`${plural(unchecked, 'period')} of ${rules.length} ${unchecked === 1 ? 'is' : 'are'} not checked`}
          actions={<Link href="/settings/keeping">Set and check the periods</Link>}
        >
          They follow published guidance, from which schools may depart with a reason. Ask your data
          protection officer, and tick each one that is yours.
        </Banner>
      )}
      {done !== null && (
        <div ref={answer} tabIndex={-1} className={styles['result']}>
          <Answer words={done} />
        </div>
      )}
      <Stack gap={6}>
        <LeaversDue
          due={leaversDue}
          leavers={leavers}
          onAnonymise={(person) => {
            setDone(null);
            setGoing(person);
          }}
        />
        <ReviewList kinds={others} />
        <ErasedPeople />
      </Stack>
      {going !== null && (
        <AnonymiseDialog
          person={going}
          onClose={() => setGoing(null)}
          onDone={(words) => {
            setGoing(null);
            setDone(words);
          }}
        />
      )}
    </RecordsFrame>
  );
}

/** What was done, and under it what is left to look at. */
function Answer({ words }: { readonly words: string }) {
  const end = words.indexOf('. ') + 1;
  if (end === 0) return <Banner tone="success" title={words} />;
  return (
    <Banner tone="success" title={words.slice(0, end)}>
      {words.slice(end + 1)}
    </Banner>
  );
}

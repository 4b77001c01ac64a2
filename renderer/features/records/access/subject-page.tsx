import { FileDown, RefreshCw } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PersonId } from '#shared/domain/people/person';
import { formatInstant } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { saveSubjectPack } from '../../../state/duties';
import { useDocument } from '../../../state/use-document';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { Switch } from '../../../ui/switch';
import styles from './access.module.css';
import { listOthers } from './mentions';
import { OtherPeople } from './other-people';
import { SubjectSections } from './subject-sections';
import { useSubject } from './use-subject';

/** Somebody's whole record as it will be handed over, with the names of others to look at. */
export function SubjectPage({ personId }: { readonly personId: PersonId }) {
  const timeZone = useDocument((document) => document.school.timeZone);
  const { record, refusal, isReading, read } = useSubject(personId);
  const [withheld, setWithheld] = useState<ReadonlySet<string>>(new Set());
  const [isSaving, setSaving] = useState(false);
  const others = useMemo(() => (record === null ? [] : listOthers(record)), [record]);
  const named = others.flatMap(({ keys }) => keys);
  const chosen = named.filter((key) => withheld.has(key));
  const set = (keys: readonly string[], isWithheld: boolean) => {
    const next = new Set(withheld);
    for (const key of keys) {
      if (isWithheld) next.add(key);
      else next.delete(key);
    }
    setWithheld(next);
  };
  const save = async () => {
    if (record === null) return;
    setSaving(true);
    await saveSubjectPack({ personId, withPrivate: record.withPrivate, withheld: chosen });
    setSaving(false);
  };
  if (refusal !== null) return <Banner tone="danger" title={refusal} />;
  if (record === null) {
    return (
      <p role="status" className={styles['quiet']}>
        Reading the record…
      </p>
    );
  }
  return (
    <Section
      title={`The record of ${record.name}`}
      description={`As it stood at ${formatInstant(record.madeAt, timeZone)}.`}
      actions={
        <>
          <Button
            variant="quiet"
            icon={<RefreshCw aria-hidden="true" />}
            isDisabled={isReading}
            onPress={() => read(record.withPrivate)}
          >
            Read it again
          </Button>
          <Button
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            isPending={isSaving}
            isDisabled={isReading}
            onPress={() => void save()}
          >
            Save the pack (PDF and JSON)
          </Button>
        </>
      }
    >
      <Switch
        isSelected={record.withPrivate}
        isDisabled={isReading || (record.privateCount === 0 && !record.withPrivate)}
        onChange={read}
        description={
          record.privateCount === 0
            ? 'None are kept about this person.'
            : 'Turning this on opens them, and that is noted in the change history. Whether they belong in the answer is decided case by case, with your data protection officer: that something was said in confidence does not by itself keep it out.'
        }
      >
        {`With private notes and lesson reviews (${record.privateCount})`}
      </Switch>
      <div className={styles['columns']}>
        <Stack gap={3}>
          <p role="status" className={styles['quiet']}>
            {named.length === 0
              ? 'Nobody else is named.'
              : `Other people are named ${times(named.length)}; ${chosen.length === 0 ? 'nothing is withheld' : `${plural(chosen.length, 'name is', 'names are')} withheld`}.`}
          </p>
          <SubjectSections
            record={record}
            withheld={withheld}
            onToggle={(key) => set([key], !withheld.has(key))}
          />
        </Stack>
        <OtherPeople others={others} withheld={withheld} onSet={set} />
      </div>
    </Section>
  );
}

const times = (count: number): string => (count === 1 ? 'once' : plural(count, 'time'));

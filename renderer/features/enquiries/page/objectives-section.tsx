import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { newId } from '../../../state/actions';
import { classList } from '../../../ui/class-list';
import { IconButton } from '../../../ui/icon-button';
import { Section } from '../../../ui/section';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextField } from '../../../ui/text-field';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';

type Objective = Enquiry['objectives'][number];

const OUTCOMES = [
  { id: 'open', label: 'Under way' },
  { id: 'met', label: 'Met' },
  { id: 'partly met', label: 'Partly met' },
  { id: 'not met', label: 'Not met' },
] as const;

/** What is aimed for, and whether it came about. */
export function ObjectivesSection({ enquiry }: { readonly enquiry: Enquiry }) {
  const { id, objectives } = enquiry;
  const [typed, setTyped] = useState('');
  const adding = useRef<HTMLDivElement>(null);
  const save = (change: (last: readonly Objective[]) => readonly Objective[]) =>
    editEnquiry(id, (enquiry) => ({ objectives: [...change(enquiry.objectives)] }));
  const add = () => {
    const words = typed.trim();
    if (words === '') return;
    setTyped('');
    void save((last) => [...last, { id: newId(), words, outcome: null }]);
  };
  const change = (changed: Objective) =>
    void save((last) => last.map((each) => (each.id === changed.id ? changed : each)));
  const remove = (gone: Objective) => {
    void save((last) => last.filter((each) => each.id !== gone.id));
    adding.current?.querySelector('input')?.focus();
  };
  return (
    <Section title="Objectives" headingLevel={3}>
      {objectives.length > 0 && (
        <ol className={styles['cards']}>
          {objectives.map((objective) => (
            <li key={objective.id} className={styles['grow']}>
              <div className={styles['row']}>
                <div className={classList(styles['grow'], styles['short'])}>
                  <TextField
                    label={`Objective: ${objective.words}`}
                    isLabelHidden
                    isMultiline
                    maxLength={600}
                    value={objective.words}
                    onCommit={(text) => {
                      const words = text.trim();
                      if (words !== '' && words !== objective.words) change({ ...objective, words });
                    }}
                  />
                </div>
                <IconButton
                  label={`Take out: ${objective.words}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => remove(objective)}
                />
              </div>
              <div className={styles['line']}>
                <SegmentedControl
                  label={`How “${objective.words}” came out`}
                  segments={OUTCOMES}
                  value={objective.outcome ?? 'open'}
                  onChange={(outcome) =>
                    change({ ...objective, outcome: outcome === 'open' ? null : outcome })
                  }
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <div ref={adding}>
        <TextField
          label={objectives.length === 0 ? 'First objective' : 'Another objective'}
          description="Enter adds it."
          value={typed}
          onChange={setTyped}
          maxLength={600}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
            event.continuePropagation();
          }}
        />
      </div>
    </Section>
  );
}

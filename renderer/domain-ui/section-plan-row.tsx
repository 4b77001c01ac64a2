import { ArrowDown, ArrowUp, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { SECTION_HINTS, SECTION_NAMES } from '#shared/domain/summary/section-words';
import type { SectionPlan } from '#shared/domain/summary/summary';
import { Checkbox } from '../ui/checkbox';
import { IconButton } from '../ui/icon-button';
import { TextField } from '../ui/text-field';
import styles from './section-plans.module.css';

type Props = {
  readonly plan: SectionPlan;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (fields: Partial<Omit<SectionPlan, 'section'>>) => void;
};

/** One section: in or out, a place up or down, and its heading and paragraph behind a pencil. */
export function SectionPlanRow({ plan, isFirst, isLast, onMove, onChange }: Props) {
  const [isWording, setWording] = useState(false);
  const usual = SECTION_NAMES[plan.section];
  const name = plan.heading || usual;
  return (
    <li className={styles['row']} data-section={plan.section}>
      <div className={styles['name']}>
        <Checkbox isSelected={plan.isOn} onChange={(isOn) => onChange({ isOn })}>
          {name}
        </Checkbox>
      </div>
      <div className={styles['actions']}>
        <IconButton
          size="small"
          variant="quiet"
          label={`Move ${name} up`}
          icon={<ArrowUp aria-hidden="true" />}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
          data-move="up"
        />
        <IconButton
          size="small"
          variant="quiet"
          label={`Move ${name} down`}
          icon={<ArrowDown aria-hidden="true" />}
          isDisabled={isLast}
          onPress={() => onMove(1)}
          data-move="down"
        />
        <IconButton
          size="small"
          variant="quiet"
          label={`Wording of ${name}`}
          icon={<PencilLine aria-hidden="true" />}
          aria-expanded={isWording}
          onPress={() => setWording((last) => !last)}
        />
      </div>
      {isWording && (
        <div className={styles['wording']}>
          <p className={styles['hint']}>{SECTION_HINTS[plan.section]}</p>
          <TextField
            label="Heading"
            value={plan.heading}
            placeholder={usual}
            maxLength={120}
            onCommit={(heading) => onChange({ heading: heading.trim() })}
          />
          <TextField
            label="Your own paragraph"
            description="Stands first in the section. Name nobody who has not agreed."
            isMultiline
            value={plan.words}
            maxLength={4000}
            onCommit={(words) => onChange({ words: words.trim() })}
          />
        </div>
      )}
    </li>
  );
}

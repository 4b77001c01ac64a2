import type { DutySettings as Duties, RetentionRule } from '#shared/domain/duties/duty-settings';
import { RETENTION_LABELS, RETENTION_STARTS } from '#shared/domain/duties/retention-words';
import { useDocument } from '../../state/use-document';
import { Badge } from '../../ui/badge';
import { Checkbox } from '../../ui/checkbox';
import { Link } from '../../ui/link';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';
import styles from './duty-settings.module.css';
import { editSchool } from './edit-school';

/** For how long records are kept, and how often a backup is asked for. */
export function DutySettings() {
  const duties = useDocument((document) => document.school.duties);
  const edit = (fields: Partial<Duties>) =>
    void editSchool((school) => ({ duties: { ...school.duties, ...fields } }));
  const editRule: EditRule = (kind, fields) =>
    void editSchool((school) => ({
      duties: {
        ...school.duties,
        retention: school.duties.retention.map((each) =>
          each.kind === kind ? { ...each, ...fields } : each,
        ),
      },
    }));
  return (
    <Stack gap={8}>
      <Section
        title="Keeping records"
        description="For how many years each kind is kept, and why. These periods follow published guidance and nobody has checked them for your school: ask your data protection officer, then tick each one that is yours."
        actions={<Link href="/records/keeping">What is due by them</Link>}
      >
        <ul className={styles['rules']}>
          {duties.retention.map((rule) => (
            <Rule key={rule.kind} rule={rule} onChange={editRule} />
          ))}
        </ul>
      </Section>
      <Section
        title="Backup reminder"
        description="After so many days without a backup, Today asks for one."
        actions={<Link href="/settings/records">Save a backup</Link>}
      >
        <div className={styles['days']}>
          <NumberField
            label="Ask after"
            unit="days"
            value={duties.backupDays}
            minValue={1}
            maxValue={365}
            onChange={(backupDays) => backupDays !== null && edit({ backupDays })}
          />
        </div>
      </Section>
    </Stack>
  );
}

type EditRule = (kind: RetentionRule['kind'], fields: Partial<Omit<RetentionRule, 'kind'>>) => void;

function Rule({ rule, onChange }: { readonly rule: RetentionRule; readonly onChange: EditRule }) {
  const label = RETENTION_LABELS[rule.kind];
  return (
    <li className={styles['rule']}>
      <div className={styles['head']}>
        <h3 className={styles['name']}>{label}</h3>
        {!rule.isVerified && <Badge tone="warning">Not checked</Badge>}
      </div>
      <p className={styles['start']}>Counted from {RETENTION_STARTS[rule.kind]}</p>
      <div className={styles['fields']}>
        <div className={styles['years']}>
          <NumberField
            label={`Years: ${label}`}
            isLabelHidden
            unit={rule.years === 1 ? 'year' : 'years'}
            value={rule.years}
            minValue={0}
            maxValue={100}
            // Another period has to be checked anew.
            onChange={(years) =>
              years !== null && years !== rule.years && onChange(rule.kind, { years, isVerified: false })
            }
          />
        </div>
        <div className={styles['basis']}>
          <TextField
            label={`Why: ${label}`}
            isLabelHidden
            placeholder="Where this period comes from"
            value={rule.basis}
            maxLength={300}
            onCommit={(basis) => onChange(rule.kind, { basis: basis.trim() })}
          />
        </div>
        <Checkbox
          aria-label={`Checked: ${label}`}
          isSelected={rule.isVerified}
          onChange={(isVerified) => onChange(rule.kind, { isVerified })}
        >
          Checked
        </Checkbox>
      </div>
    </li>
  );
}

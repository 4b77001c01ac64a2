import { Snowflake } from 'lucide-react';
import { useState } from 'react';
import type { Summary } from '#shared/domain/summary/summary';
import { formatInstant } from '#shared/lib/instant';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { List } from '../../../ui/list';
import { Stack } from '../../../ui/stack';
import { FreezeDialog } from './freeze-dialog';
import styles from './side.module.css';

type Props = {
  readonly summary: Summary;
  readonly shown: number | null;
  readonly needsFreezing: boolean;
  readonly onShow: (version: number | null) => void;
};

/** The versions that were frozen, and the button that freezes the next. */
export function Versions({ summary, shown, needsFreezing, onShow }: Props) {
  const timeZone = useDocument((document) => document.school.timeZone);
  const [isFreezing, setFreezing] = useState(false);
  const { releases } = summary;
  const next = (releases.at(-1)?.version ?? 0) + 1;
  return (
    <Stack gap={3}>
      {releases.length === 0 ? (
        <p className={styles['quiet']}>
          Nothing is frozen yet. Saving the report freezes version 1, so that every form of it says the same.
        </p>
      ) : (
        <List variant="divided" label="Frozen versions">
          {releases.toReversed().map(({ version, frozenAt, note }) => (
            <li key={version} className={styles['version']}>
              <span>
                Version {version}
                <span className={styles['small']}>{formatInstant(frozenAt, timeZone)}</span>
                {note !== '' && <span className={styles['small']}>{note}</span>}
              </span>
              {version === shown ? (
                <span className={styles['small']}>Shown</span>
              ) : (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Show version ${version}`}
                  onPress={() => onShow(version)}
                >
                  Show
                </Button>
              )}
            </li>
          ))}
        </List>
      )}
      <div>
        <Button
          size="small"
          icon={<Snowflake aria-hidden="true" />}
          isDisabled={!needsFreezing}
          onPress={() => setFreezing(true)}
        >
          {`Freeze version ${next}`}
        </Button>
      </div>
      {!needsFreezing && <p className={styles['quiet']}>{`The draft says what version ${next - 1} says.`}</p>}
      {isFreezing && (
        <FreezeDialog
          summary={summary}
          version={next}
          onClose={() => {
            setFreezing(false);
            onShow(null);
          }}
        />
      )}
    </Stack>
  );
}

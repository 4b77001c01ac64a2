import { DateInput, DateSegment } from 'react-aria-components';
import { classList } from './class-list';
import styles from './field.module.css';

interface DateSegmentsProps {
  readonly isShort?: boolean;
}

/** The typed parts of a date or a time. */
export function DateSegments({ isShort = false }: DateSegmentsProps) {
  return (
    <DateInput className={classList(styles['segments'], isShort && styles['segmentsShort'])}>
      {(segment) => <DateSegment segment={segment} className={classList(styles['segment'])} />}
    </DateInput>
  );
}

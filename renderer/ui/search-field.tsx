import { Search, X } from 'lucide-react';
import {
  Button,
  Group,
  Input,
  SearchField as KitSearchField,
  type SearchFieldProps as KitSearchFieldProps,
  Label,
} from 'react-aria-components';
import { classList } from './class-list';
import styles from './field.module.css';

export interface SearchFieldProps extends Omit<KitSearchFieldProps, 'children' | 'className' | 'style'> {
  readonly label: string;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
}

/** A field to search or filter with; Escape empties it. */
export function SearchField({ label, placeholder, isLabelHidden = true, ...rest }: SearchFieldProps) {
  return (
    <KitSearchField {...rest} className={classList(styles['field'])}>
      <Label className={classList(styles['label'], isLabelHidden && styles['hidden'])}>{label}</Label>
      <Group className={classList(styles['box'])}>
        <span className={styles['affix']}>
          <Search aria-hidden="true" />
        </span>
        <Input
          className={classList(styles['input'])}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        <Button className={classList(styles['boxButton'], styles['clear'])}>
          <X aria-hidden="true" />
        </Button>
      </Group>
    </KitSearchField>
  );
}

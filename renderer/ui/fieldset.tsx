import type { ReactNode } from 'react';
import styles from './fieldset.module.css';

/** Controls that belong together, with a name over them. */
export function Fieldset({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

import icon from '../../build/icons/icon.svg';
import styles from './app-mark.module.css';

/** The app's mark, beside its name: for the eye only. */
export function AppMark({ size = 'small' }: { readonly size?: 'small' | 'large' }) {
  return <img src={icon} alt="" className={styles['mark']} data-size={size} />;
}

import type { Pence } from '../../lib/money';
import type { Application } from './award';

/** What an application asks for: the sum of its cost lines, in pence. */
export const costOf = ({ costs }: Pick<Application, 'costs'>): Pence =>
  costs.reduce((sum, { pence }) => sum + pence, 0);

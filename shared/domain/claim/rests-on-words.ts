import { listWords } from '../../lib/plural';
import { restsOnMore, type Claim } from './claim';

/**
 * What a claim rests on, in words.
 *
 * @example
 * restsOnWords({ sources: ['self-report', 'assessment'] }) //=> 'Rests on self-report and assessment'
 */
export function restsOnWords({ sources }: Pick<Claim, 'sources'>): string {
  if (sources.length === 0) return 'Rests on no evidence yet';
  return restsOnMore({ sources }) ? `Rests on ${listWords(sources)}` : 'Rests on self-report only';
}

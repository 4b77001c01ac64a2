import { foldText } from './fold-text';

const HONORIFICS = new Set(
  'mr mrs miss ms mx dr prof professor rev revd reverend fr father sr sister br brother canon sir dame lady lord madam mme mlle hon master cllr capt'.split(
    ' ',
  ),
);
const POST_NOMINALS = new Set(
  'ba bsc bed ma med msc mphil phd edd dphil pgce qts npqh npqsl npqml npqlt cbe obe mbe jr jnr snr ii iii hons frsa fcct cgeog'.split(
    ' ',
  ),
);

const bare = (word: string): string => foldText(word).replace(/\./gu, '');

/** Whether a word is a title of address. `isHonorific('Mrs.') //=> true` */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(bare(word));
}

/** Whether a word is a degree or honour after a name. `isPostNominal('PhD') //=> true` */
export function isPostNominal(word: string): boolean {
  return POST_NOMINALS.has(bare(word));
}

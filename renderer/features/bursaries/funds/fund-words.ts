import { SKIPPABLE } from '#shared/domain/bursary/award-moves';
import type { Fund, SkippableStep } from '#shared/domain/bursary/fund';
import { staffGroupLabel, type StaffGroup } from '#shared/domain/school/school';
import { formatMoney } from '#shared/lib/money';
import { listWords } from '#shared/lib/plural';

/** The steps that may be left out, as what somebody does. */
export const STEP_WORDS: Readonly<Record<SkippableStep, string>> = {
  submitted: 'Handing in',
  'head approved': 'The head’s approval',
  'governor assented': 'The governors’ assent',
  'report due': 'The report',
};

/** A fund's rules in sentences. */
export function sayRules(fund: Fund, groups: readonly StaffGroup[]): readonly string[] {
  const { awardPence, oncePerYear, yearKind, skips } = fund;
  const year = yearKind === 'academic' ? 'academic year' : 'financial year';
  return [
    `At most ${formatMoney(awardPence)} an award${oncePerYear ? `, once each ${year}` : ', as often as it is granted'}`,
    `For ${sayWho(fund, groups)}`,
    `Its budget is given for the ${year}`,
    ...SKIPPABLE.flatMap((step) => {
      const by = skips.filter((skip) => skip.step === step).map((skip) => `the ${skip.by}`);
      return by.length === 0 ? [] : [`${STEP_WORDS[step]} may be left out by ${listWords(by)}`];
    }),
    ...(skips.length === 0 ? ['No step may be left out'] : []),
  ];
}

function sayWho({ staffGroups, governorsToo }: Fund, groups: readonly StaffGroup[]): string {
  const staff =
    staffGroups.length === 0
      ? ['everybody on the staff']
      : staffGroups.map((id) => staffGroupLabel(groups, id).toLocaleLowerCase('en-GB'));
  return listWords([...staff, ...(governorsToo ? ['governors'] : [])]);
}

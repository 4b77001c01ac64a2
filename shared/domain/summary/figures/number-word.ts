const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A small number in words, from eleven in figures. `numberWord(5) //=> 'five'` */
export const numberWord = (value: number): string => WORDS[value] ?? String(value);

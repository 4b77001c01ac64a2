import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/lib/record-id';

describe('recordId', () => {
  it('takes a name of that length and no longer', () => {
    expect(recordId(3).safeParse('mei').success).toBe(true);
    expect(recordId(2).safeParse('mei').success).toBe(false);
  });

  it.each(['', ...Object.getOwnPropertyNames(Object.prototype)])(
    'refuses %j, which every object has',
    (id) => {
      expect(recordId(60).safeParse(id).success).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { KIND_WORDS, PAIRING_KINDS } from '#shared/domain/mentoring/pairing-kind';

describe('KIND_WORDS', () => {
  it('has the plural of whoever mentors or coaches', () => {
    expect(PAIRING_KINDS.map((kind) => KIND_WORDS[kind].mentors)).toEqual([
      'Mentors',
      'Coaches',
      'Co-coaches',
      'Mentor-coaches',
    ]);
  });
});

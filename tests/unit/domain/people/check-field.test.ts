import { describe, expect, it } from 'vitest';
import { checkField } from '#shared/domain/people/check-field';

describe('checkField', () => {
  it('takes an empty e-mail, for not everybody has one', () => {
    expect(checkField('email', '')).toBeNull();
  });

  it('refuses an e-mail without an @', () => {
    expect(checkField('email', 'amina at school')).toBe('An e-mail address has an @ in it and no spaces.');
  });

  it('takes any words for a job title, whatever they look like', () => {
    expect(checkField('jobTitle', '<b>=Teacher @ Year 2</b>')).toBeNull();
  });

  it('refuses what is longer than a record keeps', () => {
    expect(checkField('team', 'x'.repeat(201))).toContain('201 characters');
    expect(checkField('team', 'x'.repeat(200))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/security/content-security-policy';

const rules = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((rule) => {
    const [name = '', ...sources] = rule.split(' ');
    return [name, sources];
  }),
);

describe('CONTENT_SECURITY_POLICY', () => {
  it('starts from nothing', () => {
    expect(rules.get('default-src')).toEqual(["'none'"]);
  });

  it('runs the app’s own scripts only', () => {
    expect(rules.get('script-src')).toEqual(["'self'"]);
  });

  it('connects to the app itself only', () => {
    expect(rules.get('connect-src')).toEqual(["'self'"]);
  });

  it.each(['form-action', 'frame-ancestors', 'base-uri'])('allows no %s', (name) => {
    expect(rules.get(name)).toEqual(["'none'"]);
  });

  it('allows nothing inline by name, no eval, no wildcard and no network', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|\*|https?:|wss?:|strict-dynamic/);
  });
});

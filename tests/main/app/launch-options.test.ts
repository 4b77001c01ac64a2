import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../electron/app/launch-options';

const OWN = join('/home/mei', 'records');
const folder = (...args: readonly string[]) => dataFolder(['cpd-desk', ...args], '/home/mei');

describe('dataFolder', () => {
  it('is the user’s own unless another is named', () => {
    expect(folder()).toBe(OWN);
    expect(folder('--lang=en-GB', '--data-directory=/x')).toBe(OWN);
  });

  it.each([
    [['--data-dir', '/srv/cpd']],
    [['--data-dir=/srv/cpd']],
    [['--lang=en-GB', '--data-dir=/srv/cpd', 'x']],
  ])('is the one named by %j', (args) => {
    expect(folder(...args)).toBe(resolve('/srv/cpd'));
  });

  it('keeps spaces and equals signs of the name', () => {
    expect(folder('--data-dir=/srv/a = b')).toBe(resolve('/srv/a = b'));
  });

  it('is whole where it was named from the folder one is in', () => {
    expect(folder('--data-dir', 'cpd')).toBe(resolve('cpd'));
  });

  it.each([[['--data-dir']], [['--data-dir=']], [['--data-dir', '']]])(
    'is the user’s own where %j names none',
    (args) => {
      expect(folder(...args)).toBe(OWN);
    },
  );
});

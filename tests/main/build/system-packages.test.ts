import { describe, expect, it } from 'vitest';
import { chooseNames, findMissingPackages } from '../../../build/scripts/system-packages';

const gtk = { names: ['libgtk-3-0', 'libgtk-3-0t64'], use: 'window' } as const;
const xvfb = { names: ['xvfb'], use: 'display' } as const;

describe('findMissingPackages', () => {
  it('takes a package for installed under its newer name', () => {
    const answer = 'libgtk-3-0t64 install ok installed\nxvfb install ok installed\n';
    expect(findMissingPackages(answer, [gtk, xvfb])).toEqual([]);
  });

  it('finds a package that was removed or never there', () => {
    const answer = 'libgtk-3-0 deinstall ok config-files\nxvfb unknown ok not-installed\n';
    expect(findMissingPackages(answer, [gtk, xvfb])).toEqual([gtk, xvfb]);
  });
});

describe('chooseNames', () => {
  it('asks for the name that this release offers', () => {
    expect(chooseNames([gtk, xvfb], new Set(['libgtk-3-0t64', 'xvfb']))).toEqual(['libgtk-3-0t64', 'xvfb']);
  });

  it('asks for the oldest name where none is offered, so that apt says so', () => {
    expect(chooseNames([gtk], new Set())).toEqual(['libgtk-3-0']);
  });
});

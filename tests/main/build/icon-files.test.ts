import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeIcns, writeIco } from '../../../build/scripts/icon-files';
import { PROJECT_FOLDER } from '../../../build/scripts/project-folder';

const picture = (side: number, bytes: string) => ({ side, png: Buffer.from(bytes) });

describe('writeIco', () => {
  it('points from each entry to its picture', () => {
    const ico = writeIco([picture(16, 'small'), picture(32, 'larger')]);
    const [first, second] = [6, 22].map((entry) => {
      const start = ico.readUInt32LE(entry + 12);
      return ico.toString('utf8', start, start + ico.readUInt32LE(entry + 8));
    });
    expect([first, second]).toEqual(['small', 'larger']);
  });

  it('writes a side of 256 pixels as 0', () => {
    expect(writeIco([picture(256, 'x')]).readUInt8(6)).toBe(0);
  });
});

describe('writeIcns', () => {
  it('gives its own length in its header', () => {
    const icns = writeIcns([picture(16, 'a'), picture(1024, 'bc')]);
    expect(icns.toString('ascii', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
  });

  it('leaves out a size that macOS has no name for', () => {
    expect(writeIcns([picture(48, 'x')])).toHaveLength(8);
  });
});

describe('the icon of the app', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('is drawn at %i pixels', async (side) => {
    const png = await readFile(join(PROJECT_FOLDER, `build/icons/png/${side}x${side}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
  });
});

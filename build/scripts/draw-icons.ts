import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { writeIcns, writeIco } from './icon-files';
import { PROJECT_FOLDER } from './project-folder';
import { runScript } from './run-script';

const ICONS = join(PROJECT_FOLDER, 'build/icons');
const SIDES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Up to this side the drawing with fewer and fuller shapes is used. */
const SMALL = 24;

/** Draws the app's icon in every size and form that Windows, macOS and Linux ask for, from the SVG files beside them. */
async function drawIcons(): Promise<void> {
  const [drawing, small] = await Promise.all([
    readFile(join(ICONS, 'icon.svg')),
    readFile(join(ICONS, 'icon-small.svg')),
  ]);
  const pictures = SIDES.map((side) => ({
    side,
    png: new Resvg(side <= SMALL ? small : drawing, { fitTo: { mode: 'width', value: side } })
      .render()
      .asPng(),
  }));
  await mkdir(join(ICONS, 'png'), { recursive: true });
  for (const { side, png } of pictures) await writeFile(join(ICONS, 'png', `${side}x${side}.png`), png);
  await writeFile(join(ICONS, 'icon.ico'), writeIco(pictures.filter(({ side }) => side <= 256)));
  await writeFile(join(ICONS, 'icon.icns'), writeIcns(pictures));
}

await runScript(import.meta.url, drawIcons);

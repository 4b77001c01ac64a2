/** A square picture as PNG bytes, with its side in pixels. */
export type IconPicture = { readonly side: number; readonly png: Buffer };

/** Windows' icon file: a directory of pictures, each kept as PNG. Refuses nothing; 256 pixels is the form's largest. */
export function writeIco(pictures: readonly IconPicture[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ side, png }) => {
    const entry = Buffer.alloc(16);
    // One byte a side, in which 0 stands for 256.
    entry.writeUInt8(side % 256, 0);
    entry.writeUInt8(side % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** Apple's names for a PNG of each size; a size that serves two screens' densities stands twice. */
const ICNS_TYPES: readonly (readonly [type: string, side: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
];

/** macOS's icon file. Sizes that it has no name for are left out. */
export function writeIcns(pictures: readonly IconPicture[]): Buffer {
  const parts = ICNS_TYPES.flatMap(([type, side]) => {
    const picture = pictures.find((one) => one.side === side);
    return picture ? [icnsPart(type, picture.png)] : [];
  });
  return icnsPart('icns', Buffer.concat(parts));
}

function icnsPart(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'ascii');
  header.writeUInt32BE(content.length + header.length, 4);
  return Buffer.concat([header, content]);
}

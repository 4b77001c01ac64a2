import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The parts of an XLSX file by path: a zip archive, read through its central directory. */
export function openWorkbook(file: Buffer): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  // The end record is the last 22 bytes of an archive without a comment; its offset of the directory is at byte 16.
  let at = file.readUInt32LE(file.length - 22 + 16);
  while (file.readUInt32LE(at) === CENTRAL_ENTRY) {
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(start, start + size);
    parts[name] = (file.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(bytes) : bytes).toString('utf8');
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

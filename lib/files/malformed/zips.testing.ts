import { deflateRawSync } from 'node:zlib';

export type ZipEntry = { name: string; bytes: Buffer; flags?: number; size?: number };

/** A zip of these entries; `flags` and `size` say something else in its directory than is true. */
export function aZip(entries: ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, flags = 0, size = bytes.length } of entries) {
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), packed]);
    const version = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
    directory.push(Buffer.concat([version, shared, tail, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}

export const anOfd = (...more: ZipEntry[]): Buffer =>
  aZip([{ name: 'OFD.xml', bytes: Buffer.from('<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>') }, ...more]);

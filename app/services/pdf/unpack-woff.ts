import { inflateSync } from 'node:zlib'

/**
 * The same font as it was before it was packed for the web (WOFF 1.0, https://www.w3.org/TR/WOFF/): who draws with a
 * packed one unpacks its table of outlines again for each sign.
 */
export function unpackWoff(packed: Buffer): Buffer {
  const count = packed.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  packed.copy(head, 0, 4, 8) // the kind of its outlines
  head.writeUInt16BE(count, 4)
  const highest = 2 ** Math.floor(Math.log2(count))
  head.writeUInt16BE(highest * 16, 6)
  head.writeUInt16BE(Math.log2(highest), 8)
  head.writeUInt16BE((count - highest) * 16, 10)
  const parts = [head]
  let at = head.length
  for (let n = 0; n < count; n++) {
    const entry = packed.subarray(44 + 20 * n, 64 + 20 * n)
    const [length, unpacked] = [entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const stored = packed.subarray(entry.readUInt32BE(4)).subarray(0, length)
    const table = length < unpacked ? inflateSync(stored) : stored
    const to = 12 + 16 * n
    entry.copy(head, to, 0, 4) // its name
    entry.copy(head, to + 4, 16, 20) // its sum
    head.writeUInt32BE(at, to + 8)
    head.writeUInt32BE(unpacked, to + 12)
    const padded = Buffer.alloc(Math.ceil(unpacked / 4) * 4)
    table.copy(padded)
    parts.push(padded)
    at += padded.length
  }
  return Buffer.concat(parts)
}

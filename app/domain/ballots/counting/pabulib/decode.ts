import { MalformedFile } from './malformed-file.ts'

const LINE_FEED = 10

/** UTF-8 with or without its mark at the start; other encodings are refused where they first show. */
export function decodeText(source: string | Uint8Array): string {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source)
  } catch {
    throw new MalformedFile({ line: brokenLine(source), column: 1 }, 'this line is not written in UTF-8')
  }
}

function brokenLine(source: Uint8Array): number {
  for (let line = 1, from = 0; ; line++) {
    const feed = source.indexOf(LINE_FEED, from)
    const bytes = source.subarray(from, feed < 0 ? source.length : feed)
    if (feed < 0 || !isUtf8(bytes)) return line
    from = feed + 1
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).length >= 0
  } catch {
    return false
  }
}

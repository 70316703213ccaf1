/** A file's bytes as text, and what was found out about them. */
export function readText(bytes: Uint8Array): { text: string; remarks: string[] } {
  const marked = marks.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) {
    const text = new TextDecoder(marked.charset).decode(bytes)
    return { text: withoutMark(text), remarks: ['mark'] }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] }
  } catch {
    // What a spreadsheet of Windows writes; it reads any byte.
    return { text: new TextDecoder('windows-1252').decode(bytes), remarks: ['windows-1252'] }
  }
}

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text)

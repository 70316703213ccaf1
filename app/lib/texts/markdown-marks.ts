/** The marks that a writer sets by a button or a key, and what each does to the text of a field. */
export const markdownMarks = ['bold', 'italic', 'heading', 'list', 'quote', 'link'] as const
export type MarkdownMark = (typeof markdownMarks)[number]

/** A text with what is chosen in it. */
export type Chosen = { text: string; from: number; to: number }
/** What takes the place of a part of the text, and what is chosen then. */
export type Edit = { from: number; to: number; by: string; choose: [number, number] }

const around = { bold: '**', italic: '*' } as const
const before = { heading: '## ', list: '- ', quote: '> ' } as const

/** Sets the mark on what is chosen, or takes it off where it stands already. `words` stand where nothing is chosen. */
export function withMark(mark: MarkdownMark, chosen: Chosen, words: { text: string; address: string }): Edit {
  if (mark === 'bold' || mark === 'italic') return wrapped(around[mark], chosen, words.text)
  if (mark === 'link') return linked(chosen, words)
  return lined(before[mark], chosen)
}

function wrapped(sign: string, { text, from, to }: Chosen, empty: string): Edit {
  const inner = text.slice(from, to) || empty
  const [outerFrom, outerTo] = [from - sign.length, to + sign.length]
  const marked =
    text.slice(outerFrom, from) === sign &&
    text.slice(to, outerTo) === sign &&
    // One star of two is no italic.
    (sign !== '*' || text[outerFrom - 1] !== '*' || text[outerTo] !== '*')
  if (outerFrom >= 0 && from < to && marked)
    return { from: outerFrom, to: outerTo, by: inner, choose: [outerFrom, outerFrom + inner.length] }
  const start = from + sign.length
  return { from, to, by: `${sign}${inner}${sign}`, choose: [start, start + inner.length] }
}

function linked({ text, from, to }: Chosen, words: { text: string; address: string }): Edit {
  const inner = text.slice(from, to)
  const address = /^https?:\/\/\S+$/.test(inner) ? inner : words.address
  const named = address === inner ? words.text : inner || words.text
  const by = `[${named}](${address})`
  // What is still to be written is chosen: the words, or else the address.
  const start = from + (inner && address !== inner ? named.length + 3 : 1)
  return { from, to, by, choose: [start, start + (inner && address !== inner ? address : named).length] }
}

function lined(sign: string, { text, from, to }: Chosen): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', Math.max(to - 1, from))
  const end = next === -1 ? text.length : next
  const lines = text.slice(start, end).split('\n')
  const all = lines.every((line) => line.startsWith(sign) || (line === '' && lines.length > 1))
  const by = lines
    .map((line) => {
      if (all) return line.startsWith(sign) ? line.slice(sign.length) : line
      return line === '' && lines.length > 1
        ? line
        : `${sign}${line.startsWith(sign) ? line.slice(sign.length) : line}`
    })
    .join('\n')
  const caret = start + by.length
  return { from: start, to: end, by, choose: lines.length > 1 ? [start, caret] : [caret, caret] }
}

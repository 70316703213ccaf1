import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MarkdownMark, markdownMarks, withMark } from './markdown-marks.ts'

const words = { text: 'texte', address: 'https://' }

/** `[` and `]` stand where the choice begins and ends. */
function marked(mark: MarkdownMark, shown: string): string {
  const from = shown.indexOf('⟦')
  const to = shown.indexOf('⟧') - 1
  return shownAfter(mark, { text: shown.replace('⟦', '').replace('⟧', ''), from, to })
}
function shownAfter(mark: MarkdownMark, chosen: { text: string; from: number; to: number }): string {
  const edit = withMark(mark, chosen, words)
  const text = chosen.text.slice(0, edit.from) + edit.by + chosen.text.slice(edit.to)
  const [from, to] = edit.choose
  return `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`
}

describe('a mark of Markdown', () => {
  test.for([
    ['bold', 'un ⟦mot⟧ ici', 'un **⟦mot⟧** ici'],
    ['bold', 'un **⟦mot⟧** ici', 'un ⟦mot⟧ ici'],
    ['bold', 'un ⟦⟧', 'un **⟦texte⟧**'],
    ['italic', '⟦mot⟧', '*⟦mot⟧*'],
    ['italic', '*⟦mot⟧*', '⟦mot⟧'],
    ['italic', '**⟦mot⟧**', '***⟦mot⟧***'],
    ['heading', 'avant\nun ti⟦⟧tre\naprès', 'avant\n## un titre⟦⟧\naprès'],
    ['heading', '## un ti⟦⟧tre', 'un titre⟦⟧'],
    ['list', '⟦un\n\ndeux⟧\ntrois', '⟦- un\n\n- deux⟧\ntrois'],
    ['list', '⟦- un\n- deux⟧', '⟦un\ndeux⟧'],
    ['list', '⟦- un\ndeux⟧', '⟦- un\n- deux⟧'],
    ['quote', '⟦⟧', '> ⟦⟧'],
    ['link', 'voir ⟦le plan⟧.', 'voir [le plan](⟦https://⟧).'],
    ['link', 'voir ⟦https://exemple.fr/a⟧.', 'voir [⟦texte⟧](https://exemple.fr/a).'],
    ['link', '⟦⟧', '[⟦texte⟧](https://)'],
  ] as const)('%s: %s', ([mark, before, after]) => {
    expect(marked(mark, before)).toBe(after)
  })

  test('never loses a letter of what is written, wherever it is set', () => {
    const letters = (text: string) => text.replaceAll(/[^a-z]/g, '')
    fc.assert(
      fc.property(
        fc.constantFrom(...markdownMarks),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '-', '#', '>') }),
        fc.nat(40),
        fc.nat(40),
        (mark, text, a, b) => {
          const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
          const edit = withMark(mark, { text, from, to }, { text: '', address: 'https://' })
          const after = text.slice(0, edit.from) + edit.by + text.slice(edit.to)
          expect(letters(after.replace('https://', ''))).toBe(letters(text))
          expect(edit.choose[0]).toBeLessThanOrEqual(edit.choose[1])
          expect(edit.choose[1]).toBeLessThanOrEqual(after.length)
        },
      ),
    )
  })
})

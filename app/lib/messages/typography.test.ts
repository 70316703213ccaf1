import { expect, test } from 'vitest'
import { fr as mails } from './emails/fr.ts'
import { fr } from './fr.ts'

/** What the interface says in French: its texts, and the texts in its functions, their parameters left out. */
const said = (part: unknown): string[] => {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return textsOf(String(part))
  return part && typeof part === 'object' ? Object.values(part).flatMap(said) : []
}

const textsOf = (source: string): string[] => {
  const bare = withoutParameters(source)
  return [...bare.matchAll(/`[^`]*`|"[^"]*"|'[^']*'/g)].map(([text]) => text.slice(1, -1))
}

/** The innermost first, so that a text within a parameter is gone with it. */
const withoutParameters = (source: string): string => {
  const bare = source.replace(/\$\{[^{}]*\}/g, 'X').replace(/\{[^{}$]*\}(?=\))/g, 'X')
  return bare === source ? source : withoutParameters(bare)
}

test('French has its narrow spaces: no ordinary one before ; : ! ? % » or after «', () => {
  const ordinary = /[^\s/] [;:!?%»](?!\S)|« /
  const wrong = [...said(fr), ...said(mails)].filter((text) => ordinary.test(text))
  expect(wrong).toEqual([])
})

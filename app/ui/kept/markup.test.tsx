import { useId } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '#app/lib/messages/index.ts'
import { LanguageProvider, useLanguage } from '../language.tsx'
import { KeptPart, KeptParts } from './kept-part.tsx'
import { keptMarkup } from './markup.server.tsx'

let drawn = 0
function Amount({ amount, by }: { amount: bigint; by: string }) {
  drawn++
  const { say } = useLanguage()
  return (
    <>
      {by} gave <b>{say.money(amount)}</b>
    </>
  )
}
function Named({ by }: { by: string }) {
  return <p id={useId()}>{by}</p>
}

const page = (amount: bigint, locale: 'fr' | 'en', kept = true) =>
  renderToString(
    <LanguageProvider locale={locale} messages={messagesIn(locale)}>
      <KeptParts value={kept ? keptMarkup : null}>
        <KeptPart as="article" className="gift" inside={Amount} of={{ amount, by: '<i>Ada</i>' }} />
      </KeptParts>
    </LanguageProvider>,
  )

describe('a kept part', () => {
  test('is the markup that its page would have, drawn once for what it is made of', () => {
    for (const locale of ['fr', 'en'] as const)
      for (const amount of [500n, 700n]) {
        const plain = page(amount, locale, false)
        drawn = 0
        expect([page(amount, locale), page(amount, locale)]).toEqual([plain, plain])
        expect(drawn).toBe(1)
        expect(plain).toContain('&lt;i&gt;Ada&lt;/i&gt;<!-- --> gave <b>')
      }
  })

  test('is drawn in place where it makes ids of its own', () => {
    const both = renderToString(
      <LanguageProvider locale="fr" messages={messagesIn('fr')}>
        <KeptParts value={keptMarkup}>
          <KeptPart as="article" inside={Named} of={{ by: 'a' }} />
          <KeptPart as="article" inside={Named} of={{ by: 'b' }} />
        </KeptParts>
      </LanguageProvider>,
    )
    const ids = [...both.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(2)
  })
})

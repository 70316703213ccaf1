import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ThreadShown } from '#app/domain/participation/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { LanguageProvider } from '#app/ui/language.tsx'
import { Thread } from './comment.tsx'

const at = new Date('2027-03-01T09:00:00Z')
const written: ThreadShown = {
  ...{ id: 'a', author: 'Léa', class: 'permanent', verified: true, organisation: null, official: null },
  ...{ atCounter: false, stance: null, asksAnswer: true, owed: { who: 'Mme Blanc', dueOn: '2027-03-16' } },
  ...{ lang: 'fr', html: '<p>Et le bus ?</p>', at, editedAt: null, withdrawnAt: null, hiddenReason: null },
  ...{ held: false, useful: 0, foundUseful: false, mine: false, answer: null, heeded: false },
  ...{ replies: [], replyCount: 0 },
}
const answer: ThreadShown['answer'] = {
  ...{ id: 'b', name: 'M. Roux', slug: 'm-roux', title: { fr: 'Maire' } },
  ...{ lang: 'fr', html: '<p>Oui.</p>' },
  at: new Date('2027-03-04T09:00:00Z'),
}

/** What the clock of a comment says on 5 March; null where there is none. */
function clock(of: Partial<ThreadShown>, locale: Locale = 'fr') {
  const language = { locale, t: messagesIn(locale), say: wording(locale), paths: pathsIn(locale) }
  const here = {
    ...{
      language,
      now: new Date('2027-03-05T10:00:00Z'),
      signedIn: false,
      ropes: {},
      usefulForm: 'utile',
      closed: false,
    },
    place: subjectPlace('project', 'bus'),
  }
  const page = renderToStaticMarkup(
    <LanguageProvider locale={locale} messages={language.t}>
      <Thread of={{ ...written, ...of }} here={here} />
    </LanguageProvider>,
  )
  const said = /<span class="clock[^"]*">(.*?)<\/p>/.exec(page)?.[1] ?? null
  return said?.replace(/<[^>]*>/g, '').replace(/\s/g, ' ') ?? null
}

describe('a comment that asks for an answer', () => {
  test.each<[Locale, string]>([
    ['fr', 'Mme Blanc doit une réponse depuis 4 jours, attendue pour le 16 mars 2027'],
    ['it', 'Mme Blanc deve una risposta da 4 giorni, attesa entro il 16 marzo 2027'],
    ['en', 'Mme Blanc has owed an answer for 4 days, due by 16 March 2027'],
  ])('says in public who owes it since when (%s)', (locale, words) => {
    expect(clock({}, locale)).toBe(words)
  })

  test('says who answered, were it another than who owed it', () => {
    expect(clock({ answer })).toBe('M. Roux a répondu en 3 jours')
  })

  test('has no clock where nothing is owed', () => {
    expect(clock({ owed: null })).toBeNull()
  })
})

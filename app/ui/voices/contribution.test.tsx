import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { type Contributed, Contribution } from './contribution.tsx'

const language = { locale: 'fr', t: messagesIn('fr'), say: wording('fr'), paths: pathsIn('fr') } as const
const comment: Contributed = {
  id: '7',
  author: 'Giorgio',
  class: 'secondary',
  verified: false,
  stance: 'against',
  lang: 'it',
  html: '<p>Troppo caro.</p>',
  at: new Date('2027-02-27T10:00:00Z'),
}
const render = (of: Contributed) =>
  renderToStaticMarkup(
    <Contribution
      of={of}
      now={new Date('2027-03-03T10:00:00Z')}
      href="#c-7"
      language={language}
      replies={<p>réponse</p>}
    />,
  )

describe('a contribution', () => {
  test('says who speaks, as what, verified or not, for or against, and when', () => {
    const html = render(comment)
    expect(html).toContain('Giorgio')
    expect(html).toContain('Résidence secondaire, déclaré')
    expect(html).toContain('Contre')
    expect(html).toContain('27 février 2027 (il y a 4 jours)')
  })

  test('keeps its language, and says it when it is not the page’s', () => {
    expect(render(comment)).toContain('<div class="prose" lang="it"><p>Troppo caro.</p></div>')
    expect(render(comment)).toContain('Écrit en italien')
    expect(render({ ...comment, lang: 'fr' })).not.toContain('Écrit en')
  })

  test('leaves a tombstone with the reason when it was hidden, and none of its words', () => {
    const html = render({ ...comment, hidden: { reason: 'attaque personnelle', href: '/registre' } })
    expect(html).toContain('attaque personnelle')
    expect(html).not.toContain('Troppo caro')
    expect(html).not.toContain('Giorgio')
    expect(html).toContain('réponse')
  })

  test('leaves a tombstone when its author withdrew it', () => {
    const html = render({ ...comment, withdrawnAt: new Date('2027-03-01T10:00:00Z') })
    expect(html).toContain('Retiré par son auteur')
    expect(html).not.toContain('Troppo caro')
  })

  test('names a deleted account instead of its person', () => {
    expect(render({ ...comment, author: null })).toContain('Compte supprimé')
  })
})

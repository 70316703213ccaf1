import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { CountRow } from '#db/schema/participation.ts'
import { LanguageProvider } from '../language.tsx'
import { ClassBreakdown } from './class-breakdown.tsx'

const words = messagesIn('fr').ui.breakdown
const row = (verified: boolean, total: number | null, pro: number | null, rest: number | null): CountRow => ({
  class: 'permanent',
  verified,
  for: pro,
  neutral: rest,
  against: rest,
  total,
})

function render(rows: CountRow[]) {
  return renderToStaticMarkup(
    <LanguageProvider locale="fr" messages={messagesIn('fr')}>
      <ClassBreakdown
        id="avis"
        rows={rows}
        caption="Avis"
        threshold={5}
        countedAt={new Date('2027-03-03T12:00:00Z')}
      />
    </LanguageProvider>,
  )
}

describe('the breakdown by class', () => {
  test('gives verified and declared their own counts and denominators, and never their sum', () => {
    const html = render([row(true, 102, 62, 20), row(false, 36, 18, 9)])
    for (const shown of ['62', '102', '18', '36']) expect(html).toContain(`>${shown}</td>`)
    for (const blended of ['80', '138']) expect(html).not.toContain(`>${blended}</td>`)
  })

  test('says together what was suppressed in a row, and from which number on', () => {
    const html = render([row(true, 34, 22, null)])
    expect(html).toContain('>22 pour, 12 neutre ou contre</td>')
    expect(html).toContain('>34</td>')
    expect(html).toContain(words.suppressedNote(5))
    expect(render([row(true, 9, null, null)])).toContain(`>${words.noDetail}</td>`)
  })

  test('says of a wholly suppressed row why it has no figure', () => {
    expect(render([row(false, null, null, null)])).toContain(words.suppressedAll)
  })

  test('speaks of no suppression where there is none', () => {
    expect(render([row(true, 102, 62, 20)])).not.toContain(words.suppressedNote(5))
  })

  test('says why a row may be older than its count, and only then', () => {
    const older = { ...row(true, 104, 62, 20), since: '2027-03-01T02:00:00.000Z' }
    expect(render([older])).toContain(words.olderNote(5))
    expect(render([row(true, 102, 62, 20)])).not.toContain(words.olderNote(5))
  })

  test('has a row for each of the five classes, even before the first opinion', () => {
    expect(render([]).match(/<tbody>/g)).toHaveLength(5)
    expect(render([]).match(new RegExp(words.none, 'g'))).toHaveLength(5)
  })
})

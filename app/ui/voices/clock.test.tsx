import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { Clock, type Owed } from './clock.tsx'

const language = { t: messagesIn('fr'), say: wording('fr') }
const since = new Date('2027-02-27T09:00:00Z')
const tell = (of: Partial<Owed>, now = '2027-03-03T10:00:00Z') =>
  renderToStaticMarkup(
    <Clock of={{ who: 'M. le Maire', since, ...of }} now={new Date(now)} language={language} />,
  )
    .replace(/<[^>]*>/g, '')
    .replace(/\s/g, ' ')

describe('the public clock', () => {
  test('says who owes an answer since when, and for which day', () => {
    expect(tell({})).toBe('M. le Maire doit une réponse depuis 4 jours')
    expect(tell({ dueOn: '2027-03-14' })).toBe(
      'M. le Maire doit une réponse depuis 4 jours, attendue pour le 14 mars 2027',
    )
  })

  test('is not late on the due day itself, until midnight in Paris', () => {
    expect(tell({ dueOn: '2027-07-03' }, '2027-07-03T21:59:00Z')).toContain('attendue pour')
    expect(tell({ dueOn: '2027-07-03' }, '2027-07-03T22:01:00Z')).toContain('en retard de 1 jour')
  })

  test('says how long an answer took, once given', () => {
    expect(tell({ dueOn: '2027-03-01', answeredAt: new Date('2027-03-02T10:00:00Z') })).toBe(
      'M. le Maire a répondu en 3 jours',
    )
  })
})

import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { myContributions } from './my-contributions.ts'

async function given(db: Db, count: number) {
  const [{ id: subjectId }, { id: authorId }] = [await publicSubject(db), await someone(db)]
  for (let n = 0; n < count; n++) await aComment(db, { subjectId, authorId })
  await aComment(db, { subjectId, authorId: (await someone(db)).id })
  const page = (after?: string | null) => myContributions(db, { personId: authorId, locale: 'fr', after })
  return { page }
}

describe('what a person gave', () => {
  test('is hers alone, twenty at a time, each once, the latest first', async ({ db }) => {
    const { page } = await given(db, 21)
    const first = await page()
    expect(first.items).toHaveLength(20)
    const second = await page(first.next)
    expect([second.items.length, second.next]).toEqual([1, null])
    const all = [...first.items, ...second.items]
    expect(new Set(all.map(({ id }) => id)).size).toBe(21)
    const times = all.map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(Object.keys(all[0]!)).not.toContain('instant')
  })

  test('is one page when it fills it to the last line', async ({ db }) => {
    const { page } = await given(db, 20)
    expect(await page()).toMatchObject({ next: null })
  })

  test('begins at its first page wherever an address names no place in it', async ({ db }) => {
    const { page } = await given(db, 1)
    const id = '0199c0de-0000-7000-8000-000000000001'
    for (const absurd of [
      ...[null, '', '~', `~${id}`, '2027-03-10 12:00:00+00~', `9999-99-99 99:99:99+00~${id}`],
      ...[
        `x2020-01-01 00:00:00+00~${id}`,
        `2020-01-01 00:00:00+00~${id}x`,
        `2020-01-01 00:00:00+00~${id.slice(1)}`,
      ],
    ])
      expect((await page(absurd)).items, String(absurd)).toHaveLength(1)
    expect((await page(`2020-01-01 00:00:00+00~${id}`)).items).toEqual([])
    expect(await page('2999-01-01 00:00:00+00~'.concat(id))).toMatchObject({ items: [{ kind: 'comment' }] })
  })
})

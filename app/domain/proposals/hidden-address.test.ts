import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { wrongFaces } from '#tests/fixtures/faces.ts'
import { later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { proposed } from '#tests/fixtures/proposals.ts'
import { act } from '../act.ts'
import { notice, ruleOnNotice } from '../moderation/index.ts'
import { publishedProposal } from './published.ts'

const asRead = (db: Db, slug: string) => publishedProposal(db, slug, { locale: 'fr', viewerId: null })

async function hide(db: Db, contributionId: string) {
  const report = { contributionId, reason: 'insult', explanation: 'Il insulte.', goodFaith: true } as const
  const ruling = { contributionId, decision: 'hidden', ground: 'insult', reason: 'Une injure.' } as const
  const [reporter, moderator] = [await someone(db), await someone(db, { roles: ['moderator'] })]
  await act(db, reporter, (act) => notice(act, report), later(noon, 6 * minutes))
  await act(db, moderator, (act) => ruleOnNotice(act, ruling), later(noon, 7 * minutes))
}

const restore = (db: Db, id: string) =>
  db.update(contributions).set({ hiddenAt: null, hiddenReason: null }).where(eq(contributions.id, id))

describe('the address of a hidden proposal', () => {
  test('is nobody else’s meanwhile, so that another of the same title is hidden too and each is restored', async ({
    db,
  }) => {
    const first = await proposed(db, { title: 'Le maire est un voleur' })
    await hide(db, first.id)
    const second = await proposed(db, { title: 'Le maire est un voleur' })
    expect(second.slug).toBe(`${first.slug}-2`)
    expect(await asRead(db, second.slug)).toMatchObject({ id: second.id, readable: true })
    await hide(db, second.id)
    expect(await asRead(db, second.slug)).toMatchObject({ title: '', readable: false })
    await restore(db, first.id)
    await restore(db, second.id)
    expect(await asRead(db, first.slug)).toMatchObject({ id: first.id, slug: first.slug, readable: true })
    expect(await asRead(db, second.slug)).toMatchObject({ id: second.id, slug: second.slug })
    expect(await wrongFaces(db)).toEqual([])
  })

  test('can be taken by no title beforehand: whoever knows the id hinders no moderator and no erasure', async ({
    db,
  }) => {
    const { id } = await proposed(db, { title: 'Le maire est un voleur' })
    const masked = createHash('md5').update(id).digest('hex').slice(0, 10)
    await proposed(db, { title: `Proposition ${masked}` })
    await hide(db, id)
    expect(await db.select().from(proposals).where(eq(proposals.id, id))).toMatchObject([
      { slug: `proposition--${masked}` },
    ])
    await db
      .update(contributions)
      .set({ withdrawnAt: later(noon, 8 * minutes) })
      .where(eq(contributions.id, id))
    expect(await wrongFaces(db)).toEqual([])
  })
})

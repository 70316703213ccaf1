import { z } from 'zod'
import { addMilestone } from '#app/domain/projects/index.ts'
import { sendingKey } from '#app/lib/sending-key.ts'
import type { Db } from '#db/client.ts'
import { doneLately, milestones } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { contextOver } from '#tests/pages.ts'
import { aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { perform } from './perform.ts'

const key = 'clef-faite-par-la-page'

/** The form of a milestone as a page of the desk sends it, and where its answer leads. */
async function sends(db: Db, { agent }: Town, slug: string, typed: Record<string, string> = {}) {
  const viewer = { ...agent, displayName: 'Un agent' }
  const context = contextOver(db, { signedIn: { viewer, sessionId: 'x', token: 'x' } as never })
  const body = new URLSearchParams({ fr: 'Ouverture', on: '2030-05-01', [sendingKey]: key, ...typed })
  const request = new Request(`http://localhost/mairie/projets/${slug}/jalons`, { method: 'POST', body })
  const answer = await perform({ request, context, params: {} } as never, {
    right: 'milestone.move',
    schema: z.object({ fr: z.string(), on: z.string() }),
    deed: (act, input) => addMilestone(act, { slug, ...input }),
    done: ({ id }) => ({ to: `/jalons/${id}` }),
  })
  return answer instanceof Response ? answer.headers.get('Location') : answer
}

describe('a form', () => {
  test('that is sent twenty times at once is done once, and each time answered alike', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const before = await db.$count(milestones)
    const answers = await Promise.all(Array.from({ length: 20 }, () => sends(db, town, slug)))
    expect(new Set(answers).size).toBe(1)
    expect(await db.$count(milestones)).toBe(before + 1)
  })

  test('is held to that by the key of its row alone: without it nothing is done', async ({
    db,
    ownerSql,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const before = await db.$count(milestones)
    await ownerSql`alter table done_lately drop constraint done_lately_pkey`
    await expect(sends(db, town, slug)).rejects.toThrow()
    expect(await db.$count(milestones)).toBe(before)
  })

  test('with other words, another key, or a key that no page of ours makes is another', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const before = await db.$count(milestones)
    await sends(db, town, slug)
    await sends(db, town, slug, { fr: 'Fermeture' })
    await sends(db, town, slug, { [sendingKey]: 'une-autre-clef-de-la-page' })
    for (const none of ['', 'court', 'x'.repeat(5000)]) await sends(db, town, slug, { [sendingKey]: none })
    expect(await db.$count(milestones)).toBe(before + 6)
  })

  test('that was refused can be sent again under its key, and keeps nothing in clear', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const nowhere = await sends(db, town, 'nulle-part')
    expect(nowhere).toMatchObject({ init: { status: 404 } })
    const first = await sends(db, town, slug)
    expect(await sends(db, town, slug)).toBe(first)
    const rows = JSON.stringify(await db.select().from(doneLately))
    expect(rows).not.toContain(String(first).split('/').pop())
  })
})

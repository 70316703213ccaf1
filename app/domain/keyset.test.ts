import { deskDossiers } from '#app/domain/dossiers/index.ts'
import { deskCampaigns } from '#app/domain/funding/index.ts'
import { type Cursor, readCursor } from '#app/lib/addresses/cursor.ts'
import { campaigns, dossiers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, started } from '#tests/fixtures/dossiers.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'

type Page = { slugs: string[]; next: string | null; previous: string | null }

/** Walks a list to its end and back, and gives what it saw each way. */
async function walked(page: (cursor: Cursor | null) => Promise<Page>) {
  const at = (name: 'apres' | 'avant', written: string) =>
    readCursor(new URLSearchParams({ [name]: written }))
  let here = await page(null)
  expect(here.previous).toBeNull()
  const there = [here.slugs]
  while (here.next) {
    here = await page(at('apres', here.next))
    there.push(here.slugs)
  }
  const back = [here.slugs]
  while (here.previous) {
    here = await page(at('avant', here.previous))
    back.unshift(here.slugs)
  }
  return { there, back }
}

describe('a list of the desk', () => {
  test('is walked to its end and back, none twice and none left out, those of one instant included', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    for (let n = 0; n < 5; n++) await started(db, desk, { call: `appel ${n}` })
    await db.update(dossiers).set({ movedAt: new Date('2026-03-12T10:00:00.000Z') })
    const { there, back } = await walked(async (cursor) => {
      const { dossiers, ...around } = await deskDossiers(db, { cursor, size: 2 })
      return { slugs: dossiers.map(({ slug }) => slug), ...around }
    })
    expect(there.map((page) => page.length)).toEqual([2, 2, 1])
    expect(new Set(there.flat()).size).toBe(5)
    expect(back).toEqual(there)
  })

  test('keeps the drafts of campaigns before all others on each of its pages', async ({ db }) => {
    const town = await aTown(db)
    const { id: projectId } = await aPublishedProject(db, town)
    const by = { projectId, preparedBy: town.agent.id }
    for (let n = 0; n < 3; n++) await aCampaign(db, by)
    for (let n = 0; n < 2; n++) await aCampaign(db, { ...by, state: 'draft', openedAt: null })
    const { there, back } = await walked(async (cursor) => {
      const { campaigns, ...around } = await deskCampaigns(db, { cursor, size: 2 })
      return { slugs: campaigns.map(({ slug, state }) => `${state} ${slug}`), ...around }
    })
    expect(there.flat().map((line) => line.split(' ')[0])).toEqual(['draft', 'draft', 'open', 'open', 'open'])
    expect(new Set(there.flat()).size).toBe(await db.$count(campaigns))
    expect(back).toEqual(there)
  })
})

test('a place that no list wrote is the beginning', () => {
  for (const said of ['', '1', '1~x', "1~' or true", `1~${crypto.randomUUID()}x`])
    expect(readCursor(new URLSearchParams({ apres: said }))).toBeNull()
})

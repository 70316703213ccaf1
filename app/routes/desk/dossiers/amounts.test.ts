import { eq } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import { messagesIn, refusalText } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'
import { dossierLines } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, type Desk, published, started } from '#tests/fixtures/dossiers.ts'
import { load } from '#tests/pages.ts'
import { action } from './amounts.tsx'

/** What the form of amounts answers to an agent who grants this much to the first line. */
async function grants(db: Db, { town }: Desk, slug: string, typed: Record<string, string>) {
  const token = await act(db, theCity, (deed) =>
    openSession(deed, town.agent.id, { device: 'essai', demonstration: true }),
  )
  const { viewer, sessionId } = (await sessionOf(db, token))! // it was opened just now
  const [line] = await db.select().from(dossierLines).where(eq(dossierLines.funder, 'detr'))
  const act12 = { 'lines[0].grantedOn': '2027-06-30', 'lines[0].grantReference': 'Arrêté 12' }
  const body = new URLSearchParams({ 'lines[0].id': line!.id, ...act12, ...typed })
  const sent = (args: Parameters<typeof action>[0]) =>
    action({ ...args, request: new Request(args.request.url, { method: 'POST', body }) })
  return load(sent, db, `/mairie/dossiers/${slug}/montants`, { slug }, { viewer, sessionId, token })
}

const granted = async (db: Db) =>
  (await db.select().from(dossierLines).where(eq(dossierLines.funder, 'detr')))[0]?.granted

describe('what a funder grants to a public dossier', () => {
  test('is read back before everybody reads it, above five hundred euros', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    const typed = { 'lines[0].granted': '2 500' }
    const said = ['État, DETR, Accordé\u202f: 2\u202f500\u00a0€']
    expect(await grants(db, desk, slug, typed)).toMatchObject({
      data: {
        error: { '': [refusalText(messagesIn('fr'), 'amounts-to-read-back', said)] },
        offered: '250000',
        initialValue: { lines: [{ granted: '2 500' }] },
      },
    })
    // Another sum than the one that was read is another slip.
    await grants(db, desk, slug, { 'lines[0].granted': '25 000', readBack: '250000' })
    expect(await granted(db)).toBeNull()
    await grants(db, desk, slug, { ...typed, readBack: '250000' })
    expect(await granted(db)).toBe(2_500_00n)
  })

  test('is asked nothing more while the dossier is a draft, or for a sum that is small', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await grants(db, desk, slug, { 'lines[0].granted': '2 500' })
    expect(await granted(db)).toBe(2_500_00n)
  })
})

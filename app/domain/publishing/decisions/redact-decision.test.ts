import { eq } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { verifyChain } from '#app/domain/audit/index.ts'
import { decisionFiles, files } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { closeAll } from '#tests/fixtures/chain.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { aTown } from '#tests/town.ts'
import { decisionCards } from './list-decisions.ts'
import { decisionToPrint } from './print-decision.ts'
import { pdfOfDecision, publishedDecision } from './published-decision.ts'
import { recordPrinted } from './record-printed.ts'
import { redactDecision } from './redact-decision.ts'

const file = {
  key: 'document/y',
  name: 'acte.pdf',
  mediaType: 'application/pdf',
  bytes: 3,
  sha256: 'abc',
  width: null,
  height: null,
}
const ruling = { ground: 'court', reference: 'TA de Marseille, n° 2601234, 4 mai 2026' } as const

describe('a redaction', () => {
  test('leaves a tombstone that names its ground, and takes the PDF away', async ({ db, ownerSql }) => {
    const town = await aTown(db)
    const { id, slug } = await aDecision(db, town)
    await act(db, theCity, (deed) => recordPrinted(deed, { decisionId: id, file }))
    expect(await pdfOfDecision(db, slug)).toMatchObject({ key: 'document/y' })

    await act(db, town.mayor, (deed) => redactDecision(deed, { slug, ...ruling }))
    expect(await publishedDecision(db, slug, 'fr')).toMatchObject({
      title: 'Télécabine du Rocher : programme et enveloppe',
      html: '',
      votes: { votesFor: 7 },
      redaction: ruling,
      pdf: { sha256: 'abc', served: false },
    })
    expect(await pdfOfDecision(db, slug)).toBeNull()
    const [kept] = await db.select().from(files)
    expect(kept?.deletedAt).not.toBeNull()
    const jobs =
      await ownerSql`select from graphile_worker.jobs where task_identifier = 'remove-decision-pdf'`
    expect(jobs).toHaveLength(1)
    const again = act(db, town.mayor, (deed) => redactDecision(deed, { slug, ...ruling }))
    await expect(again).rejects.toMatchObject({ code: 'already-done' })
  })

  test('takes the title too where it must, out of the search as well', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aDecision(db, town)
    const found = async () =>
      (await decisionCards(db, { locale: 'it', filters: { words: ['telecabine'] } })).cards
    expect(await found()).toHaveLength(1)
    await act(db, town.mayor, (deed) => redactDecision(deed, { slug, ...ruling, titleToo: true }))
    expect(await found()).toEqual([])
    expect(await publishedDecision(db, slug, 'it')).toMatchObject({ title: 'Oggetto rimosso', html: '' })
  })

  test('is not undone by a print that comes late', async ({ db }) => {
    const town = await aTown(db)
    const { id, slug } = await aDecision(db, town)
    await act(db, town.mayor, (deed) => redactDecision(deed, { slug, ...ruling }))
    expect(await decisionToPrint(db, id)).toBeNull()
    const late = act(db, theCity, (deed) => recordPrinted(deed, { decisionId: id, file }))
    await expect(late).rejects.toMatchObject({ code: 'already-done' })
    expect(await db.select().from(decisionFiles).where(eq(decisionFiles.decisionId, id))).toEqual([])
  })

  test('is of an act that is online, and its PDF is the city’s to print', async ({ db }) => {
    const town = await aTown(db)
    const { id } = await aDecision(db, town)
    const redacted = act(db, town.mayor, (deed) => redactDecision(deed, { slug: 'aucune', ...ruling }))
    await expect(redacted).rejects.toMatchObject({ code: 'not-found', status: 404 })
    const printed = act(db, town.mayor, (deed) => recordPrinted(deed, { decisionId: id, file }))
    await expect(printed).rejects.toMatchObject({ code: 'not-allowed', status: 403 })
  })

  test('leaves the chain of events whole', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aDecision(db, town)
    await closeAll(db)
    await act(db, town.mayor, (deed) => redactDecision(deed, { slug, ...ruling }))
    await closeAll(db)
    expect(await verifyChain(db)).toBeNull()
  })
})

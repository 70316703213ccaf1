import { createHash } from 'node:crypto'
import { decisionToPrint, publishedDecision } from '#app/domain/publishing/index.ts'
import { openFiles } from '#app/services/files.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { Db } from '#db/client.ts'
import { files as kept } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { aFolder } from '#tests/folder.ts'
import { aTown } from '#tests/town.ts'
import { decisionDocument } from './decision-document.ts'
import { printDecisionOf } from './print-decision.ts'

const print = async (db: Db, id: string) => makePdf(decisionDocument((await decisionToPrint(db, id))!))

describe('the printed act', () => {
  test('has the same bytes whenever it is printed, and others for another act', async ({ db }) => {
    const town = await aTown(db)
    const { id } = await aDecision(db, town)
    const other = await aDecision(db, town, { number: '2026-043' })
    const [one, two] = [await print(db, id), await print(db, id)]
    expect(one.equals(two)).toBe(true)
    expect((await print(db, other.id)).equals(one)).toBe(false)
  })

  test('is a tagged PDF/A in French', async ({ db }) => {
    const { id } = await aDecision(db, await aTown(db))
    const text = (await print(db, id)).toString('latin1')
    const marks = [
      '/MarkInfo',
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (fr)',
      '/DisplayDocTitle true',
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      ...['H1', 'H2', 'P'].map((tag) => `/S /${tag}\n`),
    ]
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
  })

  test('is printed once: its page names the hash of its bytes, and nothing waits any more', async ({
    db,
  }) => {
    const { id, slug } = await aDecision(db, await aTown(db))
    const printed = await print(db, id)
    const DATA_DIR = aFolder()
    const files = openFiles({ DATA_DIR, SECRET_KEYS: ['k'.repeat(32)], S3_REGION: 'auto' })
    await printDecisionOf({ db, files }, id)
    await printDecisionOf({ db, files }, id)
    const sha256 = createHash('sha256').update(printed).digest('hex')
    expect((await publishedDecision(db, slug, 'fr'))?.pdf).toMatchObject({ origin: 'printed', sha256 })
    expect(await db.select().from(kept)).toHaveLength(1)
    expect(await decisionToPrint(db, id)).toBeNull()
  })
})

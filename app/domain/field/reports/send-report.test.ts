import { act, nobody } from '#app/domain/act.ts'
import { fieldDrafts, fieldPhotos, fieldReports } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPicture, lights } from '#tests/fixtures/field/reports.ts'
import { noon } from '#tests/fixtures/participation.ts'
import { draftAt } from './draft-page.ts'
import { SendingWords, sendReport } from './send-report.ts'

const token = 'a'.repeat(32)
const words = (categoryId: string, more: object = {}) =>
  SendingWords.parse({
    ...{ categoryId, lang: 'fr', body: 'De la glace sur les marches.', whereabouts: 'Devant la poste' },
    ...{ deviceId: crypto.randomUUID(), token, how: 'leave', ...more },
  })

describe('what a device sends by itself', () => {
  test('is one report, sent as often as its answer is lost, and by two pages at once', async ({ db }) => {
    const said = words(await lights(db))
    const send = () => act(db, nobody, (deed) => sendReport(deed, said, [aPicture()]), noon)
    const [one, two] = await Promise.all([send(), send()])
    expect([one.again, two.again].sort()).toEqual([false, true])
    expect(await send()).toEqual({ token, again: true })
    expect(await db.$count(fieldReports)).toBe(1)
    expect(await db.$count(fieldDrafts)).toBe(1)
    expect(await db.$count(fieldPhotos)).toBe(1)
    // The link that was made on the device is the one by which its author reads what becomes of it.
    expect((await draftAt(db, token, 'fr'))?.state).toBe('followed')
  })

  test('waits for its author where she wants to see it first', async ({ db }) => {
    const said = words(await lights(db), { how: 'check' })
    const send = () => act(db, nobody, (deed) => sendReport(deed, said))
    expect((await send()).again).toBe(false)
    expect((await send()).again).toBe(true)
    expect(await db.$count(fieldReports)).toBe(0)
    expect((await draftAt(db, token, 'fr'))?.state).toBe('draft')
  })

  test('takes the words that were mended before its answer came, with their pictures', async ({ db }) => {
    const said = words(await lights(db), { how: 'check' })
    const send = (more: object, photos = [aPicture()]) =>
      act(db, nobody, (deed) => sendReport(deed, { ...said, ...more }, photos))
    await send({})
    expect((await send({ body: 'Une fuite de gaz, au numéro 12.' })).again).toBe(false)
    expect(await draftAt(db, token, 'fr')).toMatchObject({
      said: { body: 'Une fuite de gaz, au numéro 12.' },
    })
    expect([await db.$count(fieldDrafts), await db.$count(fieldPhotos)]).toEqual([1, 1])
    const other = { ...aPicture(), sent: 'f'.repeat(64) }
    expect((await send({ body: 'Une fuite de gaz, au numéro 12.' }, [other])).again).toBe(false)
    expect(await db.$count(fieldPhotos)).toBe(1)
  })

  test('tells other words that it is published with the first, and is told so of its own', async ({ db }) => {
    const said = words(await lights(db))
    const send = (more: object = {}) => act(db, nobody, (deed) => sendReport(deed, { ...said, ...more }))
    await send()
    await expect(send({ body: 'Une fuite de gaz, au numéro 12.' })).rejects.toMatchObject({
      ...{ code: 'sent-otherwise', status: 409 },
    })
    expect((await send()).again).toBe(true)
    expect(await db.$count(fieldReports)).toBe(1)
  })

  test('is refused without a link of its own, or with one that somebody could guess', () => {
    const read = (more: object) =>
      SendingWords.safeParse({ ...words(crypto.randomUUID()), latitude: '', longitude: '', ...more }).success
    expect(read({})).toBe(true)
    expect(read({ token: undefined })).toBe(false)
    expect(read({ token: 'court' })).toBe(false)
    expect(read({ deviceId: undefined })).toBe(false)
  })
})

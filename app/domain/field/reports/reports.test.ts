import { eq, sql } from 'drizzle-orm'
import {
  contributions,
  events,
  fieldDrafts,
  fieldPhotos,
  fieldReports,
  files,
  people,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { wrongFaces } from '#tests/fixtures/faces.ts'
import { aDraft, aReport, aReportOfNobody, lights } from '#tests/fixtures/field/reports.ts'
import { days, later, noon, someone } from '#tests/fixtures/participation.ts'
import { aBody, aPlace, aService } from '#tests/fixtures/station/bodies.ts'
import { montgenevre } from '#tests/town.ts'
import { act, nobody } from '../../act.ts'
import { releaseContribution } from '../../participation/index.ts'
import { everyCategory, openCategories } from '../categories/categories.ts'
import { fileByLink, fileOfReport } from '../photos/field-file.ts'
import { reportCards, reportCounts, reportsOn } from './cards.ts'
import { draftAt } from './draft-page.ts'
import { exportReports } from './export.ts'
import { reportFigures } from './figures.ts'
import type { ReportFilters } from './filters.ts'
import { forgetDrafts } from './forget-drafts.ts'
import { nearReports } from './near.ts'
import { leaveReport, publishReport } from './publish.ts'
import { reportAt, reportAtDesk } from './report-page.ts'
import { seeTheSame } from './see-the-same.ts'
import { ReportWords } from './words.ts'

const reader = { locale: 'fr', viewerId: null } as const
const here = { latitude: '44,9317', longitude: '6,7219' }
/** So many metres north of it. */
const north = (metres: number) => ({ ...here, latitude: String(44.9317 + metres / 111_195) })

describe('a report from the field', () => {
  test('is public once its author said who she is, with who owes an answer and by when', async ({ db }) => {
    const { number, author, body } = await aReport(db, { ...here, photos: 2 })
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{
        number,
        title: `Éclairage · n° ${number}`,
        state: 'received',
        dueOn: '2027-03-20',
        readable: true,
      },
      ...{ latitude: 44.9317, whereabouts: 'Devant l’école', late: false, photos: [], steps: [] },
      body: { name: 'Services techniques' },
      category: { name: 'Éclairage' },
      can: { comment: true, seeTheSame: true, settle: false },
    })
    // Her photos wait for a moderator; she sees them herself.
    const hers = await reportAt(db, number, { locale: 'it', viewerId: author.id })
    expect(hers).toMatchObject({
      mine: true,
      photos: [{ held: true }, { held: true }],
      category: { name: 'Illuminazione' },
    })
    expect((await reportCards(db, { locale: 'fr', filters: { body: body.slug } })).cards).toMatchObject([
      { number, voices: 0, photo: null, photosWait: 2 },
    ])
    expect(await wrongFaces(db)).toEqual([])
    const told = (await db.select().from(events)).map(({ verb }) => verb)
    expect(told.at(-1)).toBe('field-reported')
  })

  test('is answered with the first one when the same id of a device comes again, and a draft gives one alone', async ({
    db,
  }) => {
    const deviceId = crypto.randomUUID()
    const first = await aReport(db, { deviceId })
    const author = first.author
    const again = await aDraft(db, first.categoryId, { deviceId, body: 'Encore la même chose.' })
    for (const draftId of [first.draftId, again.id])
      expect(
        await act(db, author, (deed) => publishReport(deed, { draftId, nameless: false }), noon),
      ).toMatchObject({ number: first.number })
    expect(await db.$count(fieldReports)).toBe(1)
  })

  test('is published once though two tabs publish at once', async ({ db }) => {
    const deviceId = crypto.randomUUID()
    const author = await someone(db)
    const categoryId = await lights(db)
    const drafts = [await aDraft(db, categoryId, { deviceId }), await aDraft(db, categoryId, { deviceId })]
    const both = await Promise.all(
      drafts.map(({ id }) =>
        act(db, author, (deed) => publishReport(deed, { draftId: id, nameless: false }), noon),
      ),
    )
    expect(both[0]!.number).toBe(both[1]!.number)
    expect(await db.$count(fieldReports)).toBe(1)
  })

  test('keeps its author’s name for the desk where she wishes so', async ({ db }) => {
    const { number, id, author } = await aReport(db, { nameless: true })
    expect(await reportAt(db, number, reader)).toMatchObject({ author: null, class: null, verified: false })
    expect(await reportAt(db, number, { locale: 'fr', viewerId: author.id })).toMatchObject({
      author: expect.stringContaining('Personne'),
    })
    const [kept] = await db.select().from(contributions).where(eq(contributions.id, id))
    expect(kept!.authorId).toBe(author.id)
  })

  test('without any address waits for a moderator, and its secret link alone says what becomes of it', async ({
    db,
  }) => {
    const { number, id, token } = await aReportOfNobody(db, { photos: 1 })
    expect(await reportAt(db, number, reader)).toBeNull()
    expect(await reportAtDesk(db, number, reader)).toMatchObject({ held: true, author: null, class: null })
    expect(await draftAt(db, token, 'fr')).toMatchObject({
      state: 'followed',
      report: { held: true, photos: [{ held: true }] },
    })
    // The same sending again is the same report.
    expect(await act(db, nobody, (deed) => leaveReport(deed, { token }), noon)).toMatchObject({ number })
    const [{ personId }] = (await db
      .select({ personId: contributions.authorId })
      .from(contributions)
      .where(eq(contributions.id, id))) as [{ personId: string }]
    expect((await db.select().from(people).where(eq(people.id, personId)))[0]).toMatchObject({ email: null })
    const moderator = await someone(db, { roles: ['moderator'] })
    const released = later(noon, 3 * days)
    await act(db, moderator, (deed) => releaseContribution(deed, { contributionId: id }), released)
    await db.execute(sql`update city_clock set ahead = ${released.toISOString()}::timestamptz - now()`)
    // Its clock runs from the day on which it is public.
    expect(await reportAt(db, number, reader)).toMatchObject({
      author: null,
      at: released,
      dueOn: '2027-03-23',
    })
    expect(await wrongFaces(db)).toEqual([])
  })

  test('says where, in one of three ways, and not far from the commune', async ({ db }) => {
    const body = await aBody(db)
    const categoryId = await lights(db, body)
    const typed = { categoryId, lang: 'fr', body: 'De la glace.' }
    expect(ReportWords.safeParse(typed).success).toBe(false)
    expect(ReportWords.safeParse({ ...typed, latitude: '44,9' }).success).toBe(false)
    expect(ReportWords.safeParse({ ...typed, ...here }).success).toBe(true)
    expect(ReportWords.safeParse({ ...typed, ...here, kind: 'evidence' }).success).toBe(false)
    await db.execute(sql`update settings set values = ${JSON.stringify(montgenevre)}::jsonb`)
    await expect(aDraft(db, categoryId, { latitude: '45,8', longitude: '6,7' })).rejects.toMatchObject({
      code: 'point-far',
    })
    await expect(aDraft(db, crypto.randomUUID())).rejects.toMatchObject({ code: 'category-closed' })
    const { slug, id: placeId } = await aPlace(db, body, { ...here })
    const at = await aReport(db, { of: body, placeId, whereabouts: '' })
    expect(await reportAt(db, at.number, reader)).toMatchObject({
      ...{ title: 'Éclairage · Parking du Col', latitude: 44.9317 },
      place: { slug, name: 'Parking du Col' },
    })
    expect(await reportsOn(db, 'fr', { placeSlug: slug })).toMatchObject([{ number: at.number }])
    await db.execute(sql`update places set names = '{"fr": "Grand parking"}' where id = ${placeId}`)
    expect((await reportAt(db, at.number, reader))!.title).toBe('Éclairage · Grand parking')
    expect(await wrongFaces(db)).toEqual([])
  })

  test('is evidence for a service where it was begun on its page', async ({ db }) => {
    const service = await aService(db, await aBody(db))
    const { number } = await aReport(db, { kind: 'evidence', about: `services/${service.slug}` })
    await db.execute(sql`update city_clock set ahead = ${noon.toISOString()}::timestamptz - now()`)
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{ kind: 'evidence', about: { path: 'services', slug: service.slug } },
    })
    expect(await reportsOn(db, 'fr', { aboutId: service.id })).toMatchObject([{ number }])
  })
})

describe('reports that are near and alike', () => {
  test('are those of the category within 150 metres that are open, and those solved within thirty days', async ({
    db,
  }) => {
    const of = await aBody(db)
    const near = await aReport(db, { of, ...north(140) })
    const far = await aReport(db, { of, ...north(170) })
    const solved = await aReport(db, { of, ...north(20) })
    await db.execute(sql`update field_reports set state = 'solved', solved_at = city_now() - interval '29 days'
      where number = ${solved.number}`)
    const past = await aReport(db, { of, ...north(30) })
    await db.execute(sql`update field_reports set state = 'solved', solved_at = city_now() - interval '31 days'
      where number = ${past.number}`)
    const { id: placeId } = await aPlace(db, of, north(100))
    const there = await aReport(db, { of, placeId, whereabouts: '' })
    const asked = { categoryId: near.categoryId, latitude: 44.9317, longitude: 6.7219, placeId: undefined }
    expect(await nearReports(db, asked, 'fr')).toMatchObject([
      { number: there.number, metres: 100 },
      { number: near.number, metres: 140 },
      { number: solved.number, metres: 20, state: 'solved' },
    ])
    const [other] = await openCategories(db, 'fr')
    expect(await nearReports(db, { ...asked, categoryId: other!.id }, 'fr')).toEqual([])
    const nowhere = { ...asked, latitude: null, longitude: null }
    expect(await nearReports(db, nowhere, 'fr')).toEqual([])
    expect(await nearReports(db, { ...nowhere, placeId }, 'fr')).toMatchObject([
      { number: there.number },
      { number: near.number },
      { number: far.number },
      { number: solved.number },
    ])
  })

  test('are found through the index on category and point', async ({ db }) => {
    const { categoryId } = await aReport(db, here)
    await db.execute(sql`analyze field_reports`)
    const draft = await aDraft(db, categoryId, north(10))
    expect(await draftAt(db, draft.token, 'fr')).toMatchObject({ state: 'draft', near: [{ metres: 10 }] })
  })

  test('take her voice once, with the photos of her draft', async ({ db }) => {
    const { number, author, categoryId } = await aReport(db, here)
    const neighbour = await someone(db)
    const { id: draftId, token } = await aDraft(db, categoryId, { ...north(5), photos: 1 })
    const same = () => act(db, neighbour, (deed) => seeTheSame(deed, { number, draftId }), noon)
    expect([(await same()).number, (await same()).number]).toEqual([number, number])
    expect(await reportAt(db, number, { locale: 'fr', viewerId: neighbour.id })).toMatchObject({
      ...{ voices: 1, voiced: true, photos: [{ held: true }], can: { seeTheSame: false } },
    })
    expect(await draftAt(db, token, 'fr')).toMatchObject({ state: 'published', number })
    await expect(act(db, author, (deed) => seeTheSame(deed, { number }), noon)).rejects.toMatchObject({
      code: 'own-words',
    })
  })
})

describe('a draft', () => {
  test('goes after a day with its photos, and opens to its own link alone', async ({ db }) => {
    const { id, token } = await aDraft(db, await lights(db), { photos: 1 })
    const [photo] = await db.select().from(fieldPhotos)
    expect(await fileByLink(db, { token, id: photo!.id })).toMatchObject({ public: false })
    expect(await fileByLink(db, { token: 'another', id: photo!.id })).toBeNull()
    expect(await fileOfReport(db, photo!.fileId!)).toBeNull()
    await db.execute(sql`update field_drafts set expires_at = city_now() - interval '1 second'`)
    await expect(
      act(db, await someone(db), (deed) => publishReport(deed, { draftId: id, nameless: false })),
    ).rejects.toMatchObject({ code: 'draft-expired', status: 410 })
    expect(await draftAt(db, token, 'fr')).toBeNull()
    expect(await forgetDrafts(db)).toBe(1)
    expect([await db.$count(fieldDrafts), await db.$count(fieldPhotos)]).toEqual([0, 0])
    expect((await db.select().from(files))[0]!.deletedAt).not.toBeNull()
  })
})

test('reports are listed by what one asks for, counted and given as data', async ({ db }) => {
  const body = await aBody(db, 'Régie')
  const { number, categoryId } = await aReport(db, { of: body, ...here })
  await aReport(db, { of: body, kind: 'observation', at: later(noon, 1000) })
  const counts = await reportCounts(db, 'fr', { kind: 'fault' })
  expect(counts).toMatchObject({
    ...{ total: 1, statuses: { open: 1, solved: 0 }, kinds: { fault: 1, observation: 1 } },
    categories: [{ slug: 'eclairage', count: 1 }],
    bodies: [{ slug: body.slug, count: 1 }],
  })
  const first = await reportCards(db, { locale: 'fr', size: 1 })
  expect(first.next).not.toBeNull()
  const filters = { category: 'eclairage', kind: 'fault', body: body.slug, status: 'open' } as const
  expect((await reportCards(db, { locale: 'fr', filters })).cards).toMatchObject([{ number }])
  expect((await reportCards(db, { locale: 'fr', filters: { body: 'commune' } })).cards).toEqual([])
  expect((await reportCards(db, { locale: 'fr', filters: { photosWait: true } })).cards).toEqual([])
  const given = async (filters: ReportFilters, atOnce?: number) => {
    const parts = []
    for await (const rows of exportReports(db, filters, { atOnce })) parts.push(rows.map((one) => one.number))
    return parts
  }
  expect(await given({ kind: 'fault' })).toEqual([[number]])
  // Read in parts, each report once.
  await aReport(db, { of: body, kind: 'observation', at: later(noon, 1000) })
  expect(await given({}, 1)).toEqual([[number], [number + 1], [number + 2]])
  expect(await given({ category: 'neige' })).toEqual([])
  expect(await reportFigures(db, 'fr')).toMatchObject({
    bodies: [{ name: 'Régie', received: 3, open: 3, solved: 0, medianDays: null }],
    categories: [{ name: 'Éclairage', received: 3 }],
  })
  expect((await everyCategory(db)).map(({ slug }) => slug)).toHaveLength(8)
  expect((await openCategories(db, 'en')).find(({ id }) => id === categoryId)).toMatchObject({
    body: 'Régie',
  })
})

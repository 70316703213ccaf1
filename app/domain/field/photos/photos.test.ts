import { contributions, files } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDraft, aReport } from '#tests/fixtures/field/reports.ts'
import { anOfficial, noon, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { withdrawContribution } from '../../participation/index.ts'
import { reportAt, reportAtDesk } from '../reports/report-page.ts'
import { seeTheSame } from '../reports/see-the-same.ts'
import { photosAtDesk } from './desk-photos.ts'
import { fileOfReport } from './field-file.ts'
import { forgetWithdrawnPhotos } from './forget-withdrawn.ts'
import { acceptPhoto, blurPoint, removePhoto } from './judge-photo.ts'

const reader = { locale: 'fr', viewerId: null } as const

describe('the photos of a report', () => {
  test('go with it when its author takes it back, those that others added too', async ({ db }) => {
    const { id, number, author, categoryId } = await aReport(db, { photos: 1 })
    const { number: other } = await aReport(db, { photos: 1 })
    const neighbour = await someone(db)
    const { id: draftId } = await aDraft(db, categoryId, { photos: 1 })
    await act(db, neighbour, (deed) => seeTheSame(deed, { number, draftId }))
    expect(await forgetWithdrawnPhotos(db)).toBe(0)
    await act(db, author, (deed) => withdrawContribution(deed, { contributionId: id }))
    expect(await reportAt(db, number, { locale: 'fr', viewerId: author.id })).toMatchObject({ photos: [] })
    expect(await forgetWithdrawnPhotos(db)).toBe(2)
    expect((await db.select().from(files)).map(({ deletedAt }) => deletedAt === null).sort()).toEqual([
      ...[false, false, true],
    ])
    expect(await photosAtDesk(db, (await reportAtDesk(db, other, { locale: 'fr' }))!.id)).toHaveLength(1)
  })

  test('wait until one of hers was accepted; a moderator’s reason stands for one that she removes', async ({
    db,
  }) => {
    const moderator = await someone(db, { roles: ['moderator'] })
    const { number, author } = await aReport(db, { photos: 2 })
    const [first, second] = (await reportAt(db, number, { locale: 'fr', viewerId: author.id }))!.photos
    expect(await fileOfReport(db, first!.fileId)).toMatchObject({ public: false })
    const which = { number, photoId: first!.id }
    await expect(act(db, author, (deed) => acceptPhoto(deed, which))).rejects.toMatchObject({ status: 403 })
    await act(db, moderator, (deed) => acceptPhoto(deed, which))
    expect(await fileOfReport(db, first!.fileId)).toMatchObject({ public: true })
    await act(db, moderator, (deed) =>
      removePhoto(deed, { number, photoId: second!.id, reason: 'Un visage se reconnaît.' }),
    )
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{ photos: [{ id: first!.id }], photosRemoved: ['Un visage se reconnaît.'] },
    })
    expect(await fileOfReport(db, second!.fileId)).toBeNull()
    const next = await aReport(db, { by: author, photos: 1 })
    expect((await reportAt(db, next.number, reader))!.photos).toHaveLength(1)
  })

  test('are four of one report from one person, however often she joins it', async ({ db }) => {
    const { number, categoryId } = await aReport(db)
    const neighbour = await someone(db)
    for (const photos of [3, 2, 4]) {
      const { id: draftId } = await aDraft(db, categoryId, { photos })
      await act(db, neighbour, (deed) => seeTheSame(deed, { number, draftId }), noon)
    }
    expect((await reportAt(db, number, { locale: 'fr', viewerId: neighbour.id }))!.photos).toHaveLength(4)
    expect((await db.select().from(files)).filter(({ deletedAt }) => deletedAt)).toHaveLength(5)
  })

  test('of an official who did not prove her factor wait; and no report is written in her office', async ({
    db,
  }) => {
    const official = await anOfficial(db)
    const unproved = { ...official, roles: [], officialUnproved: true as const }
    const { number } = await aReport(db, { by: unproved, photos: 1 })
    expect((await reportAt(db, number, reader))!.photos).toEqual([])
    expect((await db.select().from(contributions))[0]).toMatchObject({ officialTitle: null })
    const proved = await aReport(db, { by: official, photos: 1 })
    expect((await reportAt(db, proved.number, reader))!.photos).toHaveLength(1)
  })

  test('and the point of somebody’s home are moved off by a moderator for good', async ({ db }) => {
    const moderator = await someone(db, { roles: ['moderator'] })
    const { number } = await aReport(db, {
      latitude: '44,931742',
      longitude: '6,721987',
      whereabouts: '3 rue X',
    })
    await act(db, moderator, (deed) => blurPoint(deed, { number, whereabouts: 'Rue X' }))
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{ latitude: 44.932, longitude: 6.722, whereabouts: 'Rue X', blurred: true },
    })
  })
})

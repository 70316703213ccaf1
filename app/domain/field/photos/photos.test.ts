import { describe, expect, test } from '#tests/db.ts'
import { aReport } from '#tests/fixtures/field/reports.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { reportAt } from '../reports/report-page.ts'
import { fileOfReport } from './field-file.ts'
import { acceptPhoto, blurPoint, removePhoto } from './judge-photo.ts'

const reader = { locale: 'fr', viewerId: null } as const

describe('the photos of a report', () => {
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
    expect((await reportAt(db, number, reader))!.photos).toMatchObject([{ id: first!.id }])
    expect(await fileOfReport(db, second!.fileId)).toBeNull()
    const next = await aReport(db, { by: author, photos: 1 })
    expect((await reportAt(db, next.number, reader))!.photos).toHaveLength(1)
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

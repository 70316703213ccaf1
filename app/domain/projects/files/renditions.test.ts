import sharp from 'sharp'
import { drawRenditions } from '#app/jobs/files/draw-renditions.ts'
import { removeStrayFiles } from '#app/jobs/files/remove-stray-files.ts'
import { renditionsOf } from '#app/lib/pictures.ts'
import { openFiles } from '#app/services/files.ts'
import { openLog } from '#app/services/log.ts'
import { fileRenditions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aFolder } from '#tests/folder.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { publishedProject } from '../versions/published-project.ts'
import { addPhoto } from './add-photo.ts'
import { removePhoto } from './remove-photo.ts'
import { pictureToDraw, renditionOfProject } from './renditions.ts'

const words = { fr: 'La gare vue du village' }
const aStore = () => openFiles({ DATA_DIR: aFolder(), SECRET_KEYS: ['k'.repeat(32)], S3_REGION: 'auto' })
async function lying(files: ReturnType<typeof aStore>): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of files.lying()) keys.push(key)
  return keys.sort()
}

describe('the smaller sizes of a picture', () => {
  test('are drawn once, never larger than it is, and go with it', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const files = aStore()
    const content = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#2a3c9e' } })
      .png()
      .toBuffer()
    const file = await files.keep({ purpose: 'photo', name: 'gare.png', content })
    const { fileId } = await act(db, town.agent, (deed) => addPhoto(deed, { slug, file, words }))
    // Before the worker came the page shows it whole.
    expect((await publishedProject(db, slug, 'fr'))!.photos).toMatchObject([{ fileId, drawn: [] }])

    // Two workers at once: one of them keeps what it drew, and the other removes its own.
    await Promise.all([drawRenditions({ db, files }, { fileId }), drawRenditions({ db, files }, { fileId })])
    const names = ['320.webp', '640.webp', '960.jpg']
    expect(renditionsOf(700)).toEqual(names)
    const [photo] = (await publishedProject(db, slug, 'fr'))!.photos
    expect([...photo!.drawn].sort()).toEqual(names)
    expect(await pictureToDraw(db, fileId)).toBeNull()
    for (const [name, width, format] of [
      ['320.webp', 320, 'webp'],
      ['640.webp', 640, 'webp'],
      ['960.jpg', 700, 'jpeg'],
    ] as const) {
      const { key } = (await renditionOfProject(db, fileId, name))!
      expect(await sharp((await files.read({ key, purpose: 'photo' }))!).metadata()).toMatchObject({
        width,
        format,
      })
    }
    expect(await renditionOfProject(db, fileId, '1440.webp')).toBeNull()
    expect(await lying(files)).toHaveLength(4)

    const { keys } = await act(db, town.agent, (deed) => removePhoto(deed, { slug, fileId }))
    expect(keys.sort()).toEqual(await lying(files))
    expect([await renditionOfProject(db, fileId, '320.webp'), await db.$count(fileRenditions)]).toEqual([
      null,
      0,
    ])
    // Drawn too late: its bytes belong to nobody.
    await drawRenditions({ db, files }, { fileId })
    expect(await lying(files)).toHaveLength(4)
  })

  test('are no strays of the store', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const files = aStore()
    const content = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } })
      .png()
      .toBuffer()
    const file = await files.keep({ purpose: 'photo', name: 'gare.png', content })
    const { fileId } = await act(db, town.agent, (deed) => addPhoto(deed, { slug, file, words }))
    await drawRenditions({ db, files }, { fileId })
    const later = {
      ...files,
      lying: async function* () {
        for await (const { key } of files.lying()) yield { key, at: new Date(0) }
      },
    }
    await removeStrayFiles({ db, files: later, log: openLog({ name: 'test', level: 'silent' }) })
    expect(await lying(files)).toHaveLength(3)
  })
})

test('a picture has a day that has come, and a side of the works', async ({ db }) => {
  const town = await aTown(db)
  const { slug } = await aPublishedProject(db, town)
  const file = {
    key: `photo/${crypto.randomUUID()}`,
    name: 'a.webp',
    mediaType: 'image/webp',
    bytes: 9,
    sha256: '0'.repeat(64),
    width: 8,
    height: 8,
  }
  const at = new Date('2027-03-01T22:30:00Z')
  const add = (takenOn: string) =>
    act(
      db,
      town.agent,
      (deed) => addPhoto(deed, { slug, file, words: { ...words, takenOn, moment: 'after' } }),
      at,
    )
  await expect(add('2027-03-02')).rejects.toMatchObject({ code: 'photo-in-future', field: 'takenOn' })
  await add('2027-03-01')
  expect((await publishedProject(db, slug, 'fr'))!.photos).toMatchObject([
    { takenOn: '2027-03-01', moment: 'after' },
  ])
})

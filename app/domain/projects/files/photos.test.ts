import { events, files } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDraft, aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { startProject } from '../drafts/start-project.ts'
import { publishedProject } from '../versions/published-project.ts'
import { addPhoto } from './add-photo.ts'
import { arrangePhotos } from './arrange-photos.ts'
import type { KeptFile } from './keep-file.ts'
import { photosOf } from './photos-of.ts'
import { fileOfProject } from './project-file.ts'
import { removePhoto } from './remove-photo.ts'

const aFile = (): KeptFile => ({
  key: `photo/${crypto.randomUUID()}`,
  name: 'vue.webp',
  mediaType: 'image/webp',
  bytes: 1200,
  sha256: '0'.repeat(64),
  width: 800,
  height: 600,
})
const alt = { fr: 'La gare de départ vue du village' }

describe('the pictures of a project', () => {
  test('have an order, a cover, and words for those who do not see them', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const add = () => act(db, town.agent, (deed) => addPhoto(deed, { slug, file: aFile(), alt }))
    const [first, second] = [await add(), await add()]
    expect((await publishedProject(db, slug, 'fr'))!.photos.map(({ fileId }) => fileId)).toEqual([
      first.fileId,
      second.fileId,
    ])
    await act(db, town.agent, (deed) =>
      arrangePhotos(deed, {
        slug,
        cover: second.fileId,
        photos: [
          { fileId: first.fileId, position: 2, ...alt, it: 'La stazione' },
          { fileId: second.fileId, position: 1, ...alt },
        ],
      }),
    )
    expect((await photosOf(db, slug))!.photos).toMatchObject([
      { fileId: second.fileId, cover: true },
      { fileId: first.fileId, cover: false, alt: { it: 'La stazione' } },
    ])
    await act(db, town.agent, (deed) => removePhoto(deed, { slug, fileId: second.fileId }))
    expect((await photosOf(db, slug))!.photos).toMatchObject([{ fileId: first.fileId, cover: true }])
    expect(await fileOfProject(db, second.fileId)).toBeNull()
    const verbs = (await db.select({ verb: events.verb }).from(events)).map(({ verb }) => verb)
    expect(verbs.slice(2)).toEqual(['photo-added', 'photo-added', 'photos-arranged', 'photo-removed'])
  })

  test('are put there by those who write it', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const { fileId } = await act(db, town.mayor, (deed) => addPhoto(deed, { slug, file: aFile(), alt }))
    for (const actor of [town.elected, town.resident]) {
      const refused = { status: 403 }
      await expect(
        act(db, actor, (deed) => addPhoto(deed, { slug, file: aFile(), alt })),
      ).rejects.toMatchObject(refused)
      await expect(act(db, actor, (deed) => removePhoto(deed, { slug, fileId }))).rejects.toMatchObject(
        refused,
      )
      await expect(
        act(db, actor, (deed) => arrangePhotos(deed, { slug, cover: fileId, photos: [] })),
      ).rejects.toMatchObject(refused)
    }
  })

  test('are public with their project, and proofs never', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const { fileId } = await act(db, town.agent, (deed) => addPhoto(deed, { slug, file: aFile(), alt }))
    expect(await fileOfProject(db, fileId)).toMatchObject({ public: false })
    const other = await aPublishedProject(db, town)
    const { fileId: seen } = await act(db, town.agent, (deed) =>
      addPhoto(deed, { slug: other.slug, file: aFile(), alt }),
    )
    expect(await fileOfProject(db, seen)).toMatchObject({ public: true, purpose: 'photo' })
    await db.update(files).set({ purpose: 'proof' })
    expect(await fileOfProject(db, seen)).toBeNull()
    for (const absurd of ['', 'x', '../../etc/passwd', crypto.randomUUID()])
      expect(await fileOfProject(db, absurd)).toBeNull()
  })
})

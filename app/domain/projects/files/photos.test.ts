import { events, files } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDraft, aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { deleteDraft } from '../drafts/delete-draft.ts'
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
    const add = () => act(db, town.agent, (deed) => addPhoto(deed, { slug, file: aFile(), words: alt }))
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
    const verbs = (await db.select({ verb: events.verb }).from(events).orderBy(events.id)).map(
      ({ verb }) => verb,
    )
    expect(verbs.slice(2)).toEqual(['photo-added', 'photo-added', 'photos-arranged', 'photo-removed'])
  })

  test('are twenty-four at most, the first of which is the cover, and are named in the languages that there are', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const add = (more = {}) =>
      act(db, town.agent, (deed) => addPhoto(deed, { slug, file: aFile(), words: { ...alt, ...more } }))
    await add({ it: 'La stazione', en: ' ' })
    await add({ en: 'The station' })
    for (let n = 2; n < 24; n++) await add()
    await expect(add()).rejects.toMatchObject({ code: 'too-many-photos' })
    const { photos } = (await photosOf(db, slug))!
    expect(photos.map(({ cover }) => cover)).toEqual([true, ...Array(23).fill(false)])
    expect(photos.map(({ position }) => position)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1))
    expect(photos.slice(0, 3).map((photo) => photo.alt)).toEqual([
      ...[{ ...alt, it: 'La stazione' }, { ...alt, en: 'The station' }, alt],
    ])
  })

  test('are arranged and removed on their own project; what is removed and was no cover leaves the cover', async ({
    db,
  }) => {
    const town = await aTown(db)
    const [{ slug }, other] = [await aPublishedProject(db, town), await aPublishedProject(db, town)]
    const add = (slug: string) =>
      act(db, town.agent, (deed) => addPhoto(deed, { slug, file: aFile(), words: alt }))
    const [first, second, third, theirs] = [
      await add(slug),
      await add(slug),
      await add(slug),
      await add(other.slug),
    ]
    const arrange = (cover: string, ...ids: string[]) =>
      act(db, town.agent, (deed) =>
        arrangePhotos(deed, {
          ...{ slug, cover },
          photos: ids.map((fileId, n) => ({ fileId, position: n + 1, ...alt })),
        }),
      )
    const remove = (slug: string, { fileId }: { fileId: string }) =>
      act(db, town.agent, (deed) => removePhoto(deed, { slug, fileId }))
    const absent = { code: 'not-found', status: 404 }
    await expect(arrange(theirs.fileId, theirs.fileId)).rejects.toMatchObject(absent)
    await expect(remove(slug, theirs)).rejects.toMatchObject(absent)
    await arrange(third.fileId, second.fileId, first.fileId, third.fileId)
    const covers = async () =>
      (await photosOf(db, slug))!.photos.map(({ fileId, cover }) => [fileId, cover] as const)
    await remove(slug, first)
    expect(await covers()).toEqual([
      [second.fileId, false],
      [third.fileId, true],
    ])
    await remove(slug, third)
    expect(await covers()).toEqual([[second.fileId, true]])
    await remove(slug, second)
    expect(await covers()).toEqual([])
    expect((await photosOf(db, other.slug))!.photos).toMatchObject([{ fileId: theirs.fileId, cover: true }])
    expect(await photosOf(db, 'aucun')).toBeNull()
  })

  test('go with a draft that is given up, for the file service to remove', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const file = aFile()
    await act(db, town.agent, (deed) => addPhoto(deed, { slug, file, words: alt }))
    expect(await act(db, town.agent, (deed) => deleteDraft(deed, { slug }))).toEqual({ keys: [file.key] })
    expect((await db.select().from(files))[0]?.deletedAt).not.toBeNull()
  })

  test('are put there by those who write it', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const { fileId } = await act(db, town.mayor, (deed) =>
      addPhoto(deed, { slug, file: aFile(), words: alt }),
    )
    for (const actor of [town.elected, town.resident]) {
      const refused = { status: 403 }
      await expect(
        act(db, actor, (deed) => addPhoto(deed, { slug, file: aFile(), words: alt })),
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
    const { fileId } = await act(db, town.agent, (deed) =>
      addPhoto(deed, { slug, file: aFile(), words: alt }),
    )
    expect(await fileOfProject(db, fileId)).toMatchObject({ public: false })
    const other = await aPublishedProject(db, town)
    const { fileId: seen } = await act(db, town.agent, (deed) =>
      addPhoto(deed, { slug: other.slug, file: aFile(), words: alt }),
    )
    expect(await fileOfProject(db, seen)).toMatchObject({ public: true, purpose: 'photo' })
    await db.update(files).set({ purpose: 'proof' })
    expect(await fileOfProject(db, seen)).toBeNull()
    for (const absurd of ['', 'x', '../../etc/passwd', crypto.randomUUID()])
      expect(await fileOfProject(db, absurd)).toBeNull()
  })
})

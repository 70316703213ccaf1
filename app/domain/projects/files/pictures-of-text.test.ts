import { pictureNamed } from '#app/lib/texts/text-pictures.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { draftOf } from '../drafts/draft-of.ts'
import { saveDraft } from '../drafts/save-draft.ts'
import { publishVersion } from '../versions/publish-version.ts'
import { publishedProject } from '../versions/published-project.ts'
import { versionOf } from '../versions/versions.ts'
import { addPhoto } from './add-photo.ts'
import type { KeptFile } from './keep-file.ts'
import { removePhoto } from './remove-photo.ts'

const aFile = (): KeptFile => ({
  key: `photo/${crypto.randomUUID()}`,
  ...{ name: 'vue.webp', mediaType: 'image/webp', bytes: 1200, sha256: '0'.repeat(64) },
  ...{ width: 800, height: 600 },
})

describe('a text of a project', () => {
  test('shows its pictures, keeps them in its versions, and the words of one that is taken away', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const other = await aPublishedProject(db, town)
    const add = (to: string, fr: string) =>
      act(db, town.agent, (deed) => addPhoto(deed, { slug: to, file: aFile(), words: { fr } }))
    const own = await add(slug, 'La gare')
    const foreign = await add(other.slug, 'Ailleurs')
    const draft = (await draftOf(db, slug))!
    const body = `Voici.\n\n${pictureNamed(own.fileId, 'La gare')}\n\n${pictureNamed(foreign.fileId, 'Ailleurs')}`
    const texts = { ...draft.content.texts, fr: { ...draft.content.texts.fr, body } }
    const { revision } = await act(db, town.agent, (deed) =>
      saveDraft(deed, {
        slug,
        revision: draft.revision,
        content: { ...draft.content, texts, reason: 'Des images.' },
      }),
    )
    await act(db, town.mayor, (deed) => publishVersion(deed, { slug, revision }))

    const shown = async () => [
      (await publishedProject(db, slug, 'fr'))!.html,
      (await versionOf(db, slug, 2, 'fr'))!.text.html,
    ]
    for (const html of await shown()) {
      expect(html).toContain(`<img src="/fichiers/${own.fileId}" alt="La gare" width="800" height="600"`)
      // Of another project: its words alone.
      expect(html).toContain('<em class="gone">Ailleurs</em>')
      expect(html).not.toContain(foreign.fileId)
    }
    await act(db, town.agent, (deed) => removePhoto(deed, { slug, fileId: own.fileId }))
    for (const html of await shown()) {
      expect(html).toContain('<em class="gone">La gare</em>')
      expect(html).not.toContain('<img')
    }
  })
})

import { eq } from 'drizzle-orm'
import { events, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, aDossier, morning, published, started } from '#tests/fixtures/dossiers.ts'
import { aDraft, aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { startProject } from '../../projects/index.ts'
import { publishedDossier } from '../lists/published-dossier.ts'
import { publishDossier } from './publish-dossier.ts'
import { startDossier } from './start-dossier.ts'

describe('publishing a dossier', () => {
  test('opens it to everybody, as its subject says, and is told once', async ({ db }) => {
    const desk = await aDesk(db)
    const draft = await started(db, desk)
    expect(await publishedDossier(db, draft.slug, 'fr')).toBeNull()
    await act(db, desk.town.mayor, (deed) => publishDossier(deed, draft), morning)
    expect(await publishedDossier(db, draft.slug, 'it')).toMatchObject({
      lang: 'fr', // not translated yet: the page says so
      title: 'Passerelle : demande DETR',
      publishedAt: morning,
      project: { slug: 'telecabine-du-rocher' },
    })
    const [subject] = await db.select().from(subjects).where(eq(subjects.id, draft.id))
    expect(subject!.publicAt).toEqual(morning)
    await expect(act(db, desk.town.mayor, (deed) => publishDossier(deed, draft))).rejects.toMatchObject({
      code: 'already-done',
    })
    const told = await db.select().from(events).where(eq(events.verb, 'dossier-published'))
    expect(told).toMatchObject([{ details: { projectId: desk.projectId } }])
  })

  test('publishes what the mayor read, not what was saved since', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await expect(
      act(db, desk.town.mayor, (deed) => publishDossier(deed, { slug, revision: 2 })),
    ).rejects.toMatchObject({ code: 'edited-meanwhile' })
  })

  test('names the parts that are missing, in each language that was begun', async ({ db }) => {
    const desk = await aDesk(db)
    const texts = { fr: { title: 'Passerelle', object: 'Neuve.' }, it: { title: 'Passerella' } }
    const draft = await started(db, desk, { texts })
    await expect(act(db, desk.town.mayor, (deed) => publishDossier(deed, draft))).rejects.toMatchObject({
      code: 'dossier-incomplete',
      names: ['texts.fr.summary', 'texts.it.summary', 'texts.it.object'],
    })
  })

  test('comes after its project', async ({ db }) => {
    const town = await aTown(db)
    const { id: projectId } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const draft = await act(db, town.agent, (deed) => startDossier(deed, aDossier({ town, projectId })))
    await expect(act(db, town.mayor, (deed) => publishDossier(deed, draft))).rejects.toMatchObject({
      code: 'dossier-before-its-project',
    })
  })

  test('lets each reader have her language where it was written', async ({ db }) => {
    const desk = await aDesk(db)
    const it = { title: 'Passerella', summary: 'Una passerella.', object: 'Nuova.' }
    const texts = { fr: { title: 'Passerelle', summary: 'Une passerelle.', object: 'Neuve.' }, it }
    const { slug } = await published(db, desk, { texts })
    expect(await publishedDossier(db, slug, 'it')).toMatchObject({ lang: 'it', title: 'Passerella' })
    expect(await publishedDossier(db, slug, 'en')).toMatchObject({ lang: 'fr', title: 'Passerelle' })
  })
})

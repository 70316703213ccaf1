import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { publishDossier } from '#app/domain/dossiers/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'
import { dossiers, events, typedForms } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, started } from '#tests/fixtures/dossiers.ts'
import { contextOver } from '#tests/pages.ts'
import { action } from './typed.ts'

type Agent = Awaited<ReturnType<typeof aDesk>>['town']['agent']

/** What a form of the desk is answered that saves itself. */
async function saves(db: Db, agent: Agent, fields: Record<string, string>) {
  const viewer = { ...agent, displayName: 'Un agent' }
  const context = contextOver(db, { signedIn: { viewer, sessionId: 'x', token: 'x' } as never })
  const request = new Request('http://localhost/mairie/saisies', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  const answer = (await action({ request, context, params: {} } as never)) as Response
  return answer.status === 303 ? null : ((await answer.json()) as Record<string, unknown>)
}

const typed = (desk: Awaited<ReturnType<typeof aDesk>>, changes: Record<string, string> = {}) => ({
  of: 'dossier',
  revision: '1',
  'texts.fr.title': 'Passerelle : demande DETR',
  projectId: desk.projectId,
  programme: 'detr',
  bodyId: desk.town.body.id,
  electedId: desk.town.elected.id,
  agentId: desk.town.agent.id,
  totalCost: '2 000',
  ...changes,
})

describe('a form of the desk that saves itself', () => {
  test('keeps a new project from its first letter, for its writer alone', async ({ db }) => {
    const { town } = await aDesk(db)
    const said = await saves(db, town.agent, { of: 'project', at: '', revision: '0', 'texts.fr.title': 'P' })
    expect(said).toMatchObject({ keptAt: expect.any(String) })
    expect(await db.select().from(typedForms)).toMatchObject([
      { personId: town.agent.id, form: 'project/', typed: 'texts.fr.title=P' },
    ])
    expect(await saves(db, town.agent, { of: 'project', at: '', forget: 'oui' })).toBeNull()
    expect(await db.select().from(typedForms)).toEqual([])
  })

  test('saves a draft, tells of one sitting once, and keeps what cannot be saved with its reason', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    const { agent } = desk.town
    expect(await saves(db, agent, typed(desk, { at: slug }))).toMatchObject({ revision: 2 })
    expect(
      await saves(db, agent, typed(desk, { at: slug, revision: '2', totalCost: '3 000' })),
    ).toMatchObject({
      revision: 3,
    })
    expect(await db.$count(events, eq(events.verb, 'dossier-changed'))).toBe(1)
    expect(await saves(db, agent, typed(desk, { at: slug, revision: '3', totalCost: '' }))).toMatchObject({
      wrong: { totalCost: [messagesIn('fr').common.form.required] },
    })
    expect(await db.select().from(typedForms)).toHaveLength(1)
    expect(await saves(db, agent, typed(desk, { at: slug, revision: '3' }))).toMatchObject({ revision: 4 })
    expect(await db.select().from(typedForms)).toEqual([])
  })

  test('changes nothing that is public, and says so', async ({ db }) => {
    const desk = await aDesk(db)
    const dossier = await started(db, desk)
    await act(db, desk.town.mayor, (act) => publishDossier(act, dossier))
    const [before] = await db.select().from(dossiers)
    const at = { at: dossier.slug, revision: String(before!.revision) }
    expect(await saves(db, desk.town.agent, typed(desk, at))).toMatchObject({
      why: messagesIn('fr').desk.refusals['public-saves-by-hand'],
    })
    expect(await db.select().from(dossiers)).toEqual([before])
  })

  test('stops when somebody else saved, and is for those who may write it', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    expect(await saves(db, desk.town.agent, typed(desk, { at: slug, revision: '7' }))).toMatchObject({
      error: messagesIn('fr').common.refusals['edited-meanwhile'],
    })
    expect(await saves(db, desk.town.agent, { of: 'campaign', at: '' })).toHaveProperty('error')
    expect(await db.select().from(typedForms)).toEqual([])
  })
})

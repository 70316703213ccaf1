import { act } from '#app/domain/act.ts'
import { deleteDossier } from '#app/domain/dossiers/index.ts'
import { deleteCampaign } from '#app/domain/funding/index.ts'
import { deleteDraft, startProject } from '#app/domain/projects/index.ts'
import { campaigns, decisionDrafts, dossiers, events, projects, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDeliberation } from '#tests/fixtures/decisions.ts'
import { published, started } from '#tests/fixtures/dossiers.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aDraft, anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { deleteDecision, startDecision } from '../publishing/index.ts'

const unopened = { state: 'draft', openedAt: null } as const

describe('a draft that nobody but the desk ever saw', () => {
  test('goes for good, whatever it is, and its event stays', async ({ db }) => {
    const town = await aTown(db)
    const { id: projectId } = await aPublishedProject(db, town)
    const before = await db.$count(subjects)
    const project = await act(db, town.agent, (act) => startProject(act, aDraft(town)))
    const dossier = await started(db, { town, projectId })
    const decision = await act(db, town.agent, (act) => startDecision(act, aDeliberation(town)))
    const campaign = await aCampaign(db, { projectId, preparedBy: town.agent.id, ...unopened })
    const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
    await act(db, town.agent, (act) => deleteDraft(act, project))
    await act(db, town.agent, (act) => deleteDossier(act, dossier))
    await act(db, town.agent, (act) => deleteDecision(act, decision))
    await act(db, treasurer, (act) => deleteCampaign(act, campaign))
    expect(await db.$count(projects)).toBe(1)
    for (const table of [dossiers, decisionDrafts, campaigns])
      expect(await db.select().from(table)).toEqual([])
    expect(await db.$count(subjects)).toBe(before)
    const verbs = (await db.select({ verb: events.verb }).from(events)).map(({ verb }) => verb)
    expect(verbs).toEqual(
      expect.arrayContaining([
        'project-draft-deleted',
        'dossier-deleted',
        'decision-deleted',
        'campaign-deleted',
      ]),
    )
  })

  test('stays while something hangs on it, and once it was public', async ({ db }) => {
    const town = await aTown(db)
    const { id: projectId, slug } = await aPublishedProject(db, town)
    const draft = await act(db, town.agent, (act) => startProject(act, aDraft(town)))
    await started(db, { town, projectId: draft.id })
    const dossier = await published(db, { town, projectId })
    const campaign = await aCampaign(db, { projectId, preparedBy: town.agent.id })
    const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
    const refused = (code: string) => ({ code })
    await expect(act(db, town.agent, (act) => deleteDraft(act, draft))).rejects.toMatchObject(
      refused('draft-is-used'),
    )
    await expect(act(db, town.agent, (act) => deleteDraft(act, { slug }))).rejects.toMatchObject(
      refused('public-stays'),
    )
    await expect(act(db, town.agent, (act) => deleteDossier(act, dossier))).rejects.toMatchObject(
      refused('public-stays'),
    )
    await expect(act(db, treasurer, (act) => deleteCampaign(act, campaign))).rejects.toMatchObject(
      refused('campaign-terms-stay'),
    )
  })

  test('is the only campaign that the database lets go', async ({ db, ownerSql }) => {
    const town = await aTown(db)
    const { id: projectId } = await aPublishedProject(db, town)
    const { id } = await aCampaign(db, { projectId, preparedBy: town.agent.id })
    await expect(ownerSql`delete from campaigns where id = ${id}`).rejects.toMatchObject({
      constraint_name: 'only_drafts_go',
    })
  })
})

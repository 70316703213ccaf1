import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { type Piece, stepsOf } from '#app/domain/projects/index.ts'
import { campaigns, decisionFiles, decisions, events, settings, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision, aDeliberation } from '#tests/fixtures/decisions.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { feedOf } from '#tests/fixtures/news.ts'
import { ropeOf } from '#tests/fixtures/rope.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { fileGatePiece, moveOn } from '../../projects/index.ts'
import { attachSignedAct } from './attach-signed-act.ts'
import { decisionsOf } from './decisions-of.ts'
import { decisionAtDesk, whatMayBeDecided } from './desk-decisions.ts'
import { decisionCards } from './list-decisions.ts'
import { publishDecision } from './publish-decision.ts'
import { publishedDecision } from './published-decision.ts'
import { saveDecision } from './save-decision.ts'
import { startDecision } from './start-decision.ts'
import { decidedAt } from './subject-titles.ts'
import { contentToSupersede } from './supersede-decision.ts'

const pdf = {
  key: 'document/x',
  name: 'acte.pdf',
  mediaType: 'application/pdf',
  bytes: 3,
  sha256: 'abc',
  width: null,
  height: null,
}

describe('an act in preparation', () => {
  test('waits until the commune has said its name', async ({ db }) => {
    const town = await aTown(db)
    await db.update(settings).set({ values: {} })
    const draft = await act(db, town.agent, (deed) => startDecision(deed, aDeliberation(town)))
    await expect(act(db, town.mayor, (deed) => publishDecision(deed, draft))).rejects.toMatchObject({
      code: 'commune-unnamed',
    })
  })

  test('keeps what is known of it, is corrected, and says what is missing', async ({ db }) => {
    const town = await aTown(db)
    const known = { kind: 'order', texts: { fr: { title: 'Stationnement' } }, bodyId: town.body.id } as const
    const draft = await act(db, town.agent, (deed) => startDecision(deed, known))
    expect((await decisionAtDesk(db, draft.id))?.missing).toEqual([
      'number',
      'decidedOn',
      'matter',
      'texts.fr.text',
      'signatoryFirstName',
      'signatoryName',
      'signatoryCapacity',
    ])
    await expect(act(db, town.mayor, (deed) => publishDecision(deed, draft))).rejects.toMatchObject({
      code: 'decision-incomplete',
    })
    const content = aDeliberation(town)
    await act(db, town.agent, (deed) => saveDecision(deed, { ...draft, content }))
    expect(await decisionAtDesk(db, draft.id)).toMatchObject({ revision: 2, missing: [] })
    await expect(
      act(db, town.agent, (deed) => saveDecision(deed, { ...draft, content })),
    ).rejects.toMatchObject({ code: 'edited-meanwhile' })
  })

  test.each([
    [{ votesFor: 8 }, 'voted', 'votes-do-not-add-up'],
    [{ members: 8 }, 'voted', 'more-votes-than-members'],
    [{ kind: 'order' as const }, 'members', 'only-a-council-votes'],
    [{ transmittedOn: '2026-03-11' }, 'transmittedOn', 'transmitted-too-early'],
    [{ budgetYear: '2026' }, 'budgetName', 'budget-needs-both'],
    [{ budgetYear: '2027/2026', budgetName: 'Principal' }, 'budgetYear', 'budget-years-order'],
  ])('refuses %j beside its field', async (changes, field, refusal) => {
    const { DecisionContent } = await import('./content.ts')
    const read = DecisionContent.safeParse(
      aDeliberation({ body: { id: crypto.randomUUID() } } as never, changes),
    )
    expect(read.error?.issues).toMatchObject([{ path: [field], params: { refusal } }])
  })

  test('has a number of its own, among drafts and published acts of its kind', async ({ db }) => {
    const town = await aTown(db)
    await aDecision(db, town)
    const again = () => act(db, town.agent, (deed) => startDecision(deed, aDeliberation(town)))
    await expect(again()).rejects.toMatchObject({ code: 'number-taken', field: 'number' })
    const order = await act(db, town.agent, (deed) =>
      startDecision(deed, {
        kind: 'order',
        number: '7',
        texts: { fr: { title: 'Circulation' } },
        bodyId: town.body.id,
      }),
    )
    await expect(
      act(db, town.agent, (deed) =>
        startDecision(deed, {
          kind: 'order',
          number: '7',
          texts: { fr: { title: 'Autre acte' } },
          bodyId: town.body.id,
        }),
      ),
    ).rejects.toMatchObject({ code: 'number-taken' })
    expect(order.revision).toBe(1)
  })

  test('is linked to a project, a dossier or a campaign, and to nothing else', async ({ db }) => {
    const town = await aTown(db)
    const links = [{ subjectId: crypto.randomUUID() }]
    await expect(
      act(db, town.agent, (deed) => startDecision(deed, aDeliberation(town, { links }))),
    ).rejects.toMatchObject({ code: 'no-such-link', field: 'links[0].subjectId' })
  })

  test('decides a campaign that is open, whose page and whose project’s history lead to it', async ({
    db,
  }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    const by = { projectId: project.id, preparedBy: town.agent.id }
    const givenUp = await aCampaign(db, { ...by, state: 'cancelled', openedAt: null })
    await expect(aDecision(db, town, { links: [{ subjectId: givenUp.id }] })).rejects.toMatchObject({
      code: 'link-not-public',
    })
    const { id, slug } = await aCampaign(db, by)
    await expect(
      aDecision(db, town, { number: '2', links: [{ subjectId: id, gatePiece: 'programme-deliberation' }] }),
    ).rejects.toMatchObject({ code: 'gate-is-a-projects', field: 'links[0].gatePiece' })
    expect((await whatMayBeDecided(db)).map((one) => one.id)).toEqual([project.id, id])
    const decision = await aDecision(db, town, { number: '3', links: [{ subjectId: id }] })
    const shown = await publishedDecision(db, decision.slug, 'it')
    expect(shown?.decided).toEqual([
      { id, kind: 'campaign', path: 'campagnes', slug, title: 'Un banc au soleil', lang: 'fr' },
    ])
    expect(await decidedAt(db, 'campaign', slug, 'fr')).toEqual(shown?.decided[0])
    expect(await decidedAt(db, 'campaign', givenUp.slug, 'fr')).toBeNull()
    expect((await decisionsOf(db, id, 'fr')).map((act) => act.id)).toEqual([decision.id])
    expect(await ropeOf(db, project.id)).toContainEqual(
      expect.objectContaining({ kind: 'decision', href: `/decisions/${decision.slug}` }),
    )
  })

  test('accepts the gifts of a campaign in preparation, which nobody reads of before it opens', async ({
    db,
  }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    const by = { projectId: project.id, preparedBy: town.agent.id }
    const title = { fr: 'Un titre encore secret' }
    const { id, slug } = await aCampaign(db, { ...by, title, state: 'draft', openedAt: null })
    expect(await whatMayBeDecided(db)).toContainEqual(
      expect.objectContaining({ id, title: title.fr, prepared: true }),
    )
    const decision = await aDecision(db, town, { links: [{ subjectId: id }] })
    const said = async () => ({
      page: (await publishedDecision(db, decision.slug, 'fr'))?.decided,
      list: (await decisionCards(db, { locale: 'fr' })).cards.map(({ decided }) => decided),
      subject: await decidedAt(db, 'campaign', slug, 'fr'),
      feed: await feedOf(db, 'fr', null),
      project: (await feedOf(db, 'fr', project.id)).map(({ path }) => path),
      rope: (await ropeOf(db, project.id)).filter(({ kind }) => kind === 'decision'),
    })
    const before = await said()
    expect(JSON.stringify(before)).not.toContain(title.fr)
    expect(before).toMatchObject({ page: [], list: [[]], subject: null, rope: [] })
    expect(before.project).not.toContain(`/decisions/${decision.slug}`)
    await db.update(campaigns).set({ state: 'open', openedAt: new Date() }).where(eq(campaigns.id, id))
    const link = { id, kind: 'campaign', slug, title: title.fr, lang: 'fr' }
    const after = await said()
    expect(after).toMatchObject({
      page: [link],
      list: [[link]],
      subject: link,
      rope: [{ href: `/decisions/${decision.slug}` }],
    })
    expect(after.project).toContain(`/decisions/${decision.slug}`)
  })
})

describe('a published act', () => {
  test('has its instant, its address, its votes, and its PDF is asked for', async ({ db, ownerSql }) => {
    const town = await aTown(db)
    const { slug, id } = await aDecision(db, town)
    expect(slug).toBe('deliberation-2026-042')
    expect(await publishedDecision(db, slug, 'it')).toMatchObject({
      kind: 'deliberation',
      lang: 'fr',
      html: '<h3>Article 1</h3>\n<p>Le programme est approuvé.</p>',
      votes: { members: 11, voted: 9, votesFor: 7, votesAgainst: 1, abstentions: 1 },
      transmittedOn: '2026-03-16',
      pdf: null,
    })
    const [subject] = await db.select().from(subjects).where(eq(subjects.id, id))
    expect(subject?.publicAt).toEqual((await publishedDecision(db, slug, 'fr'))?.publishedAt)
    const jobs =
      await ownerSql`select payload from graphile_worker._private_jobs where key = ${`print-decision:${id}`}`
    expect(jobs).toHaveLength(1)
    expect(await decisionAtDesk(db, id)).toBeNull()
  })

  test('shows its signed PDF, and nothing is printed', async ({ db }) => {
    const town = await aTown(db)
    const draft = await act(db, town.agent, (deed) => startDecision(deed, aDeliberation(town)))
    const jpeg = { ...pdf, mediaType: 'image/jpeg' }
    await expect(
      act(db, town.agent, (deed) => attachSignedAct(deed, { id: draft.id, file: jpeg })),
    ).rejects.toMatchObject({ code: 'not-a-pdf' })
    const { revision } = await act(db, town.agent, (deed) =>
      attachSignedAct(deed, { id: draft.id, file: pdf }),
    )
    await act(db, town.mayor, (deed) => publishDecision(deed, { id: draft.id, revision }))
    expect(await db.select().from(decisionFiles)).toMatchObject([{ decisionId: draft.id, origin: 'signed' }])
  })

  test('is refused a date to come', async ({ db }) => {
    const town = await aTown(db)
    const tomorrow = { decidedOn: '2100-01-01', transmittedOn: '' }
    await expect(aDecision(db, town, tomorrow)).rejects.toMatchObject({
      code: 'decided-in-the-future',
      field: 'decidedOn',
    })
  })

  test('meets a gate, by which the project moves on', async ({ db }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    const links = [{ subjectId: project.id, gatePiece: 'screening' as Piece }]
    const { id, slug } = await aDecision(db, town, { links })
    const steps = await stepsOf(db, project.slug)
    expect(steps?.filed).toMatchObject([
      { piece: 'screening', reference: 'Délibération n°\u202f2026-042 du 12 mars 2026', act: slug },
    ])
    expect(steps?.acts).toMatchObject([{ id, piece: 'screening' }])
    await act(db, town.elected, (deed) => moveOn(deed, { slug: project.slug, decisionId: id }))
    const passage = (await ropeOf(db, project.id)).find(({ kind }) => kind === 'project-moved-on')
    expect(passage?.detail).toContainEqual({
      text: 'Délibération n°\u202f2026-042 du 12 mars 2026',
      href: `/decisions/${slug}`,
    })
  })

  test('moves no project on which it does not decide', async ({ db }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    const { id } = await aDecision(db, town)
    const piece = { slug: project.slug, piece: 'screening', reference: 'Note du 3 mars' } as const
    await act(db, town.agent, (deed) => fileGatePiece(deed, piece))
    const move = (decisionId: string) =>
      act(db, town.mayor, (deed) => moveOn(deed, { slug: project.slug, decisionId }))
    await expect(move(id)).rejects.toMatchObject({ code: 'no-such-decision' })
    await expect(move('')).rejects.toMatchObject({ code: 'decision-needed', field: 'decision' })
  })

  test('is superseded once, by an act that takes over its words', async ({ db }) => {
    const town = await aTown(db)
    const first = await aDecision(db, town)
    const taken = await contentToSupersede(db, first.slug)
    expect(taken?.content.texts?.fr?.text).toContain('Le programme est approuvé.')
    const second = await aDecision(db, town, { ...taken?.content, number: '2026-050' }, first.id)
    expect(await publishedDecision(db, first.slug, 'fr')).toMatchObject({
      supersededBy: { slug: second.slug },
    })
    expect(await publishedDecision(db, second.slug, 'fr')).toMatchObject({ supersedes: { slug: first.slug } })
    expect(await contentToSupersede(db, first.slug)).toBeNull()
    await expect(aDecision(db, town, { number: '2026-051' }, first.id)).rejects.toMatchObject({
      code: 'already-superseded',
    })
    const told = await db.select().from(events).where(eq(events.verb, 'decision-superseded'))
    expect(told).toMatchObject([{ subjectId: first.id, details: { by: second.id } }])
    expect(await db.select().from(decisions)).toHaveLength(2)
  })
})

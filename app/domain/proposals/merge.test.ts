import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, opinions, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { newsOf } from '#tests/fixtures/news.ts'
import { anOfficial, aProject, later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { aProposal, clockLooks, proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { act, theCity } from '../act.ts'
import { waitingFor } from '../overview/index.ts'
import { announce } from '../publishing/index.ts'
import { coAuthorsWaiting, currentWording, mergeable, mergesWaiting, proposalVersionsOf } from './around.ts'
import { askToJoin, takeCoAuthor } from './co-authors.ts'
import { deskProposals, mayExamine } from './desk.ts'
import { joinProject } from './join-project.ts'
import { judge } from './judge.ts'
import { agreeToMerge, declineMerge, suggestMerge } from './merge.ts'
import { nameExaminer } from './name-examiner.ts'
import { publishedProposal } from './published.ts'
import { reviseProposal } from './revise.ts'
import { support, takeBackSupport } from './support.ts'

const at = later(noon, 10 * minutes)

async function announceAll(db: Db) {
  const told = await db.select({ id: events.id }).from(events).orderBy(events.id)
  for (const { id } of told) await act(db, theCity, (act) => announce(act, { eventId: id }))
}

/** Two that say the same, with a supporter of both. */
async function two(db: Db) {
  const from = await proposed(db, { title: 'Un banc au cimetière' })
  const into = await proposed(db, { title: 'Des bancs à mi-pente' })
  const [both] = await supportedBy(db, from.id, 3)
  await supportedBy(db, into.id, 2, { verified: false })
  await act(db, both!, (act) => support(act, { proposalId: into.id }), later(noon, 6 * minutes))
  return { from, into, both: both!, ids: { fromId: from.id, intoId: into.id } }
}

const countsOf = async (db: Db, id: string) =>
  (await db.select().from(proposals).where(eq(proposals.id, id)))[0]!

describe('two proposals that are merged', () => {
  test('lose no support, count whoever supported both once, and lead on; each supporter is told', async ({
    db,
  }) => {
    const { from, into, both, ids } = await two(db)
    const suggested = await act(db, from.author, (act) => suggestMerge(act, ids), at)
    expect(suggested.merged).toBe(false)
    expect(await mergesWaiting(db, into.id, 'fr')).toMatchObject([
      { outgoing: false, agreed: false, other: { slug: from.slug, supports: 3 } },
    ])
    const { merged } = await act(db, into.author, (act) => agreeToMerge(act, { mergeId: suggested.id }), at)
    expect(merged).toBe(true)
    expect(await countsOf(db, into.id)).toMatchObject({ state: 'open', supports: 5, verifiedSupports: 2 })
    expect(await countsOf(db, from.id)).toMatchObject({ state: 'merged', supports: 3, mergedIntoId: into.id })
    const reader = { locale: 'fr', viewerId: null } as const
    await clockLooks(db, at)
    expect(await publishedProposal(db, from.slug, reader)).toMatchObject({
      ...{ mergedInto: { slug: into.slug }, can: { support: false } },
    })
    expect(await publishedProposal(db, into.slug, reader)).toMatchObject({
      ...{ mergedFrom: [{ slug: from.slug, supports: 3 }], authors: [{}, {}] },
    })
    await announceAll(db)
    expect((await newsOf(db, both.id, 'fr')).news.map(({ text }) => text)).toContain(
      'Proposition fusionnée\u202f: Un banc au cimetière',
    )
    await act(db, both, (act) => takeBackSupport(act, { proposalId: into.id }), later(at, minutes))
    expect(await countsOf(db, into.id)).toMatchObject({ supports: 4 })
    expect(await db.$count(opinions, eq(opinions.subjectId, from.id))).toBe(3)
  })

  test('are what an author of each wants: no other, not one alone, and a no is a no', async ({ db }) => {
    const { from, into, ids } = await two(db)
    const [stranger, moderator] = [await someone(db), await someone(db, { roles: ['moderator'] })]
    const refused = { code: 'not-its-author' }
    await expect(act(db, stranger, (act) => suggestMerge(act, ids), at)).rejects.toMatchObject(refused)
    const { id: mergeId } = await act(db, moderator, (act) => suggestMerge(act, ids), at)
    const agrees = (who: typeof stranger) => act(db, who, (act) => agreeToMerge(act, { mergeId }), at)
    await expect(agrees(moderator)).rejects.toMatchObject(refused)
    expect(await agrees(from.author)).toEqual({ merged: false })
    expect(await agrees(from.author)).toEqual({ merged: false })
    await act(db, into.author, (act) => declineMerge(act, { mergeId }), at)
    await expect(agrees(into.author)).rejects.toMatchObject({ code: 'already-done' })
    expect(await countsOf(db, from.id)).toMatchObject({ state: 'open' })
    expect(await mergeable(db, from.id)).toMatchObject([{ id: into.id }])
  })

  test('are done at once by whoever wrote both, and once when both directions race', async ({ db }) => {
    const by = await someone(db)
    const one = await proposed(db, { by, title: 'Un banc au cimetière' })
    const other = await proposed(db, { by, title: 'Des bancs à mi-pente' })
    const race = await Promise.allSettled([
      act(db, by, (act) => suggestMerge(act, { fromId: one.id, intoId: other.id }), at),
      act(db, by, (act) => suggestMerge(act, { fromId: other.id, intoId: one.id }), at),
    ])
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.$count(proposals, eq(proposals.state, 'merged'))).toBe(1)
  })
})

describe('a proposal’s authors', () => {
  test('are whoever asked to be one and was taken by one', async ({ db }) => {
    const { id, slug, author } = await proposed(db)
    const [asks, stranger] = [await someone(db), await someone(db)]
    await act(db, asks, (act) => askToJoin(act, { proposalId: id }), at)
    await act(db, asks, (act) => askToJoin(act, { proposalId: id }), at)
    expect(await coAuthorsWaiting(db, id)).toMatchObject([{ id: asks.id }])
    const takes = (who: typeof stranger, taken: boolean) =>
      act(db, who, (act) => takeCoAuthor(act, { proposalId: id, personId: asks.id, taken }), at)
    await expect(takes(asks, true)).rejects.toMatchObject({ code: 'not-its-author' })
    await takes(author, false)
    await act(db, asks, (act) => askToJoin(act, { proposalId: id }), at)
    await takes(author, true)
    const shown = await publishedProposal(db, slug, { locale: 'fr', viewerId: asks.id })
    expect(shown).toMatchObject({ author: true, authors: [{}, {}], can: { revise: true } })
  })

  test('amend it in versions, of which each stays readable, and none overwrites another unseen', async ({
    db,
  }) => {
    const { id, slug, author } = await proposed(db)
    const next = {
      ...aProposal,
      solution: 'Un abri en mélèze avec deux bancs, à l’arrêt de la place.',
      note: 'Deux bancs.',
    }
    const revises = (who: typeof author, version: number) =>
      act(db, who, (act) => reviseProposal(act, { ...next, proposalId: id, version }), at)
    await expect(revises(await someone(db), 1)).rejects.toMatchObject({ code: 'not-its-author' })
    await revises(author, 1)
    await expect(revises(author, 1)).rejects.toMatchObject({ code: 'edited-meanwhile' })
    const { versions } = await proposalVersionsOf(db, id)
    const [second, first] = versions
    expect([second!.number, second!.note, first!.number]).toEqual([2, 'Deux bancs.', 1])
    expect(JSON.stringify(second!.changes!.solution)).toContain('"added":true')
    expect(await currentWording(db, id)).toMatchObject({ solution: next.solution })
    const shown = await publishedProposal(db, slug, { locale: 'fr', viewerId: null })
    expect(shown).toMatchObject({ version: 2, versions: 2 })
    expect(shown!.solutionHtml).toContain('deux bancs')
  })
})

describe('at the desk', () => {
  test('the mayor names who examines, whose it is from then on, and a project takes it up', async ({
    db,
  }) => {
    const mayor = await anOfficial(db, 'mayor')
    const [elected, other] = [await anOfficial(db), await anOfficial(db)]
    const { id: proposalId, slug } = await proposed(db)
    const names = (who: typeof mayor, officialId: string) =>
      act(db, who, (act) => nameExaminer(act, { proposalId, officialId }), later(at, 2 * minutes))
    await expect(names(mayor, elected.id)).rejects.toMatchObject({ code: 'proposal-closed' })
    await supportedBy(db, proposalId, 20)
    await clockLooks(db, later(at, minutes))
    await expect(names(other, other.id)).rejects.toMatchObject({ code: 'not-yours-to-answer' })
    await names(mayor, elected.id)
    await expect(names(mayor, elected.id)).rejects.toMatchObject({ code: 'already-done' })
    expect(await mayExamine(db)).toHaveLength(3)
    expect(await deskProposals(db)).toMatchObject([
      { slug, state: 'examined', dueOn: '2027-04-09', late: false },
    ])
    expect((await waitingFor(db, elected, 'fr')).items).toMatchObject([{ kind: 'proposal', id: proposalId }])
    const accepted = { proposalId, verdict: 'accepted', projectId: null, body: 'Oui.', lang: 'fr' } as const
    await act(db, elected, (act) => judge(act, accepted), later(at, 3 * minutes))
    const project = await aProject(db)
    const agent = await someone(db, { roles: ['agent'] })
    const joins = () =>
      act(db, agent, (act) => joinProject(act, { proposalId, projectId: project.id }), later(at, 4 * minutes))
    await joins()
    await joins()
    expect(await publishedProposal(db, slug, { locale: 'fr', viewerId: null })).toMatchObject({
      projects: [{}],
    })
  })
})

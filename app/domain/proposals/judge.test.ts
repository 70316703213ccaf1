import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, proposalProjects, proposals, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { newsOf } from '#tests/fixtures/news.ts'
import {
  anOfficial,
  aProject,
  days,
  later,
  minutes,
  noon,
  type Someone,
  someone,
} from '#tests/fixtures/participation.ts'
import { clockLooks, proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { act, theCity } from '../act.ts'
import { answer, answerByLink, issueAnswerLink, undoAnswer } from '../participation/index.ts'
import { announce } from '../publishing/index.ts'
import { judge, judgeByLink } from './judge.ts'
import { publishedProposal } from './published.ts'
import { support } from './support.ts'

const said = { lang: 'fr', body: 'L’arrêt sera refait cet été, un abri y a sa place.' } as const
const accepted = { ...said, verdict: 'accepted', projectId: null } as const

const stateOf = async (db: Db, id: string) =>
  (await db.select().from(proposals).where(eq(proposals.id, id)))[0]!

async function announceAll(db: Db) {
  const told = await db.select({ id: events.id }).from(events).orderBy(events.id)
  for (const { id } of told) await act(db, theCity, (act) => announce(act, { eventId: id }))
}

/** One whose threshold was reached an hour before. */
async function examined(db: Db) {
  const mayor = await anOfficial(db, 'mayor')
  const proposal = await proposed(db)
  const supporters = await supportedBy(db, proposal.id, 20)
  await clockLooks(db, later(noon, 10 * minutes))
  return { ...proposal, mayor, supporters }
}

describe('a proposal whose threshold is reached', () => {
  test('is the mayor’s to answer from then on, under a public clock, and she, its author and its followers hear of it', async ({
    db,
  }) => {
    const { id, slug, author, mayor } = await examined(db)
    expect(await stateOf(db, id)).toMatchObject({
      state: 'examined',
      examinerId: mayor.id,
      dueOn: '2027-04-09',
    })
    await announceAll(db)
    expect((await newsOf(db, mayor.id, 'fr')).news).toMatchObject([{ news: 'proposal-to-examine' }])
    expect((await newsOf(db, author.id, 'fr')).news).toMatchObject([
      { news: 'proposal-told', path: `/propositions/${slug}` },
    ])
    expect(await clockLooks(db, later(noon, 20 * minutes))).toBe(0)
    expect(await clockLooks(db, later(noon, 32 * days))).toBe(1)
    expect(await clockLooks(db, later(noon, 33 * days))).toBe(0)
    await announceAll(db)
    expect((await newsOf(db, mayor.id, 'fr')).news[0]!.text).toMatch(
      /^Votre réponse à une proposition est en retard/,
    )
  })

  test('is answered from the mailed link, once, and joins a project: its author and whoever supports it are told', async ({
    db,
  }) => {
    const { id, slug, author, supporters } = await examined(db)
    const project = await aProject(db)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, id), later(noon, 11 * minutes))
    const words = { ...accepted, token, projectId: project.id }
    const answered = later(noon, 12 * minutes)
    await act(db, theCity, (act) => judgeByLink(act, words), answered)
    await expect(act(db, theCity, (act) => judgeByLink(act, words), answered)).rejects.toMatchObject({
      code: 'link-expired',
    })
    expect(await stateOf(db, id)).toMatchObject({ state: 'accepted', stateBefore: 'examined' })
    const shown = await publishedProposal(db, slug, { locale: 'fr', viewerId: null })
    expect(shown).toMatchObject({ state: 'accepted', projects: [{}], can: { support: false } })
    await announceAll(db)
    expect((await newsOf(db, author.id, 'fr')).news.map(({ news }) => news)).toContain('answer-to-you')
    const [told] = (await newsOf(db, supporters[0]!.id, 'fr')).news
    expect(told).toMatchObject({
      news: 'proposal-told',
      text: 'Proposition acceptée : Un abri pour attendre la navette',
    })
  })

  test('stands as before when the answer is undone within ten minutes, with its supports open again', async ({
    db,
  }) => {
    const { id, mayor } = await examined(db)
    const project = await aProject(db)
    const given = await act(
      db,
      mayor,
      (act) => judge(act, { ...accepted, proposalId: id, projectId: project.id }),
      later(noon, 11 * minutes),
    )
    expect(await db.$count(proposalProjects)).toBe(1)
    await act(db, mayor, (act) => undoAnswer(act, { answerId: given.id }), later(noon, 15 * minutes))
    expect(await stateOf(db, id)).toMatchObject({ state: 'examined', verdictId: null })
    expect(await db.$count(proposalProjects)).toBe(0)
    await act(db, await someone(db), (act) => support(act, { proposalId: id }), later(noon, 16 * minutes))
    const refused = { ...said, verdict: 'refused', projectId: null, proposalId: id } as const
    await act(db, mayor, (act) => judge(act, refused), later(noon, 17 * minutes))
    expect(await stateOf(db, id)).toMatchObject({ state: 'refused' })
  })

  test('takes no answer that neither accepts nor refuses', async ({ db }) => {
    const { id, mayor } = await examined(db)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, id), later(noon, 11 * minutes))
    const at = later(noon, 12 * minutes)
    const gone = { code: 'not-found' }
    await expect(
      act(db, mayor, (act) => answer(act, { ...said, contributionId: id }), at),
    ).rejects.toMatchObject(gone)
    await expect(act(db, theCity, (act) => answerByLink(act, { ...said, token }), at)).rejects.toMatchObject(
      gone,
    )
    expect(await stateOf(db, id)).toMatchObject({ state: 'examined' })
  })

  test('is answered by nobody but who examines it and the mayor; before the threshold, by any elected official', async ({
    db,
  }) => {
    const { id } = await examined(db)
    const [elected, agent] = [await anOfficial(db), await someone(db, { roles: ['agent'] })]
    const judges = (who: Someone, proposalId: string) =>
      act(db, who, (act) => judge(act, { ...accepted, proposalId }), later(noon, 12 * minutes))
    await expect(judges(elected, id)).rejects.toMatchObject({ code: 'not-yours-to-answer' })
    await expect(judges(agent, id)).rejects.toMatchObject({ code: 'not-allowed' })
    const early = await proposed(db, { title: 'Des bancs le long du torrent' })
    await judges(elected, early.id)
    expect(await stateOf(db, early.id)).toMatchObject({ state: 'accepted', stateBefore: 'open' })
    await expect(judges(elected, early.id)).rejects.toMatchObject({ code: 'proposal-closed' })
  })

  test('closes its supports once the answer can no longer be undone', async ({ db }) => {
    const { id, mayor } = await examined(db)
    await act(db, mayor, (act) => judge(act, { ...accepted, proposalId: id }), later(noon, 11 * minutes))
    const [subject] = await db.select().from(subjects).where(eq(subjects.id, id))
    expect(subject!.opinionsCloseAt).toEqual(later(noon, 21 * minutes))
    await expect(
      act(db, await someone(db), (act) => support(act, { proposalId: id }), later(noon, 12 * minutes)),
    ).rejects.toMatchObject({ code: 'proposal-closed' })
  })
})

describe('a proposal without its threshold', () => {
  test('warns a month before its last day, once, and ends after it', async ({ db }) => {
    const { id, author } = await proposed(db)
    const [supporter] = await supportedBy(db, id, 1)
    expect(await clockLooks(db, later(noon, 300 * days))).toBe(0)
    expect(await clockLooks(db, later(noon, 340 * days))).toBe(1)
    expect(await clockLooks(db, later(noon, 341 * days))).toBe(0)
    expect(await clockLooks(db, later(noon, 368 * days))).toBe(1)
    expect(await stateOf(db, id)).toMatchObject({ state: 'expired' })
    await announceAll(db)
    for (const who of [author, supporter!])
      expect((await newsOf(db, who.id, 'fr')).news.map(({ text }) => text)).toEqual([
        'Proposition arrivée à son terme : Un abri pour attendre la navette',
        'Il reste jusqu’au 10 mars 2028 : Un abri pour attendre la navette',
      ])
    await expect(act(db, await someone(db), (act) => support(act, { proposalId: id }))).rejects.toMatchObject(
      { code: 'proposal-closed' },
    )
  })
})

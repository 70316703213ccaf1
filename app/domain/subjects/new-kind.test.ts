import { pathsIn } from '#app/lib/addresses/paths.ts'
import { subjectPaths, withoutFeed } from '#app/lib/addresses/subject-kinds.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { loader as askPage } from '#app/routes/participation/ask.tsx'
import { loader as commentPage } from '#app/routes/participation/comment.tsx'
import { loader as opinionPage } from '#app/routes/participation/opinion.tsx'
import { loader as followPage } from '#app/routes/publishing/follow.tsx'
import { loader as discussionPage } from '#app/routes/subjects/discussion.tsx'
import { loader as historyPage } from '#app/routes/subjects/history.tsx'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import type { Db } from '#db/client.ts'
import { contributions, events, type Official, officials, subjectKinds } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aFountain } from '#tests/fixtures/fountains.ts'
import { feedOf, newsOf } from '#tests/fixtures/news.ts'
import { anOfficial, later, minutes, noon, signedIn, someone } from '#tests/fixtures/participation.ts'
import { load } from '#tests/pages.ts'
import { eraseAccount } from '../account/index.ts'
import { act, theCity } from '../act.ts'
import { askForYes, enterAtCounter } from '../counter/index.ts'
import { notice, registerPage, ruleOnNotice } from '../moderation/index.ts'
import { answersOwedBy, followed, moderationQueues } from '../overview/index.ts'
import {
  answerByLink,
  askedPage,
  askQuestion,
  comment,
  countOpinions,
  giveOpinion,
  issueAnswerLink,
  openSubjects,
  permalink,
  questionList,
} from '../participation/index.ts'
import { announce, follow, followsOf, myContributions } from '../publishing/index.ts'
import { publicSubjectId, subjectHere } from './index.ts'

test('every kind that a migration registered has its path and its words in the code, and no other', async ({
  db,
}) => {
  const kinds = await db.select().from(subjectKinds)
  expect(Object.fromEntries(kinds.map(({ kind, path }) => [kind, path]))).toEqual(subjectPaths)
  expect(
    kinds
      .filter(({ feeds }) => !feeds)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual([...withoutFeed].sort())
  for (const locale of ['fr', 'it', 'en'] as const)
    expect(Object.keys(messagesIn(locale).subjects).sort()).toEqual(
      [...Object.keys(subjectPaths), 'other'].sort(),
    )
})

describe('a kind of subject that the code has never heard of', () => {
  const fr = { lang: 'fr' } as const

  test('has a page for each thing that one can do on it', async ({ db, ownerSql }) => {
    const keeper = await anOfficial(db)
    const { slug, path } = await aFountain(ownerSql, { slug: 'haute', keeper })
    const pages = { commentPage, discussionPage, opinionPage, askPage, followPage, historyPage }
    for (const [name, loader] of Object.entries(pages)) {
      const page = await load(loader as typeof commentPage, db, `/it/${path}/${slug}/x`, { path, slug })
      const subject = 'subject' in page ? page.subject : (page as { frame: object }).frame
      expect([name, subject]).toMatchObject([name, { path, slug, title: 'Fontana alta', lang: 'it' }])
    }
    expect(await openSubjects(db, 'fr')).toMatchObject([{ title: 'Fontaine du haut', lang: 'fr' }])
  })

  test('takes a comment, which the desk of who answers there shows, and a permanent link finds', async ({
    db,
    ownerSql,
  }) => {
    const keeper = await anOfficial(db)
    const fountain = await aFountain(ownerSql, { slug: 'haute', keeper })
    const resident = await someone(db)
    const { id } = await act(
      db,
      resident,
      (act) => comment(act, { ...fr, subjectId: fountain.id, body: 'Elle coule ?', asksAnswer: true }),
      noon,
    )
    expect(await permalink(db, id)).toMatchObject({
      kind: 'comment',
      place: { path: 'fontaines', slug: 'haute' },
    })
    expect(await answersOwedBy(db, keeper, 'it')).toMatchObject([
      { kind: 'comment', id, subject: { kind: 'fountain', title: 'Fontana alta', lang: 'it' } },
    ])
    const { items } = await myContributions(db, { personId: resident.id, locale: 'fr' })
    expect(items).toMatchObject([{ kind: 'comment', subject: { path: 'fontaines', discussed: true } }])
  })

  test('takes an opinion, kept while its giver signs in, and one entered at the counter, and counts both', async ({
    db,
    ownerSql,
  }) => {
    const fountain = await aFountain(ownerSql, { slug: 'haute', keeper: await anOfficial(db) })
    const [resident, guest] = [await someone(db), await someone(db)]
    const agent = await someone(db, { roles: ['agent'] })
    const kept = { ...fr, stance: 'for', reason: '', path: 'fontaines', slug: 'haute' }
    const told = await act(db, resident, (act) => keptDeeds.opinion.perform(act, kept), noon)
    expect(told({ t: messagesIn('fr'), paths: pathsIn('fr') }).to).toBe('/fontaines/haute/avis#avis')
    const asked = {
      kind: 'opinion',
      personId: guest.id,
      subjectId: fountain.id,
      method: 'no-account',
    } as const
    const { id: consentId } = await act(db, agent, (act) => askForYes(act, asked), noon)
    await act(
      db,
      agent,
      (act) => enterAtCounter(act, { kind: 'opinion', consentId, ...fr, stance: 'against', reason: '' }),
      noon,
    )
    const { final } = await act(db, theCity, (act) => countOpinions(act, fountain.id), new Date('2027-03-13'))
    expect(final).toBe(true)
    const late = act(
      db,
      await someone(db),
      (act) => giveOpinion(act, { ...fr, subjectId: fountain.id, stance: 'for', reason: '' }),
      new Date('2027-03-14'),
    )
    await expect(late).rejects.toMatchObject({ code: 'opinions-closed' })
  })

  test('takes a question, answered from a mailed link; its feed and its followers hear of both', async ({
    db,
    ownerSql,
  }) => {
    const keeper = await anOfficial(db)
    const fountain = await aFountain(ownerSql, { slug: 'haute', keeper })
    const [asker, follower] = [await someone(db), await someone(db)]
    await act(db, follower, (act) => follow(act, { subjectId: fountain.id, cadence: 'daily' }), noon)
    expect(await followsOf(db, follower.id, 'fr')).toMatchObject([
      { subject: { kind: 'fountain', slug: 'haute' } },
    ])

    const { official } = await subjectHere(db, fountain, 'fr', 'questions')
    const { id } = await act(
      db,
      asker,
      (act) =>
        askQuestion(act, {
          ...fr,
          ...{ subjectId: fountain.id, officialId: official!.id },
          ...{ title: 'Quand coule-t-elle ?', body: 'Elle est à sec depuis mars.' },
        }),
      later(noon, minutes),
    )
    const token = await act(db, theCity, (act) => issueAnswerLink(act, id), later(noon, 2 * minutes))
    const said = { ...fr, token, body: 'Dès la fonte des neiges.' }
    await act(db, theCity, (act) => answerByLink(act, said), later(noon, 3 * minutes))
    await announceAll(db)

    expect(await askedPage(db, id, asker, 'fr')).toMatchObject({
      subject: { kind: 'fountain', title: 'Fontaine du haut' },
      answer: { officialId: keeper.id },
    })
    expect((await questionList(db, 'fr', { subjectId: fountain.id })).questions).toHaveLength(1)
    const question = { path: `/questions/${id}` }
    expect(await feedOf(db, 'fr', fountain.id)).toMatchObject([question, question])
    expect(await feedOf(db, 'fr', null)).toHaveLength(2)
    expect((await newsOf(db, follower.id, 'fr')).news).toMatchObject([question, question])
    expect((await newsOf(db, keeper.id, 'fr')).news.map(({ news }) => news)).toEqual([
      'answer-sent',
      'asked-of-you',
    ])
    expect(await followed(db, follower.id, 'fr')).toMatchObject([{ subject: { slug: 'haute' }, unread: 2 }])
  })

  test('has what stands under it reported, and a moderator rule on it', async ({ db, ownerSql }) => {
    const fountain = await aFountain(ownerSql, { slug: 'haute', keeper: await anOfficial(db) })
    const [author, reporter] = [await someone(db), await someone(db)]
    const moderator = await someone(db, { roles: ['moderator'] })
    const { id: contributionId } = await act(
      db,
      author,
      (act) => comment(act, { ...fr, subjectId: fountain.id, body: 'Vous êtes un escroc.' }),
      noon,
    )
    const report = { reason: 'insult', explanation: 'Il insulte le fontainier.', goodFaith: true } as const
    await act(db, reporter, (act) => notice(act, { contributionId, ...report }), noon)
    const { notices } = await moderationQueues(db, moderator, 'fr')
    expect(notices.items).toMatchObject([{ id: contributionId, subject: { path: 'fontaines' } }])
    const ruling = { decision: 'hidden', ground: 'insult', reason: 'Une personne est insultée.' } as const
    await act(db, moderator, (act) => ruleOnNotice(act, { contributionId, ...ruling }), noon)
    expect((await registerPage(db, {}, 'fr')).rulings).toMatchObject([
      { subject: { title: 'Fontaine du haut' } },
    ])
  })

  test('keeps the words under it when their author erases her account, where its kind says so', async ({
    db,
    ownerSql,
  }) => {
    const fountain = await aFountain(ownerSql, { slug: 'haute', keeper: await anOfficial(db) })
    const author = signedIn(await someone(db), noon)
    await act(db, author, (act) => comment(act, { ...fr, subjectId: fountain.id, body: 'Elle coule.' }), noon)
    await act(db, author, (act) => eraseAccount(act, { contributions: 'go' }), later(noon, minutes))
    expect(await db.select().from(contributions)).toMatchObject([{ body: 'Elle coule.', withdrawnAt: null }])
  })
})

describe('what a kind does not take', () => {
  test('is refused as if it were not there', async ({ db }) => {
    const official = await anOfficial(db)
    const resident = await someone(db)
    const subjectId = official.id
    const gone = { code: 'not-found' }
    const words = { subjectId, lang: 'fr', body: 'Bonjour' } as const
    await expect(act(db, resident, (act) => comment(act, words))).rejects.toMatchObject(gone)
    const opinion = { subjectId, lang: 'fr', stance: 'for', reason: '' } as const
    await expect(act(db, resident, (act) => giveOpinion(act, opinion))).rejects.toMatchObject({
      code: 'opinions-not-open',
    })
    const [{ slug }] = (await db.select().from(officials)) as [Official]
    const address = { path: 'elus', slug }
    expect(await publicSubjectId(db, address)).toBe(subjectId)
    await expect(subjectHere(db, address, 'fr', 'comments')).rejects.toMatchObject(gone)
    await expect(subjectHere(db, { path: 'projets', slug }, 'fr')).rejects.toMatchObject(gone)
  })
})

/** As the worker does: each event that is told, in their order. */
async function announceAll(db: Db) {
  const told = await db.select({ id: events.id }).from(events).orderBy(events.id)
  for (const { id } of told) await act(db, theCity, (act) => announce(act, { eventId: id }))
}

import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, people, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { wrongFaces } from '#tests/fixtures/faces.ts'
import { aProject, later, minutes, noon, signedIn, someone } from '#tests/fixtures/participation.ts'
import { aProposal, clockLooks, proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { eraseAccount } from '../account/index.ts'
import { act } from '../act.ts'
import { notice, ruleOnNotice } from '../moderation/index.ts'
import { proposalCards, proposalCounts } from './cards.ts'
import { exportProposals } from './export.ts'
import { projectsToJoin } from './projects-to-join.ts'
import { propose } from './propose.ts'
import { publishedProposal } from './published.ts'
import { mustHaveLooked, similarTo } from './similar.ts'
import { carryOn, withdrawProposal } from './withdraw.ts'

const day = '2027-03-11'
const slugs = async (db: Db, asked: Parameters<typeof proposalCards>[1]) =>
  (await proposalCards(db, asked)).cards.map(({ slug }) => slug)

/** Three proposals, of which the last is the most supported. */
async function three(db: Db) {
  const shelter = await proposed(db)
  const benches = await proposed(db, {
    ...{ title: 'Des bancs le long du torrent', place: 'Torrent des Chèvres', themes: ['nature', 'village'] },
    ...{ problem: 'Les anciens ne savent où s’asseoir.', solution: 'Trois bancs de mélèze, face au soleil.' },
    at: later(noon, minutes),
  })
  const lights = await proposed(db, {
    ...{ title: 'Éteindre les lampadaires à minuit', place: '', themes: ['energy'] },
    ...{ at: later(noon, 2 * minutes), problem: 'On ne voit plus les étoiles, et la facture monte.' },
  })
  await supportedBy(db, lights.id, 2)
  return { shelter, benches, lights }
}

describe('the list of proposals', () => {
  test('is shuffled anew each day, the same for everybody, and every page of it is found once', async ({
    db,
  }) => {
    for (let n = 0; n < 9; n++) await proposed(db, { title: `Une idée du numéro ${n}` })
    const first = await proposalCards(db, { day, size: 4 })
    const cursor = (at: string) => {
      const [key = '', id = ''] = at.split('~')
      return { key, id, towards: 'next' as const }
    }
    const second = await proposalCards(db, { day, size: 4, cursor: cursor(first.next!) })
    const third = await proposalCards(db, { day, size: 4, cursor: cursor(second.next!) })
    const read = [first, second, third].flatMap(({ cards }) => cards.map(({ slug }) => slug))
    expect(new Set(read).size).toBe(9)
    expect(third.next).toBeNull()
    expect(await slugs(db, { day })).toEqual(read)
    expect(await slugs(db, { day: '2027-03-12' })).not.toEqual(read)
  })

  test('is sorted, searched without accents, and narrowed by theme, state and place', async ({ db }) => {
    const { shelter, benches, lights } = await three(db)
    expect(await slugs(db, { day, sort: 'newest' })).toEqual([lights.slug, benches.slug, shelter.slug])
    expect((await slugs(db, { day, sort: 'supported' }))[0]).toBe(lights.slug)
    expect(await slugs(db, { day, sort: 'waiting' })).toEqual([shelter.slug, benches.slug, lights.slug])
    expect(await slugs(db, { day, filters: { words: ['etoiles'] } })).toEqual([lights.slug])
    expect(await slugs(db, { day, filters: { theme: 'nature' } })).toEqual([benches.slug])
    expect(await slugs(db, { day, filters: { place: 'eglise' } })).toEqual([shelter.slug])
    expect(await proposalCounts(db, { words: [] })).toMatchObject({
      ...{ total: 3, states: { open: 3 }, themes: { mobility: 1, nature: 1, village: 1, energy: 1 } },
      places: { 'Place de l’église': 1, 'Torrent des Chèvres': 1 },
    })
  })

  test('leaves out what was withdrawn unless that is asked for, and hides what a moderator hid', async ({
    db,
  }) => {
    const { shelter, benches, lights } = await three(db)
    await act(
      db,
      shelter.author,
      (act) => withdrawProposal(act, { proposalId: shelter.id }),
      later(noon, 6 * minutes),
    )
    expect(await slugs(db, { day, sort: 'newest' })).toEqual([lights.slug, benches.slug])
    expect(await slugs(db, { day, filters: { state: 'withdrawn' } })).toEqual([shelter.slug])
    const moderator = await someone(db, { roles: ['moderator'] })
    const hidden = {
      contributionId: benches.id,
      decision: 'hidden',
      ground: 'insult',
      reason: 'Une injure.',
    } as const
    const report = {
      contributionId: benches.id,
      reason: 'insult',
      explanation: 'Il insulte.',
      goodFaith: true,
    } as const
    await act(db, await someone(db), (act) => notice(act, report))
    await act(db, moderator, (act) => ruleOnNotice(act, hidden))
    expect(await slugs(db, { day, sort: 'newest' })).toEqual([lights.slug])
    const shown = await publishedProposal(db, benches.slug, { locale: 'fr', viewerId: null })
    expect(shown).toMatchObject({
      title: '',
      problemHtml: '',
      place: '',
      hiddenReason: 'Une injure.',
      authors: [],
    })
    expect(shown!.slug).not.toContain('torrent')
    expect(await wrongFaces(db)).toEqual([])
    expect((await exportProposals(db)).map(({ slug }) => slug)).toEqual([shelter.slug, lights.slug])
  })
})

describe('a proposal that is being written', () => {
  test('is compared with those like it, whatever the accents, before it is published', async ({ db }) => {
    const { shelter } = await three(db)
    const found = await similarTo(db, { title: 'Un ABRI pour la navette', place: '' })
    expect(found).toMatchObject([{ slug: shelter.slug, supports: 0 }])
    expect(await similarTo(db, { title: 'Un terrain de pétanque' })).toEqual([])
    const like = { ...aProposal, title: 'Abri navette', seen: false }
    await expect(mustHaveLooked(like, db)).rejects.toMatchObject({ code: 'similar-proposals', status: 409 })
    await mustHaveLooked({ ...like, seen: true }, db)
    await mustHaveLooked({ ...like, title: 'Un terrain de pétanque' }, db)
  })

  test('is one when it is sent twice', async ({ db }) => {
    const who = await someone(db)
    const send = () => act(db, who, (act) => propose(act, aProposal), noon)
    const [one, two] = await Promise.all([send(), send()])
    expect(one).toEqual(two)
    expect(await db.$count(proposals)).toBe(1)
  })

  test('waits for a moderator when it is a newcomer’s first link, and begins when it is let through', async ({
    db,
  }) => {
    const who = await someone(db, { joinedAt: noon })
    const words = { ...aProposal, solution: 'Comme sur https://exemple.fr, un abri en bois avec un banc.' }
    const { id, slug, held } = await act(db, who, (act) => propose(act, words), noon)
    expect(held).toBe(true)
    expect(await publishedProposal(db, slug, { locale: 'fr', viewerId: null })).toBeNull()
    expect(await publishedProposal(db, slug, { locale: 'fr', viewerId: who.id })).toMatchObject({
      held: true,
    })
    await db
      .update(contributions)
      .set({ heldAt: null, at: later(noon, minutes) })
      .where(eq(contributions.id, id))
    expect(await publishedProposal(db, slug, { locale: 'fr', viewerId: null })).toMatchObject({
      ...{
        publishedAt: later(noon, minutes),
        can: { support: true, opinion: { from: later(noon, minutes) } },
      },
    })
  })

  test('may join any public project', async ({ db }) => {
    const { id } = await aProject(db)
    await clockLooks(db, noon)
    expect(await projectsToJoin(db, 'it')).toMatchObject([{ id }])
  })
})

describe('a proposal that its author gives up', () => {
  test('is carried on by whoever supports it, for two weeks', async ({ db }) => {
    const { id, author } = await proposed(db)
    const [supporter] = await supportedBy(db, id, 1)
    const stranger = await someone(db)
    const withdrawn = later(noon, 6 * minutes)
    await expect(
      act(db, stranger, (act) => withdrawProposal(act, { proposalId: id }), withdrawn),
    ).rejects.toMatchObject({ code: 'not-its-author' })
    await act(db, author, (act) => withdrawProposal(act, { proposalId: id }), withdrawn)
    const carries = (who: typeof stranger, days: number) =>
      act(db, who, (act) => carryOn(act, { proposalId: id }), later(withdrawn, days * 24 * 60 * minutes))
    await expect(carries(stranger, 1)).rejects.toMatchObject({ code: 'not-a-supporter' })
    await expect(carries(supporter!, 16)).rejects.toMatchObject({ code: 'carried-on-too-late' })
    await carries(supporter!, 13)
    expect(await db.select().from(proposals)).toMatchObject([{ state: 'open', supports: 1 }])
    await expect(carries(supporter!, 13)).rejects.toMatchObject({ code: 'proposal-closed' })
  })

  test('stays with its other authors when one erases her account, and goes with the words of an only one', async ({
    db,
  }) => {
    const { id, author, slug } = await proposed(db)
    const [supporter] = await supportedBy(db, id, 1)
    await act(db, author, (act) => withdrawProposal(act, { proposalId: id }), later(noon, 6 * minutes))
    await act(db, supporter!, (act) => carryOn(act, { proposalId: id }), later(noon, 7 * minutes))
    const leaves = (who: typeof author, after: number) =>
      act(
        db,
        signedIn(who, later(noon, after)),
        (act) => eraseAccount(act, { contributions: 'go' }),
        later(noon, after),
      )
    await leaves(author, 8 * minutes)
    const [supporterRow] = await db.select().from(people).where(eq(people.id, supporter!.id))
    expect(await publishedProposal(db, slug, { locale: 'fr', viewerId: null })).toMatchObject({
      ...{ title: aProposal.title, authors: [{ name: supporterRow!.displayName }] },
    })
    await leaves(supporter!, 9 * minutes)
    const [gone] = await db.select().from(proposals)
    expect(gone).toMatchObject({ state: 'withdrawn', summary: '', searchText: '', supports: 0 })
    expect(gone!.slug).not.toContain('abri')
    expect(await wrongFaces(db)).toEqual([])
  })
})

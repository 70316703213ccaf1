import { eq } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import {
  events,
  notifications,
  opinionCloses,
  places,
  projectChanges,
  projects,
  projectVersions,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { closesSooner } from '#tests/fixtures/participation.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { aDraft, aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { act, theCity } from '../../act.ts'
import { giveOpinion } from '../../participation/index.ts'
import { announce } from '../../publishing/announce.ts'
import { publishProject } from '../drafts/publish-project.ts'
import { saveDraft } from '../drafts/save-draft.ts'
import { projectCards } from '../lists/project-cards.ts'
import { changesNow } from './keep-changes.ts'
import { publishVersion } from './publish-version.ts'
import { publishedProject } from './published-project.ts'
import { versionOf, versionsOf } from './versions.ts'

const rewritten = (town: Town, changes: Parameters<typeof aDraft>[1] = {}) =>
  aDraft(town, {
    texts: {
      fr: {
        title: 'Télécabine du Rocher',
        summary: 'Relier le village au plateau en sept minutes.',
        body: 'Autre.',
      },
      it: { title: 'Telecabina del Rocher', summary: 'Collegare il paese all’altopiano.', body: 'Altro.' },
    },
    reason: 'Le tracé évite la zone humide.',
    milestones: [],
    ...changes,
  })

async function publishNext(db: Db, town: Town, slug: string, revision: number, changes = {}) {
  const saved = await act(db, town.agent, (deed) =>
    saveDraft(deed, { slug, revision, content: rewritten(town, changes) }),
  )
  return act(db, town.mayor, (deed) => publishVersion(deed, { slug, revision: saved.revision }))
}

describe('a new version', () => {
  test('stands beside the former ones, says why, and leaves its event', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    const contributionId = crypto.randomUUID()
    const answers = [
      { contributionId, picked: true, note: 'Merci' },
      { contributionId: crypto.randomUUID(), picked: false, note: '' },
    ]
    const version = await publishNext(db, town, slug, revision, { answers })
    expect(version).toMatchObject({ number: 2, answered: [{ contributionId, note: 'Merci' }] })
    expect(await publishedProject(db, slug, 'it')).toMatchObject({
      lang: 'it',
      title: 'Telecabina del Rocher',
      version: { number: 2 },
    })
    expect(await publishedProject(db, slug, 'en')).toMatchObject({
      lang: 'fr',
      title: 'Télécabine du Rocher',
    })
    const told = await versionsOf(db, slug, 'fr')
    expect(told!.versions.map(({ number, reason, by }) => [number, reason, by])).toEqual([
      [2, 'Le tracé évite la zone humide.', 'Jean Exemple'],
      [1, '', 'Jean Exemple'],
    ])
    expect(await versionOf(db, slug, 2, 'fr')).toMatchObject({
      text: { body: 'Autre.' },
      changes: { title: [[{ value: 'Télécabine du Rocher' }]] },
    })
    expect(await versionOf(db, slug, 2, 'it')).toMatchObject({ text: { lang: 'it' }, changes: null })
    for (const absent of [-1, 0, 3, 1.5, Number.NaN, 1e9, 1e12])
      expect(await versionOf(db, slug, absent, 'fr')).toBeNull()
    const [event] = await db.select().from(events).where(eq(events.verb, 'version-published'))
    expect(event!.details).toEqual({ versionId: version.versionId, number: 2, changes: [] })
  })

  test('is compared with the one before once, when it is published, and its changes are kept', async ({
    db,
    ownerSql,
  }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    await publishNext(db, town, slug, revision)
    const { changes, before } = (await versionOf(db, slug, 2, 'fr'))!
    expect(before).toBeNull()
    expect(changes!.body.flat()).toContainEqual({ value: 'Autre.', added: true })
    await expect(db.delete(projectChanges)).rejects.toThrow()
    // As it was before changes were kept: the first reader makes them, the second reads them.
    await ownerSql`delete from project_changes`
    const older = (await versionOf(db, slug, 2, 'fr'))!
    expect(older).toMatchObject({ changes: null, before: { lang: 'fr' } })
    const made = await changesNow(db, { ...older.text, versionId: older.id, before: older.before! })
    expect(await versionOf(db, slug, 2, 'fr')).toMatchObject({ changes: made, before: null })
    expect(made).toEqual(changes)
  })

  test('says which translation is older than the French text, until it is written anew', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    const older = async () => (await publishedProject(db, slug, 'it'))?.olderThanSource
    const texts = (summary: string, it: string) => ({
      texts: {
        fr: { title: 'Télécabine du Rocher', summary, body: 'Autre.' },
        it: { title: 'Telecabina del Rocher', summary: it, body: 'Altro.' },
      },
    })
    const [first, second] = ['Collegare il paese all’altopiano.', 'Collegare il paese in sei minuti.']
    const next = async (revision: number, fr: string, it: string) =>
      (await publishNext(db, town, slug, revision, texts(fr, it))).revision
    const two = await next(revision, 'Relier le village au plateau en sept minutes.', first)
    expect(await older()).toBe(false)
    const three = await next(two, 'Relier le village au plateau en six minutes.', first)
    expect(await older()).toBe(true)
    expect((await publishedProject(db, slug, 'fr'))?.olderThanSource).toBe(false)
    await next(three, 'Relier le village au plateau en six minutes.', second)
    expect(await older()).toBe(false)
  })

  test('needs a reason, a change, and the mayor', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    const publish = (actor: Town['agent'], revision: number) =>
      act(db, actor, (deed) => publishVersion(deed, { slug, revision }))
    await expect(publish(town.mayor, revision)).rejects.toMatchObject({ code: 'nothing-to-publish' })
    await act(db, town.agent, (deed) =>
      saveDraft(deed, { slug, revision, content: rewritten(town, { reason: ' ' }) }),
    )
    await expect(publish(town.mayor, revision + 1)).rejects.toMatchObject({ code: 'version-needs-reason' })
    for (const actor of [town.agent, town.elected, town.resident])
      await expect(publish(actor, revision + 1)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('has one number, even when two are published at once', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    await act(db, town.agent, (deed) => saveDraft(deed, { slug, revision, content: rewritten(town) }))
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map(() =>
        act(db, town.mayor, (deed) => publishVersion(deed, { slug, revision: revision + 1 })),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const numbers = await db.select({ number: projectVersions.number }).from(projectVersions)
    expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2])
  })

  test('cannot take a number that is taken, nor be rewritten', async ({ db }) => {
    const town = await aTown(db)
    const { id } = await aPublishedProject(db, town)
    const again = db.insert(projectVersions).values({ projectId: id, number: 1, by: town.mayor.id })
    await expect(again).rejects.toMatchObject({ cause: { constraint_name: 'version_numbers' } })
    await expect(db.update(projectVersions).set({ reason: 'autre' })).rejects.toThrow()
  })

  test('leaves people the dates of opinions that they rely on', async ({ db }) => {
    const town = await aTown(db)
    const dates = { opinionsOpenOn: '2020-01-01', opinionsCloseOn: '2099-12-31' }
    const { id, slug, revision } = await aPublishedProject(db, town, dates)
    await expect(
      publishNext(db, town, slug, revision, { ...dates, opinionsOpenOn: '2021-01-01' }),
    ).rejects.toMatchObject({ code: 'opinions-already-open' })
    await expect(
      publishNext(db, town, slug, revision + 1, { ...dates, opinionsCloseOn: '2021-01-01' }),
    ).rejects.toMatchObject({ code: 'opinions-close-in-past' })
    const later = await publishNext(db, town, slug, revision + 2, { ...dates, opinionsCloseOn: '2100-01-31' })
    await db.transaction((tx) => closesSooner(tx, id, new Date('2021-05-03T22:00:00Z')))
    await expect(
      publishNext(db, town, slug, later.revision, { ...dates, opinionsCloseOn: '2100-01-31' }),
    ).rejects.toMatchObject({ code: 'opinions-already-closed' })
    const same = { ...dates, opinionsCloseOn: '2021-05-03' }
    expect(await publishNext(db, town, slug, later.revision + 1, same)).toMatchObject({ number: 3 })
  })

  test('leaves the day of the first publication, and is found by the words of each of its languages', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    const first = (await publishedProject(db, slug, 'fr'))!
    await publishNext(db, town, slug, revision)
    const second = (await publishedProject(db, slug, 'fr'))!
    expect(second.publishedAt).toEqual(first.publishedAt)
    expect(second.version.at > first.version.at).toBe(true)
    for (const word of ['telecabine', 'telecabina', 'altopiano', 'minutes'])
      expect((await projectCards(db, { locale: 'fr', filters: { words: [word] } })).cards, word).toHaveLength(
        1,
      )
  })

  test('comes after a first one', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    await expect(
      act(db, town.mayor, (deed) => publishProject(deed, { slug, revision })),
    ).rejects.toMatchObject({
      code: 'already-done',
    })
    await db.update(projects).set({ versionId: null, publishedAt: null })
    await expect(
      act(db, town.mayor, (deed) => publishVersion(deed, { slug, revision })),
    ).rejects.toMatchObject({
      code: 'project-not-published',
    })
    expect(await versionsOf(db, slug, 'fr')).toBeNull()
  })
})

describe('a version that changes what stands beside the text', () => {
  test('says each fact with what it was, in its difference and in its event', async ({ db }) => {
    const town = await aTown(db)
    const body = await aBody(db)
    const [{ id: col }, { id: plateau, slug: place }] = [
      await aPlace(db, body, { fr: 'Le col' }),
      await aPlace(db, body, { fr: 'Le plateau' }),
    ]
    const { slug, revision } = await aPublishedProject(db, town, { budget: '1 000', placeId: col })
    await publishNext(db, town, slug, revision, { budget: '2 500', placeId: plateau })
    // What the register says afterwards is the register's: the version goes on saying what it said.
    await db
      .update(places)
      .set({ names: { fr: 'L’alpage' } })
      .where(eq(places.slug, place))
    const version = await versionOf(db, slug, 2, 'fr')
    expect(version?.facts).toEqual([
      { field: 'budget', was: '100000', became: '250000' },
      { field: 'place', was: 'Le col', became: 'Le plateau' },
    ])
    expect((await versionOf(db, slug, 1, 'fr'))?.facts).toEqual([])
    const [event] = await db.select().from(events).where(eq(events.verb, 'version-published'))
    expect(event?.details).toMatchObject({ changes: ['budget: 100000 > 250000', 'place'] })
  })
})

describe('the close of a running consultation', () => {
  const day = (days: number) => civilDay(new Date(Date.now() + days * 86_400_000))
  const window = { opinionsOpenOn: day(-1), opinionsCloseOn: day(20) }

  async function aConsultation(db: Db) {
    const town = await aTown(db)
    const { slug, projectId, revision } = await aPublishedProject(db, town, window)
    const given = { subjectId: projectId, stance: 'for', reason: '', lang: 'fr' } as const
    await act(db, town.resident, (deed) => giveOpinion(deed, given))
    const to = (days: number, revision: number, closeDecision = '') =>
      publishNext(db, town, slug, revision, { ...window, opinionsCloseOn: day(days), closeDecision })
    return { town, slug, revision, to }
  }

  test('moves later freely, and sooner only by a decision with eight days left', async ({ db }) => {
    const { slug, revision, to } = await aConsultation(db)
    await expect(to(10, revision)).rejects.toMatchObject({
      ...{ code: 'close-needs-decision', field: 'closeDecision' },
    })
    await expect(to(5, revision + 1, 'Délibération 31')).rejects.toMatchObject({
      code: 'close-needs-eight-days',
    })
    const sooner = await to(10, revision + 2, 'Délibération 31')
    await to(30, sooner.revision)
    expect(await db.select().from(opinionCloses).orderBy(opinionCloses.id)).toMatchObject([
      { decision: 'Délibération 31' },
      { decision: '' },
    ])
    expect((await versionOf(db, slug, 2, 'fr'))?.facts).toMatchObject([
      { field: 'closesOn', was: day(20), became: day(10) },
      { field: 'closeDecision', was: '', became: 'Délibération 31' },
    ])
    await expect(db.delete(opinionCloses)).rejects.toThrow()
  })

  test('is told to whoever took part, and to nobody else', async ({ db }) => {
    const { town, revision, to } = await aConsultation(db)
    await to(30, revision)
    const [moved] = await db.select().from(events).where(eq(events.verb, 'consultation-moved'))
    await act(db, theCity, (deed) => announce(deed, { eventId: moved!.id }))
    expect(await db.select().from(notifications).where(eq(notifications.eventId, moved!.id))).toMatchObject([
      { personId: town.resident.id },
    ])
  })
})

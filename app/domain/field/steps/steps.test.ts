import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  events,
  fieldCategories,
  fieldLinks,
  fieldReports,
  fieldSteps,
  memberships,
  roleGrants,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReport, aReportOfNobody } from '#tests/fixtures/field/reports.ts'
import { aBusinessOf, days, later, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { aBody } from '#tests/fixtures/station/bodies.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { aDraft, aTown } from '#tests/town.ts'
import { act, nobody, theCity } from '../../act.ts'
import { releaseContribution } from '../../participation/index.ts'
import { publishProject, startProject } from '../../projects/index.ts'
import { addCategory, CategoryInput, changeCategory } from '../categories/write-category.ts'
import { reportAt } from '../reports/report-page.ts'
import { useAsEvidence, versionsToUse } from '../reports/use-as-evidence.ts'
import { tellDueReports } from './falls-due.ts'
import { issueReportLink, reportIsOwed, reportLink, stepByLink } from './link.ts'
import { reportToMail } from './mailbox.ts'
import { settleByFollowLink, settleReport } from './settle.ts'
import { stepsFrom } from './states.ts'
import { StepInput, takeStep } from './take-step.ts'

const reader = { locale: 'fr', viewerId: null } as const
const words = (state: string, more: object = {}) =>
  StepInput.parse({ state, lang: 'fr', body: 'L’équipe passe demain.', ...more })
const move = (db: Db, by: Someone, number: number, state: string, more: object = {}, at = noon) =>
  act(db, by, (deed) => takeStep(deed, { ...words(state, more), number }), at)
const clock = (db: Db, at: Date) =>
  db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)
const verbs = async (db: Db) => (await db.select().from(events).orderBy(events.id)).map(({ verb }) => verb)

describe('a passage of a report', () => {
  test('leads on with a public answer, is taken by an agent of its body alone, and is never changed', async ({
    db,
  }) => {
    const { number, body } = await aReport(db)
    const stranger = await aBody(db, 'Office de tourisme')
    await expect(move(db, stranger.agent, number, 'acknowledged')).rejects.toMatchObject({
      code: 'not-her-body',
    })
    await expect(move(db, await someone(db), number, 'solved')).rejects.toMatchObject({ status: 403 })
    await move(db, body.agent, number, 'acknowledged')
    await move(db, body.agent, number, 'in-progress')
    await move(db, body.agent, number, 'solved')
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{ state: 'solved', can: { settle: false, doubt: true } },
      steps: [
        { state: 'acknowledged', body: 'Services techniques' },
        { state: 'in-progress' },
        { state: 'solved' },
      ],
    })
    await expect(move(db, body.agent, number, 'in-progress')).rejects.toMatchObject({
      code: 'report-moved-on',
    })
    for (const change of ["update field_steps set body = 'x'", 'delete from field_steps'])
      await expect(db.execute(sql.raw(change))).rejects.toThrow()
  })

  test('goes nowhere that its table does not lead, by whatever way it comes', async ({ db }) => {
    const { id, number, body } = await aReport(db)
    await move(db, body.agent, number, 'refused')
    const by = body.agent.id
    const late = db.insert(fieldSteps).values({ reportId: id, state: 'solved', by, body: 'x', html: 'x' })
    await expect(late).rejects.toMatchObject({ cause: { constraint_name: 'report_moves' } })
    expect(stepsFrom('refused')).toEqual([])
  })

  test('to another body lets it begin there, which is told; to a stranger ends it under her name', async ({
    db,
  }) => {
    const { id, number, body } = await aReport(db)
    const other = await aBody(db, 'Régie')
    await tellDueReports(db)
    expect(StepInput.safeParse({ state: 'not-ours', lang: 'fr', body: 'Pas nous.' }).success).toBe(false)
    // An association owes nobody an answer, and nobody at all even less.
    for (const toBodyId of [await aBusinessOf(db, await someone(db)), crypto.randomUUID()])
      await expect(move(db, body.agent, number, 'not-ours', { toBodyId })).rejects.toMatchObject({
        ...{ code: 'say-whose', field: 'toBodyId' },
      })
    await move(db, body.agent, number, 'not-ours', { toBodyId: other.id })
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{ state: 'received', body: { name: 'Régie' } },
      steps: [{ state: 'not-ours', toBody: 'Régie' }],
    })
    expect((await db.select().from(fieldReports).where(eq(fieldReports.id, id)))[0]!.toldAt).toBeNull()
    await expect(move(db, body.agent, number, 'solved')).rejects.toMatchObject({ code: 'not-her-body' })
    await move(db, other.agent, number, 'not-ours', { toWhom: 'Le Département' })
    expect(await reportAt(db, number, reader)).toMatchObject({
      ...{ state: 'not-ours' },
      steps: [{}, { toWhom: 'Le Département', body: 'Régie' }],
    })
  })

  test('says of which one it is a duplicate', async ({ db }) => {
    const first = await aReport(db)
    const second = await aReport(db, { of: first.body })
    const { agent } = first.body
    await expect(
      move(db, agent, second.number, 'duplicate', { duplicateOf: second.number }),
    ).rejects.toMatchObject({ code: 'say-which' })
    await move(db, agent, second.number, 'duplicate', { duplicateOf: first.number })
    expect(await reportAt(db, second.number, reader)).toMatchObject({ duplicateOf: first.number })
    expect(await reportAt(db, first.number, reader)).toMatchObject({ duplicates: [second.number] })
  })

  test('closes one of two that are said at once to be each other’s duplicates', async ({ db, ownerSql }) => {
    const one = await aReport(db)
    const other = await aReport(db, { of: one.body })
    const said = (number: number, duplicateOf: number) => () =>
      move(db, one.body.agent, number, 'duplicate', { duplicateOf })
    const both = [said(one.number, other.number), said(other.number, one.number)]
    const ended = await allReadBeforeAnyWrites(ownerSql, 'field_steps', both)
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'say-which' } })
    expect(await db.$count(fieldReports, eq(fieldReports.state, 'duplicate'))).toBe(1)
  })
})

describe('what is said to be solved', () => {
  test('is opened again by its author once, within thirty days, with a new promise', async ({ db }) => {
    const { number, author, body } = await aReport(db)
    const settle = (settled: boolean, at: Date, by = author) =>
      act(db, by, (deed) => settleReport(deed, { number, settled }), at)
    await expect(settle(true, noon)).rejects.toMatchObject({ code: 'report-not-solved' })
    await move(db, body.agent, number, 'solved')
    await expect(settle(false, later(noon, 31 * days))).rejects.toMatchObject({ code: 'reopened-too-late' })
    expect(await settle(false, later(noon, 29 * days))).toEqual({ reopened: true })
    expect(await reportAt(db, number, reader)).toMatchObject({
      state: 'received',
      dueOn: '2027-04-18',
      reopened: true,
    })
    await move(db, body.agent, number, 'solved', {}, later(noon, 30 * days))
    await expect(settle(false, later(noon, 30 * days))).rejects.toMatchObject({ code: 'reopened-already' })
    expect(await settle(true, later(noon, 30 * days))).toEqual({ reopened: false })
    expect(await settle(false, later(noon, 30 * days), await someone(db))).toEqual({ reopened: false })
    expect((await reportAt(db, number, reader))!.steps.map(({ notFixed }) => notFixed)).toEqual([1, 0, 1])
  })

  test('is answered by whoever gave no address through her secret link', async ({ db }) => {
    const { id, number, token } = await aReportOfNobody(db)
    const moderator = await someone(db, { roles: ['moderator'] })
    await act(db, moderator, (deed) => releaseContribution(deed, { contributionId: id }), noon)
    await move(db, await someone(db, { roles: ['mayor'] }), number, 'solved')
    // She may be signed in as she opens it: nothing says that it was she.
    const signedIn = await someone(db)
    const settled = (by: string) =>
      act(db, signedIn, (deed) => settleByFollowLink(deed, { token: by, settled: false }), noon)
    await expect(settled('another')).rejects.toMatchObject({ status: 404 })
    expect(await settled(token)).toEqual({ reopened: true })
    expect((await db.select().from(events)).filter(({ actorId }) => actorId === signedIn.id)).toEqual([])
  })
})

describe('the city’s clock', () => {
  test('tells whoever owes an answer once, and once that it is late; a shared mailbox too', async ({
    db,
  }) => {
    const { id, number, categoryId } = await aReport(db)
    await db
      .update(fieldCategories)
      .set({ mailbox: 'atelier@exemple.fr' })
      .where(eq(fieldCategories.id, categoryId))
    await clock(db, noon)
    expect([await tellDueReports(db), await tellDueReports(db)]).toEqual([1, 0])
    expect(await reportToMail(db, id)).toMatchObject({ mailbox: 'atelier@exemple.fr', number, late: false })
    await clock(db, later(noon, 11 * days))
    expect([await tellDueReports(db), await tellDueReports(db)]).toEqual([1, 0])
    expect(await reportAt(db, number, reader)).toMatchObject({ late: true })
    expect((await verbs(db)).slice(-2)).toEqual(['field-report-received', 'field-report-overdue'])
  })
})

describe('a signed link', () => {
  test('answers one report once, for the body to which it was mailed', async ({ db }) => {
    const { number, body } = await aReport(db)
    await clock(db, noon)
    const issue = (personId: string | null) =>
      act(db, theCity, (deed) => issueReportLink(deed, { number, personId }), noon)
    await expect(
      act(db, nobody, (deed) => issueReportLink(deed, { number, personId: null })),
    ).rejects.toMatchObject({ status: 403 })
    expect(await issue((await aBody(db, 'Autre')).agent.id)).toBeNull()
    await db.insert(roleGrants).values({ personId: body.agent.id, role: 'agent' })
    const [hers, shared] = [await issue(body.agent.id), await issue(null)]
    expect(await reportLink(db, hers!, 'fr')).toMatchObject({ state: 'open', report: { number } })
    const answer = (token: string) =>
      act(db, nobody, (deed) => stepByLink(deed, { ...words('acknowledged'), token }), noon)
    await answer(shared!)
    await expect(answer(shared!)).rejects.toMatchObject({ code: 'link-expired', status: 410 })
    expect(await reportLink(db, shared!, 'fr')).toMatchObject({ state: 'used' })
    const [step] = await db.select().from(fieldSteps)
    expect(step).toMatchObject({ by: null, linkId: expect.any(String) })
    await db.update(memberships).set({ endedAt: noon }).where(eq(memberships.personId, body.agent.id))
    expect(await reportLink(db, hers!, 'fr')).toMatchObject({ state: 'expired' })
    await expect(answer(hers!)).rejects.toMatchObject({ code: 'link-expired' })
    expect(await reportLink(db, 'unknown', 'fr')).toBeNull()
    expect([await reportIsOwed(db, number), await reportIsOwed(db, number + 9)]).toEqual([true, false])
    expect(await db.$count(fieldLinks)).toBe(2)
  })
})

test('a link that went to a mailbox which is another now answers no more', async ({ db }) => {
  const { number, categoryId } = await aReport(db)
  await clock(db, noon)
  const mayor = await someone(db, { roles: ['mayor'] })
  const [category] = await db.select().from(fieldCategories).where(eq(fieldCategories.id, categoryId))
  const { days, position, bodyId } = category!
  const named = (mailbox: string | undefined, revision: number) => {
    const input = { fr: 'Éclairage', days, position, bodyId: bodyId!, mailbox }
    const change = { ...CategoryInput.parse(input), id: categoryId, revision }
    return act(db, mayor, (deed) => changeCategory(deed, change), noon)
  }
  await named('fautif@exemple.fr', 1)
  const token = await act(db, theCity, (deed) => issueReportLink(deed, { number, personId: null }), noon)
  await named('fautif@exemple.fr', 2)
  expect(await reportLink(db, token!, 'fr')).toMatchObject({ state: 'open' })
  await named('juste@exemple.fr', 3)
  expect(await reportLink(db, token!, 'fr')).toMatchObject({ state: 'expired' })
})

test('evidence is used by a version of its project, once, and its author is told', async ({ db }) => {
  const town = await aTown(db)
  const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)), noon)
  await act(db, town.mayor, (deed) => publishProject(deed, { slug, revision }), noon)
  await clock(db, noon)
  const { number } = await aReport(db, { kind: 'evidence', about: `projets/${slug}` })
  const [version] = await versionsToUse(db, number)
  const use = (versionId: string) =>
    act(db, town.agent, (deed) => useAsEvidence(deed, { number, versionId }), noon)
  await expect(use(crypto.randomUUID())).rejects.toMatchObject({ code: 'not-found' })
  await use(version!.id)
  await use(version!.id)
  expect(await versionsToUse(db, number)).toEqual([])
  expect((await reportAt(db, number, reader))!.uses).toMatchObject([{ slug, number: 1 }])
  expect((await verbs(db)).filter((verb) => verb === 'field-report-used')).toHaveLength(1)
})

test('a category is one of eight places, and is changed by who read it last', async ({ db }) => {
  const mayor = await someone(db, { roles: ['mayor'] })
  const input = CategoryInput.parse({ fr: 'Avalanche', days: '2', position: '3' })
  await expect(act(db, mayor, (deed) => addCategory(deed, input))).rejects.toMatchObject({
    code: 'category-place-taken',
  })
  const [third] = await db.select().from(fieldCategories).where(eq(fieldCategories.position, 3))
  const closed = { ...input, fr: 'Propreté', closed: true, id: third!.id, revision: 1 }
  await act(db, mayor, (deed) => changeCategory(deed, closed))
  await expect(act(db, mayor, (deed) => changeCategory(deed, closed))).rejects.toMatchObject({
    code: 'edited-meanwhile',
  })
  await expect(
    act(db, mayor, (deed) => changeCategory(deed, { ...closed, id: crypto.randomUUID() })),
  ).rejects.toMatchObject({ code: 'not-found' })
  await act(db, mayor, (deed) => addCategory(deed, input))
  const nobodys = { ...input, bodyId: crypto.randomUUID() }
  await expect(act(db, mayor, (deed) => addCategory(deed, nobodys))).rejects.toMatchObject({
    ...{ code: 'not-found', field: 'bodyId' },
  })
  expect(await db.$count(fieldCategories)).toBe(9)
  const nine = CategoryInput.safeParse({ fr: 'Neuf', days: '2', position: '9' })
  expect(nine.success).toBe(false)
})

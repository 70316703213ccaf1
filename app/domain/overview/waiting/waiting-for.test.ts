import { sql } from 'drizzle-orm'
import { questions, residencyClaims } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReport, aReportToTheCommune } from '#tests/fixtures/field/reports.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { days, later, noon } from '#tests/fixtures/participation.ts'
import { aBody, aService } from '#tests/fixtures/station/bodies.ts'
import { act, person, theCity } from '../../act.ts'
import { raiseAlarm } from '../../ledger/index.ts'
import { appeal, notice, ruleOnNotice } from '../../moderation/index.ts'
import { sayState, WordInput } from '../../station/index.ts'
import { owedAnswer } from './answers.ts'
import { waitingByBody } from './bodies.ts'
import { moderationQueues } from './moderation.ts'
import { waitingFor } from './waiting-for.ts'

const kindsOf = async (...asked: Parameters<typeof waitingFor>) =>
  (await waitingFor(...asked)).items.map(({ kind }) => kind)

describe('what waits for an official', () => {
  test('is what was asked of her and not of another, the oldest first, late after its day', async ({
    db,
  }) => {
    const { id: subjectId, official } = await publicSubject(db)
    const { official: another } = await publicSubject(db)
    const asker = await someone(db)
    const question = await aComment(db, {
      subjectId,
      authorId: asker.id,
      kind: 'question',
      title: 'Pourquoi ?',
      asksAnswer: true,
      at: new Date('2026-02-01'),
    })
    await db.insert(questions).values({ id: question.id, officialId: official.id, dueOn: '2026-02-15' })
    await aComment(db, {
      subjectId,
      authorId: asker.id,
      asksAnswer: true,
      at: new Date('2026-01-01'),
    })
    await aComment(db, { subjectId, authorId: asker.id })
    const { items, total } = await waitingFor(db, official, 'fr')
    expect(items).toMatchObject([
      { kind: 'comment', late: true, dueOn: '2026-01-16' },
      { kind: 'question', late: true, dueOn: '2026-02-15', title: 'Pourquoi ?', acknowledged: false },
    ])
    expect(total).toBe(2)
    expect((await waitingFor(db, another, 'fr')).total).toBe(0)
    // The mayor may answer for whoever owes it.
    for (const who of [official, await someone(db, 'mayor')])
      expect(await owedAnswer(db, question.id, who, 'fr')).toMatchObject({ kind: 'question', late: true })
    expect(await owedAnswer(db, question.id, another, 'fr')).toBeNull()
  })

  test('is for a moderator notices, held links and appeals, but not what another must judge', async ({
    db,
  }) => {
    const { id: subjectId } = await publicSubject(db)
    const [author, reporter, moderator, second] = await Promise.all([
      someone(db),
      someone(db),
      someone(db, 'moderator'),
      someone(db, 'moderator'),
    ])
    const reported = await aComment(db, { subjectId, authorId: author.id })
    const hidden = await aComment(db, { subjectId, authorId: author.id })
    await aComment(db, { subjectId, authorId: author.id, heldAt: new Date('2026-01-02') })
    const report = {
      contributionId: reported.id,
      reason: 'hate',
      explanation: 'Lisez la fin.',
      goodFaith: true,
    } as const
    await act(db, person(reporter.id), (act) => notice(act, report))
    const ruling = {
      contributionId: hidden.id,
      decision: 'hidden',
      ground: 'insult',
      reason: 'Insulte.',
    } as const
    const { rulingId } = await act(db, moderator, (act) => ruleOnNotice(act, ruling))
    await act(db, person(author.id), (act) => appeal(act, { rulingId, text: 'Non, du tout.' }))

    const { items } = await waitingFor(db, moderator, 'it')
    expect(items).toMatchObject([
      { kind: 'held', refused: null },
      { kind: 'notice', notices: 1, reasons: ['hate'] },
    ])
    const { appeals } = await moderationQueues(db, moderator, 'it')
    expect(appeals.items).toMatchObject([{ kind: 'appeal', refused: 'another-moderator-needed' }])
    expect((await waitingFor(db, second, 'it')).items.at(-1)).toMatchObject({ kind: 'appeal', refused: null })
    expect(await kindsOf(db, { ...second, roles: [] }, 'it')).toEqual([])
  })

  test('is for the treasurer what does not add up, and for nobody else', async ({ db }) => {
    const [treasurer, mayor] = await Promise.all([someone(db, 'treasurer'), someone(db, 'mayor')])
    const alarm = { kind: 'refund-failed', subjectKind: 'refund', subjectId: 're_1', details: {} } as const
    await act(db, theCity, (act) => raiseAlarm(act, alarm))
    expect((await waitingFor(db, treasurer, 'en')).items).toMatchObject([
      { kind: 'alarm', title: 'Refund turned down', lang: 'en' },
    ])
    expect(await kindsOf(db, mayor, 'en')).toEqual([])
  })

  test('follows the rights in force: an agent sees claims, and nobody sees another’s work', async ({
    db,
  }) => {
    const [claimant, agent, mayor] = await Promise.all([
      someone(db),
      someone(db, 'agent'),
      someone(db, 'mayor'),
    ])
    await db.insert(residencyClaims).values({ personId: claimant.id, class: 'permanent', method: 'counter' })
    expect(await kindsOf(db, agent, 'fr')).toEqual(['claim'])
    expect(await kindsOf(db, mayor, 'fr')).toEqual([])
    expect(await kindsOf(db, { ...agent, roles: [] }, 'fr')).toEqual([])
  })
  test('is for an agent what her own body owes: its reports, and one word on all its silent services', async ({
    db,
  }) => {
    await db.execute(
      sql`update city_clock set ahead = ${later(noon, days).toISOString()}::timestamptz - now()`,
    )
    const [of, lifts, mayor] = await Promise.all([
      aBody(db, 'Services techniques'),
      aBody(db),
      someone(db, 'mayor'),
    ])
    const { number } = await aReport(db, { of, photos: 1 })
    const said = await aService(db, lifts)
    await aService(db, lifts, { fr: 'Parking du bas' })
    await act(
      db,
      lifts.agent,
      (act) => sayState(act, WordInput.parse({ services: [said.id], state: 'open' })),
      later(noon, 0.5 * days),
    )
    expect((await waitingFor(db, of.agent, 'fr')).items).toMatchObject([
      { kind: 'field-report', late: false, subject: { path: 'signalements', slug: String(number) } },
    ])
    expect((await waitingFor(db, lifts.agent, 'fr')).items).toMatchObject([
      { kind: 'service', title: 'Régie des remontées : Parking du bas' },
    ])
    for (const { agent } of [of, lifts]) expect(await kindsOf(db, { ...agent, roles: [] }, 'fr')).toEqual([])
    expect(await waitingByBody(db, of.agent)).toMatchObject([{ slug: of.slug, reports: 1, services: 0 }])
    // The mayor reads of all bodies, and is asked for what is late alone; a moderator looks at the pictures.
    expect(await kindsOf(db, mayor, 'fr')).toEqual([])
    expect(await waitingByBody(db, mayor)).toMatchObject([
      { slug: of.slug, reports: 1, late: 0, services: 0 },
      { slug: lifts.slug, reports: 0, late: 0, services: 1 },
    ])
    expect(await kindsOf(db, await someone(db, 'moderator'), 'fr')).toEqual(['field-photo'])
    await db.execute(
      sql`update city_clock set ahead = ${later(noon, 90 * days).toISOString()}::timestamptz - now()`,
    )
    expect((await waitingFor(db, mayor, 'fr')).items).toMatchObject([{ kind: 'field-report', late: true }])
    expect((await waitingFor(db, lifts.agent, 'fr')).items[0]?.title).toContain('Télésiège de la Crête')
  })

  test('is for an agent of no body what the commune itself owes', async ({ db }) => {
    await aReportToTheCommune(db)
    const [clerk, { agent }] = await Promise.all([someone(db, 'agent'), aBody(db)])
    expect(await kindsOf(db, clerk, 'fr')).toEqual(['field-report'])
    expect(await kindsOf(db, agent, 'fr')).toEqual([])
    expect(await waitingByBody(db, clerk)).toMatchObject([{ slug: null, reports: 1 }])
  })
})

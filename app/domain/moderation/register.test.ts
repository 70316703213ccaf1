import { formerNames } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, nobody, person } from '../act.ts'
import { appeal } from './appeal.ts'
import { caseOf } from './case.ts'
import { notice } from './notice.ts'
import { appealable, reportable } from './readable.ts'
import { RegisterFilter, registerPage } from './register.ts'
import { registerYears } from './register-years.ts'
import { ruleOnAppeal } from './rule-on-appeal.ts'
import { ruleOnNotice } from './rule-on-notice.ts'

type Db = Parameters<typeof registerPage>[0]
const reason = 'Le texte vise une personne nommée.'

/** Reported on 1 March, hidden on the 3rd, appealed on the 4th, restored on the 6th; another hidden without a notice. */
async function aYearOfModeration(db: Db) {
  const { id: subjectId } = await publicSubject(db)
  const [author, first, second] = await Promise.all([
    someone(db),
    someone(db, 'moderator'),
    someone(db, 'moderator'),
  ])
  const told = await aComment(db, { subjectId, authorId: author.id })
  const other = await aComment(db, { subjectId, authorId: author.id })
  const on = (day: number) => new Date(`2026-03-0${day}T10:00:00Z`)
  const report = {
    contributionId: told.id,
    reason: 'insult',
    explanation: 'Ce mot vise quelqu’un.',
    goodFaith: true,
    reporterName: 'Ida Rey',
    reporterEmail: 'ida@exemple.it',
  } as const
  await act(db, nobody, (act) => notice(act, report), on(1))
  const { rulingId } = await act(
    db,
    first,
    (act) => ruleOnNotice(act, { contributionId: told.id, decision: 'hidden', ground: 'insult', reason }),
    on(3),
  )
  await act(
    db,
    first,
    (act) => ruleOnNotice(act, { contributionId: other.id, decision: 'hidden', ground: 'hate', reason }),
    on(3),
  )
  const plea = { rulingId, text: 'Je parlais du projet.' }
  const { id } = await act(db, person(author.id), (act) => appeal(act, plea), on(4))
  await act(db, second, (act) => ruleOnAppeal(act, { appealId: id, decision: 'restored', reason }), on(6))
  return { told, other, author }
}

describe('the public register', () => {
  test('tells each ruling with its delay and what became of its appeal, and names nobody', async ({ db }) => {
    const { author } = await aYearOfModeration(db)
    const { rulings } = await registerPage(db, RegisterFilter.parse({}), 'fr')
    expect(rulings.map(({ decision }) => decision)).toEqual(['restored', 'hidden', 'hidden'])
    expect(rulings[0]).toMatchObject({ delaySeconds: 2 * 86_400, byDeadline: false, appeal: null })
    expect(
      rulings.find(({ ground, decision }) => ground === 'insult' && decision === 'hidden'),
    ).toMatchObject({
      delaySeconds: 2 * 86_400,
      notices: 1,
      appeal: { outcome: 'restored', dueOn: '2026-03-14' },
    })
    expect(rulings.find(({ ground }) => ground === 'hate')).toMatchObject({ delaySeconds: null, notices: 0 })
    expect(JSON.stringify(rulings)).not.toContain(author.id)
    expect(JSON.stringify(rulings)).not.toMatch(/Personne|Ida Rey/)
  })

  test('is narrowed by decision, category, year and contribution', async ({ db }) => {
    const { other } = await aYearOfModeration(db)
    const count = async (filter: Record<string, unknown>) =>
      (await registerPage(db, RegisterFilter.parse(filter), 'it')).rulings.length
    expect(await count({ decision: 'hidden' })).toBe(2)
    expect(await count({ ground: 'hate' })).toBe(1)
    expect(await count({ year: '2026' })).toBe(3)
    expect(await count({ year: '2025' })).toBe(0)
    expect(await count({ contribution: other.id })).toBe(1)
    expect(await count({ decision: 'nonsense', year: '-1', after: 'x' })).toBe(3)
  })

  test('says of one contribution why it is hidden, and neither that it was reported nor what was kept', async ({
    db,
  }) => {
    const { told } = await aYearOfModeration(db)
    const moderator = await someone(db, 'moderator')
    const decisions = async () =>
      (await registerPage(db, { contribution: told.id }, 'fr')).rulings.map(({ decision }) => decision)
    expect(await decisions()).toEqual([])
    const report = { contributionId: told.id, explanation: 'Ce mot vise quelqu’un.', goodFaith: true }
    await act(db, person((await someone(db)).id), (act) => notice(act, { ...report, reason: 'insult' }))
    const rules = (decision: 'kept' | 'hidden') =>
      act(db, moderator, (act) =>
        ruleOnNotice(act, { contributionId: told.id, decision, ground: 'hate', reason }),
      )
    await rules('kept')
    expect(await decisions()).toEqual([])
    await rules('hidden')
    expect(await decisions()).toEqual(['hidden', 'restored', 'hidden'])
  })

  test('is read page by page without losing or repeating a ruling', async ({ db }) => {
    await aYearOfModeration(db)
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const { rulings, next } = await registerPage(db, { after }, 'fr', 1)
      seen.push(...rulings.map(({ id }) => id))
      if (!next) break
      after = next
    }
    expect(new Set(seen).size).toBe(3)
    expect(seen).toHaveLength(3)
  })

  test('adds up year by year', async ({ db }) => {
    await aYearOfModeration(db)
    expect(await registerYears(db)).toEqual([
      {
        year: 2026,
        notices: 1,
        hidden: 2,
        kept: 0,
        appeals: 1,
        restored: 1,
        upheld: 0,
        medianSeconds: 2 * 86_400,
      },
    ])
  })
})

describe('what a moderator weighs', () => {
  test('is the contribution, its notices, its rulings and its author’s past', async ({ db }) => {
    const { told } = await aYearOfModeration(db)
    const found = await caseOf(db, told.id, 'fr')
    expect(found).toMatchObject({
      contribution: { id: told.id, subject: { kind: 'official' } },
      notices: [{ from: 'Ida Rey', open: false }],
      rulings: [
        { decision: 'hidden', appeal: { judged: true } },
        { decision: 'restored', appeal: null },
      ],
      history: { contributions: 2, latest: [{ decision: 'hidden', ground: 'hate' }] },
    })
  })

  test('is also under which name it was written, where its author bears another now', async ({ db }) => {
    const { told, author } = await aYearOfModeration(db)
    const name = async () => (await caseOf(db, told.id, 'fr'))?.contribution.writtenAs
    expect(await name()).toBeNull()
    const names = [
      ['Celui d’avant', '2001-01-01'],
      ['Celui d’alors', '2098-01-01'],
      ['Celui d’après', '2099-01-01'],
    ] as const
    for (const [name, until] of names)
      await db.insert(formerNames).values({ personId: author.id, name, until: new Date(until) })
    expect(await name()).toBe('Celui d’alors')
  })
})

describe('what may be reported or appealed', () => {
  test('is what the public reads, and what was hidden of one’s own', async ({ db }) => {
    const { told, other, author } = await aYearOfModeration(db)
    expect(await reportable(db, told.id, 'fr')).toMatchObject({ id: told.id })
    expect(await reportable(db, other.id, 'fr')).toBeNull()
    expect(await appealable(db, other.id, author.id, 'fr')).toMatchObject({
      ruling: { ground: 'hate' },
      appeal: null,
    })
    expect(await appealable(db, other.id, told.id, 'fr')).toBeNull()
    expect(await appealable(db, told.id, author.id, 'fr')).toBeNull()
  })
})

import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  contributions,
  counterConsents,
  type counterMethods,
  events,
  opinions,
  people,
  roleGrants,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, later, minutes, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { type Act, act, theCity } from '../act.ts'
import { giveOpinion, hideContribution, restoreContribution } from '../participation/index.ts'
import { grantRole } from '../people/index.ts'
import { allowCounter, endCounterAllowance } from './allow-counter.ts'
import { askForYes } from './ask-for-yes.ts'
import { enterAtCounter } from './enter-at-counter.ts'
import { forgetPapers } from './forget-papers.ts'
import { giveYesByCode, giveYesOnPaper, signYes } from './give-yes.ts'
import { makeCounterCode, printLetter } from './make-counter-code.ts'
import { takeBackFromCounter } from './take-back.ts'
import { verifyAtCounter } from './verify-at-counter.ts'

type Method = (typeof counterMethods)[number]

describe('somebody without an account', () => {
  test('is entered under her own name and class, marked with the agent and with her yes', async ({ db }) => {
    const { agent, elder, subjectId } = await town(db)
    const [said, voted] = [
      await yes(db, agent, elder, subjectId, 'no-account', 'comment'),
      await yes(db, agent, elder, subjectId, 'no-account'),
    ]
    await now(db, agent, (act) =>
      enterAtCounter(act, {
        kind: 'comment',
        consentId: said.id,
        lang: 'fr',
        body: 'Trop de bruit',
        asksAnswer: false,
      }),
    )
    await now(db, agent, (act) => enterAtCounter(act, opinion(voted.id)))
    const marked = { class: 'secondary', enteredBy: agent.id }
    expect(await db.select().from(contributions)).toMatchObject([
      { authorId: elder.id, consentId: said.id, ...marked },
    ])
    expect(await db.select().from(opinions)).toMatchObject([
      { personId: elder.id, stance: 'against', consentId: voted.id, ...marked },
    ])
    const verbs = (await db.select({ verb: events.verb }).from(events)).map(({ verb }) => verb)
    expect(verbs.filter((verb) => verb === 'entered-at-counter')).toHaveLength(2)
  })

  test('may say something else later, and the new words take the place of the old', async ({ db }) => {
    const { agent, elder, subjectId } = await town(db)
    for (const stance of ['against', 'for'] as const) {
      const { id } = await yes(db, agent, elder, subjectId, 'no-account')
      await now(db, agent, (act) => enterAtCounter(act, { ...opinion(id), stance }))
    }
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'for', enteredBy: agent.id }])
  })

  test('is entered by agents whose second factor is in force, and by nobody else', async ({ db }) => {
    const { agent, elder, subjectId, elected } = await town(db)
    const asks = (who: Someone) => yes(db, who, elder, subjectId, 'no-account')
    for (const who of [elected, await someone(db)])
      await expect(asks(who)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(asks({ ...agent, roles: [] })).rejects.toMatchObject({ code: 'second-factor-required' })
  })
})

describe('somebody with an account', () => {
  test('is entered by no agent without her yes, by whatever way', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    await expect(yes(db, agent, reader, subjectId, 'no-account')).rejects.toMatchObject({
      code: 'counter-has-account',
    })
    await expect(yes(db, agent, reader, subjectId, 'allowance')).rejects.toMatchObject({
      code: 'counter-no-allowance',
    })
    for (const method of ['code', 'paper', 'letter', 'two-agents'] as const) {
      const { id, given } = await yes(db, agent, reader, subjectId, method)
      expect(given).toBe(false)
      await expect(now(db, agent, (act) => enterAtCounter(act, opinion(id)))).rejects.toMatchObject({
        code: 'counter-no-yes',
      })
    }
  })

  test('says yes by the code mailed to her: once, within ten minutes, to who asked and to that deed', async ({
    db,
  }) => {
    const { agent, colleague, reader, subjectId } = await town(db)
    const { id } = await yes(db, agent, reader, subjectId, 'code')
    const { code, email } = (await now(db, theCity, (act) => makeCounterCode(act, id)))!
    expect(email).toBe('lectrice@exemple.fr')
    const [kept] = await db.select().from(counterConsents)
    expect(kept!.codeHash).toMatch(/^\$argon2id/)
    const wrong = code === '000000' ? '000001' : '000000'
    expect(await now(db, agent, (act) => giveYesByCode(act, { consentId: id, code: wrong }))).toBe(
      'code-wrong',
    )
    await expect(
      now(db, colleague, (act) => giveYesByCode(act, { consentId: id, code })),
    ).rejects.toMatchObject({ code: 'counter-code-another' })
    expect(await now(db, agent, (act) => giveYesByCode(act, { consentId: id, code }))).toBe('confirmed')
    await expect(now(db, colleague, (act) => enterAtCounter(act, opinion(id)))).rejects.toMatchObject({
      code: 'counter-no-yes',
    })
    await expect(
      now(db, agent, (act) =>
        enterAtCounter(act, {
          kind: 'comment',
          consentId: id,
          lang: 'fr',
          body: 'Autre chose',
          asksAnswer: false,
        }),
      ),
    ).rejects.toMatchObject({ code: 'counter-no-yes' })
    await now(db, agent, (act) => enterAtCounter(act, opinion(id)))
    await expect(now(db, agent, (act) => enterAtCounter(act, opinion(id)))).rejects.toMatchObject({
      code: 'already-done',
    })
  })

  test('has five guesses a code and thirty a day made against her; a code is dead after ten minutes', async ({
    db,
  }) => {
    const { agent, reader, subjectId } = await town(db)
    const late = later(noon, 11 * minutes)
    const first = await yes(db, agent, reader, subjectId, 'code')
    await expect(
      act(db, agent, (act) => giveYesByCode(act, { consentId: first.id, code: '123456' }), late),
    ).rejects.toMatchObject({ code: 'counter-expired' })
    for (let asked = 0; asked < 6; asked++) {
      const { id } = await yes(db, agent, reader, subjectId, 'code')
      const answers: string[] = []
      for (let tried = 0; tried < 6; tried++)
        answers.push(await now(db, agent, (act) => giveYesByCode(act, { consentId: id, code: '12' })))
      expect(answers.slice(-2)).toEqual(['code-spent', 'code-spent'])
    }
    // Said with the seconds to wait: the guesses of a day are one day old tomorrow at this hour.
    await expect(yes(db, agent, reader, subjectId, 'code')).rejects.toMatchObject({
      ...{ code: 'too-many', status: 429, seconds: 86_400 },
    })
    const asked = { kind: 'opinion', personId: reader.id, subjectId, method: 'code' } as const
    const lessADay = later(noon, 23 * 60 * minutes)
    await expect(act(db, agent, (act) => askForYes(act, asked), lessADay)).rejects.toMatchObject({
      seconds: 3_600,
    })
    const nextDay = later(noon, 24 * 60 * minutes)
    await act(db, agent, (act) => askForYes(act, asked), nextDay)
  })

  test('says yes once for a year, and stops it when she wants', async ({ db, ownerSql }) => {
    const { agent, reader, subjectId } = await town(db)
    await now(db, reader, (act) => allowCounter(act))
    const first = await yes(db, agent, reader, subjectId, 'allowance')
    expect(first.given).toBe(true)
    await now(db, reader, (act) => endCounterAllowance(act))
    // Even what was ready to be entered is not any more.
    await expect(now(db, agent, (act) => enterAtCounter(act, opinion(first.id)))).rejects.toMatchObject({
      code: 'counter-no-allowance',
    })
    await now(db, reader, (act) => allowCounter(act))
    const second = await yes(db, agent, reader, subjectId, 'allowance')
    await now(db, agent, (act) => enterAtCounter(act, opinion(second.id)))
    expect(await db.$count(opinions)).toBe(1)
    await ownerSql`update counter_allowances set at = at - interval '2 years', ends_at = ends_at - interval '2 years'`
    await expect(yes(db, agent, reader, subjectId, 'allowance')).rejects.toMatchObject({
      code: 'counter-no-allowance',
    })
    await expect(
      db.execute(sql`update counter_allowances set ends_at = at + interval '13 months'`),
    ).rejects.toMatchObject({ cause: { constraint_name: 'an_allowance_ends_within_a_year' } })
  })

  test('says yes on paper, of which a hash is kept until the subject closes', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await yes(db, agent, reader, subjectId, 'paper')
    await now(db, agent, (act) => giveYesOnPaper(act, { consentId: id, reference: 'Registre 2027, n° 14' }))
    await now(db, agent, (act) => enterAtCounter(act, opinion(id)))
    const hashes = async () => (await db.select().from(counterConsents)).map(({ paperHash }) => paperHash)
    expect(await hashes()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    await now(db, theCity, ({ tx }) => forgetPapers(tx))
    expect(await hashes()).not.toEqual([null])
    await now(db, theCity, ({ tx }) =>
      tx.execute(sql`update subjects set opinions_close_at = '2027-02-02' where id = ${subjectId}`),
    )
    await now(db, theCity, ({ tx }) => forgetPapers(tx))
    expect(await hashes()).toEqual([null])
    expect(await db.$count(opinions)).toBe(1)
  })

  test('who no longer reads her address says yes by a letter, whose printer never uses its code', async ({
    db,
  }) => {
    const { agent, colleague, reader, subjectId } = await town(db)
    const { id } = await yes(db, agent, reader, subjectId, 'letter')
    const early = await now(db, agent, (act) => printLetter(act, id))
    const { code } = await now(db, agent, (act) => printLetter(act, id))
    await expect(now(db, agent, (act) => giveYesByCode(act, { consentId: id, code }))).rejects.toMatchObject({
      code: 'counter-letter-yours',
    })
    if (early.code !== code)
      expect(await now(db, colleague, (act) => giveYesByCode(act, { consentId: id, code: early.code }))).toBe(
        'code-wrong',
      )
    expect(await now(db, colleague, (act) => giveYesByCode(act, { consentId: id, code }))).toBe('confirmed')
    await expect(now(db, agent, (act) => enterAtCounter(act, opinion(id)))).rejects.toMatchObject({
      code: 'counter-letter-yours',
    })
    await now(db, colleague, (act) => enterAtCounter(act, opinion(id)))
    expect(await db.$count(opinions)).toBe(1)
  })

  test('who no longer reads her address is heard by two agents: never by one twice', async ({ db }) => {
    const { agent, colleague, reader, subjectId } = await town(db)
    const { id } = await yes(db, agent, reader, subjectId, 'two-agents')
    await expect(now(db, agent, (act) => signYes(act, id))).rejects.toMatchObject({
      code: 'counter-second-agent',
    })
    await expect(
      db.update(counterConsents).set({ givenBy: agent.id, givenAt: noon }).where(eq(counterConsents.id, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'two_agents_are_two' } })
    await now(db, colleague, (act) => signYes(act, id))
    await now(db, agent, (act) => enterAtCounter(act, opinion(id)))
    expect(await db.$count(opinions)).toBe(1)
  })

  test('keeps the class that she declared, unless she says yes to another', async ({ db }) => {
    const { agent, reader } = await town(db)
    const verify = (seen: 'permanent' | 'secondary', consentId?: string) =>
      now(db, agent, (act) => verifyAtCounter(act, { personId: reader.id, class: seen, consentId }))
    await verify('permanent')
    await expect(verify('secondary')).rejects.toMatchObject({ code: 'counter-class' })
    const { id } = await now(db, agent, (act) =>
      askForYes(act, { kind: 'class', personId: reader.id, class: 'secondary', method: 'paper' }),
    )
    await expect(verify('secondary', id)).rejects.toMatchObject({ code: 'counter-no-yes' })
    await now(db, agent, (act) => giveYesOnPaper(act, { consentId: id, reference: 'Registre 15' }))
    await verify('secondary', id)
    const [row] = await db.select().from(people).where(eq(people.id, reader.id))
    expect(row!.class).toBe('secondary')
  })
})

describe('whoever holds a role', () => {
  test('speaks for herself: in force or not, by no way at all, and no agent for herself', async ({ db }) => {
    const { agent, reader, elected, subjectId } = await town(db)
    await act(db, theCity, (act) => grantRole(act, { personId: reader.id, role: 'moderator' }))
    for (const [whom, code] of [
      [reader, 'counter-role'],
      [elected, 'counter-role'],
      [agent, 'own-words'],
    ] as const)
      for (const method of ['no-account', 'code', 'paper', 'two-agents'] as const)
        await expect(yes(db, agent, whom, subjectId, method)).rejects.toMatchObject({ code })
    await expect(now(db, reader, (act) => allowCounter(act))).rejects.toMatchObject({ code: 'counter-role' })
  })

  test('is left alone although she said yes before: the database forbids it', async ({ db, ownerSql }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await onPaper(db, agent, reader, subjectId)
    await db.update(counterConsents).set({ usedBy: agent.id, usedAt: noon }).where(eq(counterConsents.id, id))
    await db.insert(roleGrants).values({ personId: reader.id, role: 'mayor' })
    const row = raw(reader, subjectId, { enteredBy: agent.id, consentId: id })
    const writes = () => now(db, agent, ({ tx }) => tx.insert(opinions).values(row))
    await expect(writes()).rejects.toMatchObject({ code: 'counter-role' })
    await ownerSql`drop trigger opinions_with_her_yes on opinions`
    await writes()
  })
})

describe('the database', () => {
  test('lets no words into anybody’s name without her yes', async ({ db, ownerSql }) => {
    const { agent, reader, elder, subjectId } = await town(db)
    const other = await onPaper(db, agent, reader, (await aProject(db)).id)
    const waiting = await yes(db, agent, reader, subjectId, 'code')
    const hers = await yes(db, agent, elder, subjectId, 'no-account')
    await db.execute(
      sql`update counter_consents set used_by = asked_by, used_at = ${noon.toISOString()} where given_at is not null`,
    )
    const writes = (consentId?: string) =>
      now(db, agent, ({ tx }) =>
        tx.insert(opinions).values(raw(reader, subjectId, { enteredBy: agent.id, consentId })),
      )
    for (const consentId of [undefined, other.id, waiting.id, hers.id])
      await expect(writes(consentId)).rejects.toMatchObject({ code: 'counter-no-yes' })
    await ownerSql`drop trigger opinions_with_her_yes on opinions`
    await writes(hers.id)
  })
})

describe('what she gave herself', () => {
  test('stands, and the agent is told so', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    await now(db, reader, (act) => giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' }))
    const { id } = await onPaper(db, agent, reader, subjectId)
    await expect(now(db, agent, (act) => enterAtCounter(act, opinion(id)))).rejects.toMatchObject({
      code: 'counter-own-opinion',
    })
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'for', enteredBy: null }])
    await expect(
      now(db, agent, ({ tx }) =>
        tx.update(opinions).set({ stance: 'against', enteredBy: agent.id, consentId: id }),
      ),
    ).rejects.toMatchObject({ code: 'counter-own-opinion' })
  })

  test('stands whoever is first, when both are given at once', async ({ db, ownerSql }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await onPaper(db, agent, reader, subjectId)
    await allReadBeforeAnyWrites<unknown>(ownerSql, 'opinions', [
      () => now(db, agent, (act) => enterAtCounter(act, opinion(id))),
      () => now(db, reader, (act) => giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' })),
    ])
    expect(await db.select().from(opinions)).toMatchObject([
      { stance: 'for', enteredBy: null, consentId: null },
    ])
  })

  test('takes the place of what was entered for her, and loses its mark, even with the same words', async ({
    db,
  }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await onPaper(db, agent, reader, subjectId)
    await now(db, agent, (act) => enterAtCounter(act, opinion(id)))
    await now(db, reader, (act) => giveOpinion(act, { subjectId, stance: 'against', reason: '', lang: 'fr' }))
    expect(await db.select().from(opinions)).toMatchObject([{ enteredBy: null, consentId: null }])
  })
})

describe('what was entered for her', () => {
  test('she takes back, opinion and words; a standing yes does not bring it back', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    await now(db, reader, (act) => allowCounter(act))
    const { id } = await yes(db, agent, reader, subjectId, 'allowance')
    await now(db, agent, (act) => enterAtCounter(act, { ...opinion(id), reason: 'Trop de bruit' }))
    await expect(
      now(db, await someone(db), (act) => takeBackFromCounter(act, { consentId: id })),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await now(db, reader, (act) => takeBackFromCounter(act, { consentId: id }))).toMatchObject({
      counted: false,
    })
    expect(await db.$count(opinions)).toBe(0)
    expect(await db.select().from(contributions)).toMatchObject([{ withdrawnAt: noon }])
    await expect(now(db, reader, (act) => takeBackFromCounter(act, { consentId: id }))).rejects.toMatchObject(
      { code: 'already-done' },
    )
    await expect(yes(db, agent, reader, subjectId, 'allowance')).rejects.toMatchObject({
      code: 'counter-taken-back',
    })
  })

  test('she takes back while it is hidden, and a granted appeal brings nothing back', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await onPaper(db, agent, reader, subjectId)
    await now(db, agent, (act) => enterAtCounter(act, { ...opinion(id), reason: 'Trop de bruit' }))
    const [words] = await db.select().from(contributions)
    const contributionId = words!.id
    await now(db, theCity, (act) =>
      hideContribution(act, { contributionId, ground: 'insult', reason: 'Le texte vise une personne.' }),
    )
    await now(db, reader, (act) => takeBackFromCounter(act, { consentId: id }))
    await now(db, theCity, (act) => restoreContribution(act, { contributionId }))
    const read = await db.execute(
      sql`select standing, author, class, stance, html from contributions_for(null)`,
    )
    expect(read).toMatchObject([{ standing: false, author: null, class: null, stance: null, html: '' }])
  })

  test('an agent takes back at her request, but never for who holds a role since', async ({ db }) => {
    const { agent, reader, elder, subjectId } = await town(db)
    const first = await yes(db, agent, elder, subjectId, 'no-account')
    await now(db, agent, (act) => enterAtCounter(act, opinion(first.id)))
    await now(db, agent, (act) => takeBackFromCounter(act, { consentId: first.id }))
    expect(await db.$count(opinions)).toBe(0)
    const { id } = await onPaper(db, agent, reader, subjectId)
    await now(db, agent, (act) => enterAtCounter(act, opinion(id)))
    await act(db, theCity, (act) => grantRole(act, { personId: reader.id, role: 'elected' }))
    await expect(now(db, agent, (act) => takeBackFromCounter(act, { consentId: id }))).rejects.toMatchObject({
      code: 'counter-role',
    })
  })

  test('stays in what was counted at the close; its words go', async ({ db }) => {
    const { agent, elder, subjectId } = await town(db)
    const { id } = await yes(db, agent, elder, subjectId, 'no-account')
    await now(db, agent, (act) => enterAtCounter(act, { ...opinion(id), reason: 'Trop de bruit' }))
    await now(db, theCity, ({ tx }) =>
      tx.execute(sql`update subjects set opinions_close_at = '2027-03-01' where id = ${subjectId}`),
    )
    expect(await now(db, elder, (act) => takeBackFromCounter(act, { consentId: id }))).toMatchObject({
      counted: true,
    })
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'against', reason: '' }])
    expect(await db.select().from(contributions)).toMatchObject([{ withdrawnAt: noon }])
  })
})

const now = <Result>(db: Db, who: Someone | typeof theCity, deed: (act: Act) => Promise<Result>) =>
  act(db, who, deed, noon)

const yes = (
  db: Db,
  agent: Someone,
  { id: personId }: Someone,
  subjectId: string,
  method: Method,
  kind: 'opinion' | 'comment' = 'opinion',
) => now(db, agent, (act) => askForYes(act, { kind, personId, subjectId, method }))

async function onPaper(db: Db, agent: Someone, whom: Someone, subjectId: string) {
  const asked = await yes(db, agent, whom, subjectId, 'paper')
  await now(db, agent, (act) => giveYesOnPaper(act, { consentId: asked.id, reference: 'Registre 14' }))
  return asked
}

const opinion = (consentId: string) =>
  ({ kind: 'opinion', consentId, stance: 'against', reason: '', lang: 'fr' }) as const

const raw = ({ id }: Someone, subjectId: string, more: Partial<typeof opinions.$inferInsert>) => ({
  subjectId,
  personId: id,
  stance: 'against' as const,
  lang: 'fr' as const,
  class: 'permanent' as const,
  verified: false,
  at: noon,
  ...more,
})

async function town(db: Db) {
  const { id: subjectId, agent, elected } = await aProject(db)
  const colleague = await someone(db, { roles: ['agent'] })
  const reader = await someone(db)
  await db.update(people).set({ email: 'lectrice@exemple.fr' }).where(eq(people.id, reader.id))
  for (const { id } of [agent, colleague]) await db.insert(roleGrants).values({ personId: id, role: 'agent' })
  return { subjectId, agent, colleague, elected, reader, elder: await someone(db, { class: 'secondary' }) }
}

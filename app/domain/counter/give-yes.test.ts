import { eq, sql } from 'drizzle-orm'
import { counterConsents, opinions, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { now, opinion, town, yes } from '#tests/fixtures/counter.ts'
import { closesSooner, later, minutes, noon } from '#tests/fixtures/participation.ts'
import { act, theCity } from '../act.ts'
import { allowCounter, endCounterAllowance } from './allow-counter.ts'
import { askForYes } from './ask-for-yes.ts'
import { enterAtCounter } from './enter-at-counter.ts'
import { forgetPapers } from './forget-papers.ts'
import { giveYesByCode, giveYesOnPaper, signYes } from './give-yes.ts'
import { makeCounterCode, printLetter } from './make-counter-code.ts'
import { verifyAtCounter } from './verify-at-counter.ts'

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
    await now(db, theCity, ({ tx }) => closesSooner(tx, subjectId, new Date('2027-02-02')))
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

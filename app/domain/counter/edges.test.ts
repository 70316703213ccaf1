import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  counterConsents,
  type counterMethods,
  events,
  people,
  roleGrants,
  subjects,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, days, later, minutes, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { queued } from '#tests/fixtures/promises.ts'
import { type Act, act, theCity } from '../act.ts'
import { giveOpinion } from '../participation/index.ts'
import { allowCounter, endCounterAllowance } from './allow-counter.ts'
import { askForYes } from './ask-for-yes.ts'
import { consentShown, consentsWaiting, enteredFor, ownOpinionStands } from './consent-shown.ts'
import { enterAtCounter } from './enter-at-counter.ts'
import { giveYesByCode, giveYesOnPaper, signYes } from './give-yes.ts'
import { makeCounterCode, printLetter } from './make-counter-code.ts'
import { takeBackFromCounter } from './take-back.ts'
import { readTakeBackValue, takeBackSeconds, takeBackValue } from './take-back-token.ts'
import { giveUntil, letterDays, spendUntil } from './terms.ts'
import { verifyAtCounter } from './verify-at-counter.ts'
import { whomAt } from './whom.ts'

type Method = (typeof counterMethods)[number]
const unknown = '0199c0de-0000-7000-8000-00000000ffff'

async function town(db: Db) {
  const { id: subjectId, agent } = await aProject(db)
  const colleague = await someone(db, { roles: ['agent'] })
  for (const { id } of [agent, colleague]) await db.insert(roleGrants).values({ personId: id, role: 'agent' })
  const reader = await someone(db)
  await db.update(people).set({ email: 'lectrice@exemple.fr' }).where(eq(people.id, reader.id))
  return { subjectId, agent, colleague, reader, elder: await someone(db, { class: 'secondary' }) }
}

const at = <Result>(
  db: Db,
  who: Someone | typeof theCity,
  deed: (act: Act) => Promise<Result>,
  instant = noon,
) => act(db, who, deed, instant)

const asks = (db: Db, agent: Someone, whom: Someone, subjectId: string, method: Method, instant = noon) =>
  at(db, agent, (act) => askForYes(act, { kind: 'opinion', personId: whom.id, subjectId, method }), instant)

const asksForClass = (db: Db, agent: Someone, whom: Someone, of: 'permanent' | 'secondary') =>
  at(db, agent, (act) => askForYes(act, { kind: 'class', personId: whom.id, class: of, method: 'paper' }))

const enters = (db: Db, agent: Someone, consentId: string, instant = noon) =>
  at(
    db,
    agent,
    (act) =>
      enterAtCounter(act, {
        ...{ kind: 'opinion', consentId, lang: 'fr', stance: 'for', reason: '' },
      } as const),
    instant,
  )

const verbsOf = async (db: Db, begin: string) =>
  (await db.select({ verb: events.verb }).from(events).orderBy(events.id))
    .map(({ verb }) => verb)
    .filter((v) => v.startsWith(begin))

describe('an "I allow"', () => {
  test('is recorded when it is given and when it ends, and its end once', async ({ db }) => {
    const { reader } = await town(db)
    await at(db, reader, endCounterAllowance)
    expect(await verbsOf(db, 'counter-allow')).toEqual([])
    await at(db, reader, allowCounter)
    await at(db, reader, endCounterAllowance)
    await at(db, reader, endCounterAllowance)
    expect(await verbsOf(db, 'counter-allow')).toEqual(['counter-allowed', 'counter-allowance-ended'])
  })
})

describe('a yes', () => {
  test('is asked to what is public, of somebody, by a way that fits her', async ({ db }) => {
    const { agent, reader, elder, subjectId } = await town(db)
    await expect(asks(db, agent, reader, unknown, 'code')).rejects.toMatchObject({ code: 'not-found' })
    await db.update(subjects).set({ publicAt: null }).where(eq(subjects.id, subjectId))
    await expect(asks(db, agent, reader, subjectId, 'code')).rejects.toMatchObject({ code: 'not-found' })
    await db.update(subjects).set({ publicAt: noon }).where(eq(subjects.id, subjectId))
    await expect(asks(db, agent, elder, subjectId, 'paper')).rejects.toMatchObject({
      code: 'counter-no-account',
    })
    await expect(whomAt(db, unknown)).rejects.toMatchObject({ code: 'not-found', status: 404 })
    await expect(at(db, agent, (act) => signYes(act, unknown))).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is given by its own way alone, once, and before its time is over', async ({ db }) => {
    const { agent, colleague, reader, subjectId } = await town(db)
    const { id } = await asks(db, agent, reader, subjectId, 'two-agents')
    const byPaper = at(db, colleague, (act) => giveYesOnPaper(act, { consentId: id, reference: 'G-12' }))
    await expect(byPaper).rejects.toMatchObject({ code: 'not-found' })
    const letter = at(db, agent, (act) => printLetter(act, id))
    await expect(letter).rejects.toMatchObject({ code: 'not-found' })
    const end = giveUntil('two-agents', noon)
    const late = at(db, colleague, (act) => signYes(act, id), end)
    await expect(late).rejects.toMatchObject({ code: 'counter-expired', status: 410 })
    await at(db, colleague, (act) => signYes(act, id), later(end, -1))
    const again = at(db, colleague, (act) => signYes(act, id), later(end, -1))
    await expect(again).rejects.toMatchObject({ code: 'already-done' })
  })

  test('is used until its end and no longer: within the hour, or two days where another agent signs', async ({
    db,
  }) => {
    const { agent, reader, subjectId } = await town(db)
    expect(spendUntil('paper', noon)).toEqual(later(noon, 60 * minutes))
    expect(spendUntil('two-agents', noon)).toEqual(later(noon, 2 * days))
    const { id } = await asks(db, agent, reader, subjectId, 'paper')
    await at(db, agent, (act) => giveYesOnPaper(act, { consentId: id, reference: 'G-12' }))
    const end = spendUntil('paper', noon)
    await expect(enters(db, agent, id, end)).rejects.toMatchObject({ code: 'counter-expired' })
    await enters(db, agent, id, later(end, -1))
  })

  test('by a letter is taken and used by another than who printed it; by a mailed code by who asked', async ({
    db,
  }) => {
    const { agent, colleague, reader, subjectId } = await town(db)
    const { id } = await asks(db, agent, reader, subjectId, 'letter')
    const { code, until } = await at(db, agent, (act) => printLetter(act, id))
    expect(until).toEqual(later(noon, letterDays * days))
    const byPrinter = at(db, agent, (act) => giveYesByCode(act, { consentId: id, code }))
    await expect(byPrinter).rejects.toMatchObject({ code: 'counter-letter-yours' })
    expect(await at(db, colleague, (act) => giveYesByCode(act, { consentId: id, code }))).toBe('confirmed')
    await expect(enters(db, agent, id)).rejects.toMatchObject({ code: 'counter-letter-yours' })
    await enters(db, colleague, id)
  })

  test('is mailed a code where that is the way, and stands on an allowance where that is', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    const codes = async () => (await queued(db, 'send-counter-code')).map(({ payload }) => payload.consentId)
    await at(db, reader, allowCounter)
    const paper = await asks(db, agent, reader, subjectId, 'paper')
    expect(await codes()).toEqual([])
    const code = await asks(db, agent, reader, subjectId, 'code')
    expect(await codes()).toEqual([code.id])
    const standing = await asks(db, agent, reader, subjectId, 'allowance')
    const rows = await db
      .select({ id: counterConsents.id, allowanceId: counterConsents.allowanceId })
      .from(counterConsents)
    expect(rows.filter(({ allowanceId }) => allowanceId).map(({ id }) => id)).toEqual([standing.id])
    expect(rows.map(({ id }) => id)).toContain(paper.id)
  })

  test('has no code for somebody whose address is gone', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await asks(db, agent, reader, subjectId, 'code')
    expect(await at(db, theCity, (act) => makeCounterCode(act, unknown))).toBeNull()
    await db.update(people).set({ email: null }).where(eq(people.id, reader.id))
    expect(await at(db, theCity, (act) => makeCounterCode(act, id))).toBeNull()
  })
})

describe('a class seen at the counter', () => {
  test('is another than she declared by her yes to that very class alone', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    const other = await someone(db)
    await db.update(people).set({ email: 'autre@exemple.fr' }).where(eq(people.id, other.id))
    const paper = async (id: string) => {
      await at(db, agent, (act) => giveYesOnPaper(act, { consentId: id, reference: 'G-12' }))
      return id
    }
    const sees = (consentId?: string) =>
      at(db, agent, (act) => verifyAtCounter(act, { personId: reader.id, class: 'secondary', consentId }))
    await expect(sees()).rejects.toMatchObject({ code: 'counter-class' })
    const wrong = [
      await paper((await asks(db, agent, reader, subjectId, 'paper')).id),
      await paper((await asksForClass(db, agent, reader, 'permanent')).id),
      await paper((await asksForClass(db, agent, other, 'secondary')).id),
    ]
    for (const consentId of wrong)
      await expect(sees(consentId)).rejects.toMatchObject({ code: 'counter-no-yes' })
    await sees(await paper((await asksForClass(db, agent, reader, 'secondary')).id))
    const [{ class: now } = { class: null }] = await db.select().from(people).where(eq(people.id, reader.id))
    expect(now).toBe('secondary')
  })

  test('is nobody’s own, and nobody’s who is not there', async ({ db }) => {
    const { agent, elder } = await town(db)
    const sees = (personId: string) =>
      at(db, agent, (act) => verifyAtCounter(act, { personId, class: 'permanent' }))
    await expect(sees(agent.id)).rejects.toMatchObject({ code: 'own-claim' })
    await expect(sees(unknown)).rejects.toMatchObject({ code: 'not-found' })
    await db.update(people).set({ erasedAt: noon }).where(eq(people.id, elder.id))
    await expect(sees(elder.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('what was entered', () => {
  test('is shown with its agent to the person and at the counter, and taken back where something stands', async ({
    db,
  }) => {
    const { agent, colleague, elder, reader, subjectId } = await town(db)
    expect(await consentShown(db, unknown, 'fr')).toBeNull()
    const { id } = await asks(db, agent, elder, subjectId, 'no-account')
    expect((await consentsWaiting(db, agent.id, 'fr')).map((one) => one.id)).toEqual([id])
    expect(await consentsWaiting(db, colleague.id, 'fr')).toEqual([])
    const takes = (consentId: string) => at(db, agent, (act) => takeBackFromCounter(act, { consentId }))
    await expect(takes(id)).rejects.toMatchObject({ code: 'not-found' })
    await enters(db, agent, id)
    expect(await enteredFor(db, elder.id, 'fr')).toMatchObject([
      {
        id,
        stance: 'for',
        words: null,
        askedBy: { id: agent.id },
        at: noon,
        givenAt: noon,
        takenBackAt: null,
      },
    ])
    expect(await takes(id)).toEqual({ personId: elder.id, counted: false })
    expect(await enteredFor(db, elder.id, 'fr')).toMatchObject([{ stance: null, takenBackAt: noon }])

    const { id: hers } = await asks(db, agent, reader, subjectId, 'paper')
    await at(db, reader, (act) => giveOpinion(act, { subjectId, stance: 'for', lang: 'fr', reason: '' }))
    expect(await ownOpinionStands(db, hers), 'not before her yes').toBe(false)
    await at(db, agent, (act) => giveYesOnPaper(act, { consentId: hers, reference: 'G-13' }))
    expect(await ownOpinionStands(db, hers)).toBe(true)
    expect(await ownOpinionStands(db, unknown)).toBe(false)
  })

  test('is taken back by a link that says what and whose, for a year', () => {
    const order = { consentId: unknown, personId: unknown }
    expect(readTakeBackValue(takeBackValue(order))).toEqual(order)
    expect(readTakeBackValue(null)).toBeNull()
    expect(readTakeBackValue('{"consentId":"x"}')).toBeNull()
    expect(takeBackSeconds).toBe(31_536_000)
  })
})

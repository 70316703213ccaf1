import { eq, sql } from 'drizzle-orm'
import { contributions, counterConsents, events, opinions, roleGrants } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { now, onPaper, opinion, raw, town, yes } from '#tests/fixtures/counter.ts'
import { aProject, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { act, theCity } from '../act.ts'
import { giveOpinion } from '../participation/index.ts'
import { grantRole } from '../people/index.ts'
import { allowCounter } from './allow-counter.ts'
import { enterAtCounter } from './enter-at-counter.ts'

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

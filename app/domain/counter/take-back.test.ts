import { sql } from 'drizzle-orm'
import { contributions, opinions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { now, onPaper, opinion, town, yes } from '#tests/fixtures/counter.ts'
import { closesSooner, noon, someone } from '#tests/fixtures/participation.ts'
import { act, theCity } from '../act.ts'
import { giveOpinion, hideContribution, restoreContribution } from '../participation/index.ts'
import { grantRole } from '../people/index.ts'
import { allowCounter } from './allow-counter.ts'
import { enterAtCounter } from './enter-at-counter.ts'
import { takeBackFromCounter } from './take-back.ts'

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
    await now(db, theCity, ({ tx }) => closesSooner(tx, subjectId, new Date('2027-03-01')))
    expect(await now(db, elder, (act) => takeBackFromCounter(act, { consentId: id }))).toMatchObject({
      counted: true,
    })
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'against', reason: '' }])
    expect(await db.select().from(contributions)).toMatchObject([{ withdrawnAt: noon }])
  })

  test('leaves alone what she has given herself since, which alone was counted', async ({ db }) => {
    const { agent, reader, subjectId } = await town(db)
    const { id } = await onPaper(db, agent, reader, subjectId)
    await now(db, agent, (act) => enterAtCounter(act, opinion(id)))
    await now(db, reader, (act) => giveOpinion(act, { subjectId, stance: 'for', lang: 'fr', reason: '' }))
    await now(db, theCity, ({ tx }) => closesSooner(tx, subjectId, new Date('2027-03-01')))
    expect(await now(db, reader, (act) => takeBackFromCounter(act, { consentId: id }))).toMatchObject({
      counted: false,
    })
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'for' }])
  })
})

import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { counterAllowances, counterConsents, notifications, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { factsOf } from '#tests/fixtures/news.ts'
import { aProject, type Someone, signedIn, someone } from '#tests/fixtures/participation.ts'
import { eraseAccount } from '../account/erase-account.ts'
import { act, theCity } from '../act.ts'
import {
  allowCounter,
  askForYes,
  enterAtCounter,
  giveYesOnPaper,
  takeBackFromCounter,
} from '../counter/index.ts'
import { addMember, registerOrganisation, removeMember } from '../people/index.ts'
import { announce } from './announce.ts'
import { newsToMail } from './news-to-mail.ts'

describe('whoever is acted for', () => {
  test('is told at once of what was entered in her name, and of what was taken back, even with mails stopped', async ({
    db,
  }) => {
    const { id: subjectId, agent } = await aProject(db, open)
    const reader = await reachable(db)
    const { id } = await act(db, agent, (act) =>
      askForYes(act, { kind: 'opinion', personId: reader.id, subjectId, method: 'paper' }),
    )
    await act(db, agent, (act) => giveYesOnPaper(act, { consentId: id, reference: 'Registre 14' }))
    const said = { kind: 'opinion', consentId: id, stance: 'for', reason: '', lang: 'fr' } as const
    await act(db, agent, (act) => enterAtCounter(act, said))
    expect(await toldOf(db, reader)).toMatchObject([
      {
        news: 'entered-at-counter',
        because: 'account',
        entry: { id, kind: 'opinion', stance: 'for', takenBack: false },
      },
    ])
    await act(db, agent, (act) => takeBackFromCounter(act, { consentId: id }))
    expect((await toldOf(db, reader)).map(({ news }) => news)).toContain('counter-taken-back')
  })

  test('is told that she may speak for an organisation, and so are those who do', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const [first, second] = [await reachable(db, 'une'), await reachable(db, 'deux')]
    const { id: organisationId } = await act(db, agent, (act) =>
      registerOrganisation(act, { kind: 'association', name: 'Les Amis du col' }),
    )
    for (const { id: personId } of [first, second])
      await act(db, agent, (act) => addMember(act, { personId, organisationId }))
    await act(db, agent, (act) => removeMember(act, { personId: second.id, organisationId }))
    const kinds = async (who: Someone) => (await toldOf(db, who)).map(({ news }) => news).sort()
    expect(await kinds(first)).toEqual(['voice-given', 'voice-shared'])
    expect(await kinds(second)).toEqual(['voice-ended', 'voice-given'])
  })
})

describe('an account that is erased', () => {
  test('takes its standing yes with it, and the hashes; what was entered keeps its yes under no name', async ({
    db,
  }) => {
    const { id: subjectId, agent } = await aProject(db, open)
    const reader = await reachable(db)
    await act(db, reader, (act) => allowCounter(act))
    const ask = (method: 'allowance' | 'paper') =>
      act(db, agent, (act) => askForYes(act, { kind: 'comment', personId: reader.id, subjectId, method }))
    const said = { kind: 'comment', lang: 'fr', body: 'Trop de bruit', asksAnswer: false } as const
    const { id: allowed } = await ask('allowance')
    await act(db, agent, (act) => enterAtCounter(act, { ...said, consentId: allowed }))
    const { id: onPaper } = await ask('paper')
    await act(db, agent, (act) => giveYesOnPaper(act, { consentId: onPaper, reference: 'Registre 14' }))
    await act(db, agent, (act) => enterAtCounter(act, { ...said, consentId: onPaper }))
    await ask('paper')
    await act(db, signedIn(reader), (act) => eraseAccount(act, { contributions: 'stay' }))
    expect(await db.select().from(counterConsents).orderBy(counterConsents.id)).toMatchObject([
      { id: allowed, codeHash: '', paperHash: null },
      { id: onPaper, codeHash: '', paperHash: null },
    ])
    const [standing] = await db.select().from(counterAllowances)
    expect(standing!.revokedAt).not.toBeNull()
    await expect(ask('paper')).rejects.toMatchObject({ code: 'not-found' })
  })
})

const open = {
  publicAt: new Date('2020-01-01'),
  opinionsOpenAt: new Date('2020-01-01'),
  opinionsCloseAt: null,
}

/** Somebody with an address who stopped the mails on her account. */
async function reachable(db: Db, word = 'lectrice'): Promise<Someone> {
  const who = await someone(db)
  await db
    .update(people)
    .set({ email: `${word}@exemple.fr`, mails: { account: false } })
    .where(eq(people.id, who.id))
  return who
}

/** What would be mailed to her now. */
async function toldOf(db: Db, { id }: Someone) {
  const events = await db.execute<{ id: string }>(sql`select id::text from events order by id`)
  for (const event of events) await act(db, theCity, (act) => announce(act, { eventId: BigInt(event.id) }))
  const rows = await db.select().from(notifications).where(eq(notifications.personId, id))
  const mails = await Promise.all(rows.map((row) => newsToMail(db, row.id)))
  const facts = await factsOf(db, 'fr', sql`where n.person_id = ${id}`)
  return mails.flatMap((mail) =>
    mail ? [{ because: mail.because, ...facts.find((piece) => piece.id === mail.told.id)! }] : [],
  )
}

import { desc, sql } from 'drizzle-orm'
import { eraseAccount } from '#app/domain/account/index.ts'
import { act, person, theCity } from '#app/domain/act.ts'
import { readStopValue, stopPurpose } from '#app/domain/publishing/index.ts'
import {
  askForInfos,
  confirmableInfos,
  confirmInfos,
  correctBulletin,
  EndingInput,
  endBulletin,
  forgetInfoAsks,
  InfoChoices,
  infosReceived,
  queueBulletin,
  queueDailyBulletins,
  reachedBy,
  receiveInfos,
  stopInfos,
  stopReceivingInfos,
} from '#app/domain/station/index.ts'
import type { Message } from '#app/services/mail.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { bulletinMails, infoAsks, infoReaders, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { days, later, minutes, noon, signedIn, someone } from '#tests/fixtures/participation.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { aBulletin, bulletinSaid } from '#tests/fixtures/station/bulletins.ts'
import { againOf } from '../for-a-job.ts'
import type { Tools } from '../tools.ts'
import { askInfoReader, mailBulletins } from './mail-bulletins.ts'

const email = 'veilleuse@exemple.fr'
type Choices = Partial<Parameters<typeof InfoChoices.parse>[0] & object>

/** One worker: every mail that is queued leaves through it. */
function worker(db: Db) {
  const sent: Message[] = []
  const secrets = openSecrets(['k'.repeat(32)])
  const mail = { send: async (message: Message) => void sent.push(message), close: () => {} }
  const log = { error: () => {}, info: () => {} }
  const again = againOf(secrets, crypto.randomUUID())
  const tools = { db, mail, secrets, again, log, origin: 'https://cordee.example' } as unknown as Tools
  const queued = async (task: string) =>
    (
      await db.execute<{ payload: never }>(sql`select j.payload from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${task} order by j.id`)
    ).map(({ payload }) => payload)
  const leave = async () => {
    sent.length = 0
    for (const payload of await queued('mail-bulletins')) await mailBulletins(tools, payload)
    return [...sent]
  }
  return { tools, secrets, sent, queued, leave }
}

/** The city's clock stands at this instant for whatever is read from now on. */
const clock = (db: Db, at: Date) =>
  db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)

async function anAddress(db: Db, choices: Choices = {}, at = noon) {
  await clock(db, at)
  const chosen = { ...InfoChoices.parse(choices), email, locale: 'it' as const }
  await act(db, theCity, (deed) => askForInfos(deed, chosen), at)
  const { tools, sent } = worker(db)
  const [ask] = await db.select().from(infoAsks).orderBy(desc(infoAsks.id)).limit(1)
  await askInfoReader(tools, { askId: ask!.id })
  return /abonnement\/([\w-]+)/.exec(sent[0]?.text ?? '')![1]!
}

async function aReader(db: Db, choices: Choices = {}, at = noon) {
  const token = await anAddress(db, choices, at)
  await act(db, theCity, (deed) => confirmInfos(deed, { token }), at)
}

const tell = (db: Db, bulletinId: string) => act(db, theCity, (deed) => queueBulletin(deed, { bulletinId }))
const soon = later(noon, minutes)

describe('an address without an account', () => {
  test('receives nothing before it confirmed itself by the link that was mailed, once', async ({ db }) => {
    const body = await aBody(db)
    const token = await anAddress(db, { cadence: 'at-once' })
    const [ask] = await db.select().from(infoAsks)
    expect(JSON.stringify(ask)).not.toContain(token)
    const { id } = await aBulletin(db, body, { at: soon })
    await tell(db, id)
    expect(await worker(db).leave()).toEqual([])
    expect(await confirmableInfos(db, token)).toBe(true)
    const confirm = () => act(db, theCity, (deed) => confirmInfos(deed, { token }), later(noon, 2 * minutes))
    await confirm()
    await expect(confirm()).rejects.toMatchObject({ code: 'link-expired' })
    expect(await db.$count(infoReaders)).toBe(1)
    await tell(db, id)
    expect(await worker(db).leave(), 'what was said before she came').toEqual([])
  })

  test('is changed by nobody who does not read its mails, and forgotten if it never answers', async ({
    db,
  }) => {
    await aReader(db, { categories: ['road'] })
    await anAddress(db, { categories: ['water'] })
    expect(await db.select().from(infoReaders)).toMatchObject([{ categories: ['road'] }])
    await clock(db, later(noon, 3 * days))
    await forgetInfoAsks(db)
    expect(await db.$count(infoAsks)).toBe(0)
  })

  test('may ask again without losing the link that it has: each confirms what it was asked with', async ({
    db,
  }) => {
    const first = await anAddress(db, { categories: ['road'] })
    const second = await anAddress(db, { categories: ['water'] }, soon)
    expect([await confirmableInfos(db, first), await confirmableInfos(db, second)]).toEqual([true, true])
    const confirm = (token: string) => act(db, theCity, (deed) => confirmInfos(deed, { token }), soon)
    await confirm(first)
    expect(await db.select().from(infoReaders)).toMatchObject([{ categories: ['road'] }])
    await confirm(second)
    expect(await db.select().from(infoReaders)).toMatchObject([{ categories: ['water'] }])
    const [before, after] = [await anAddress(db), await anAddress(db, {}, soon)]
    await confirm(after)
    await expect(confirm(before), 'what it asked before').rejects.toMatchObject({ code: 'link-expired' })
  })

  test('is mailed three links at most while they live, whoever asks for them', async ({ db }) => {
    await clock(db, noon)
    const chosen = { ...InfoChoices.parse({}), locale: 'it' as const }
    const ask = (to: string, at: Date) =>
      act(db, theCity, (deed) => askForInfos(deed, { ...chosen, email: to }), at)
    for (const minute of [1, 2, 3, 4, 5])
      await ask(minute % 2 ? email : email.toUpperCase(), later(noon, minute))
    expect(await db.$count(infoAsks)).toBe(3)
    await ask('autre@exemple.fr', soon)
    expect(await db.$count(infoAsks)).toBe(4)
    await clock(db, later(noon, 3 * days))
    await ask(email, later(noon, 3 * days))
    expect(await db.$count(infoAsks)).toBe(5)
  })

  test('stops by one click that its mail program sends, and leaves a count without a name', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aReader(db, { cadence: 'at-once' })
    const { id } = await aBulletin(db, body, { at: soon, it: 'Strada stretta', textIt: 'Piano.' })
    await tell(db, id)
    const { leave, secrets } = worker(db)
    const [mail] = await leave()
    expect(mail).toMatchObject({ to: email, subject: 'Attenzione: Strada stretta' })
    expect(mail!.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
    const token = /desabonnement\/([^>]+)>/.exec(mail!.headers!['List-Unsubscribe']!)![1]!
    const order = readStopValue(secrets.verify(stopPurpose, token))
    if (!order || !('infoReaderId' in order)) throw new Error('another order')
    for (let twice = 0; twice < 2; twice++)
      await act(db, theCity, (deed) => stopInfos(deed, order.infoReaderId))
    expect(await db.$count(infoReaders)).toBe(0)
    expect(await db.select().from(bulletinMails)).toMatchObject([{ readerId: null, addressHash: null }])
    expect(await reachedBy(db, id)).toBe(1)
  })
})

describe('a bulletin', () => {
  test('goes at once to whoever wants such ones so, once, however often it is told', async ({ db }) => {
    const body = await aBody(db)
    const place = await aPlace(db, body)
    await aReader(db, {
      cadence: 'at-once',
      categories: ['road'],
      audiences: ['seasonal'],
      places: [place.id],
    })
    const { leave } = worker(db)
    const told = async (said: Parameters<typeof aBulletin>[2]) => {
      const { id } = await aBulletin(db, body, { at: soon, ...said })
      await Promise.all([tell(db, id), tell(db, id)])
      return (await leave()).length
    }
    expect(await told({})).toBe(1)
    expect(await told({ category: 'water' })).toBe(0)
    expect(await told({ audiences: ['visitor'] })).toBe(0)
    expect(await told({ audiences: ['visitor', 'seasonal'], places: [place.id] })).toBe(1)
    const elsewhere = await aPlace(db, body, { fr: 'Ailleurs' })
    expect(await told({ places: [elsewhere.id] })).toBe(0)
    expect(await leave()).toEqual([])
  })

  test('waits for seven o’clock for whoever wants one mail a day; a danger does not', async ({ db }) => {
    const body = await aBody(db)
    await aReader(db)
    const { leave } = worker(db)
    for (const severity of ['information', 'warning'] as const)
      await tell(db, (await aBulletin(db, body, { severity, at: soon })).id)
    expect(await leave()).toEqual([])
    await tell(db, (await aBulletin(db, body, { severity: 'danger', confirmed: 'on', at: soon })).id)
    expect((await leave()).map(({ subject }) => subject)).toEqual(['Pericolo: Route du Col étroite'])
    const at = async (when: Date) => {
      await clock(db, when)
      await Promise.all([act(db, theCity, queueDailyBulletins), act(db, theCity, queueDailyBulletins)])
      return (await leave()).map(({ subject }) => subject)
    }
    expect(await at(new Date('2027-03-11T05:59:00Z'))).toEqual([])
    expect(await at(new Date('2027-03-11T06:01:00Z'))).toEqual(['2 bollettini'])
    expect(await at(new Date('2027-03-12T06:01:00Z'))).toEqual([])
  })

  test('that was corrected is told anew, and its early end to whoever had been told', async ({ db }) => {
    const body = await aBody(db)
    await aReader(db, { cadence: 'at-once' })
    const { id, slug } = await aBulletin(db, body, { at: soon })
    await tell(db, id)
    const { leave } = worker(db)
    await leave()
    const input = { ...bulletinSaid(body, { fr: 'Route du Col fermée' }), slug, revision: 1 }
    await act(db, body.agent, (deed) => correctBulletin(deed, input), later(soon, minutes))
    await tell(db, id)
    expect((await leave()).map(({ text }) => text)).toEqual([expect.stringContaining('sostituisce')])
    const over = { ...EndingInput.parse({ fr: 'Dégagée' }), slug }
    await act(db, body.agent, (deed) => endBulletin(deed, over), later(soon, 2 * minutes))
    await tell(db, id)
    expect((await leave()).map(({ subject }) => subject)).toEqual(['Terminato: Route du Col fermée'])
    expect(await reachedBy(db, id)).toBe(1)
  })
})

describe('a correction', () => {
  test('reaches whoever was told, though it concerns her no more, and at once if a danger is none any more', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aReader(db, { categories: ['road'] })
    const { id, slug } = await aBulletin(db, body, { severity: 'danger', confirmed: 'on', at: soon })
    await tell(db, id)
    const { leave } = worker(db)
    expect(await leave()).toHaveLength(1)
    const said = bulletinSaid(body, { category: 'weather', severity: 'information' })
    await act(
      db,
      body.agent,
      (deed) => correctBulletin(deed, { ...said, slug, revision: 1 }),
      later(soon, minutes),
    )
    await tell(db, id)
    expect((await leave()).map(({ subject }) => subject)).toEqual(['Informazione: Route du Col étroite'])
  })
})

describe('whoever has an account', () => {
  test('is told nothing twice because her address changed', async ({ db }) => {
    const body = await aBody(db)
    const { id: personId } = await someone(db)
    const move = (to: string) =>
      db.update(people).set({ email: to, locale: 'fr' }).where(sql`id = ${personId}`)
    await move(email)
    const chosen = { ...InfoChoices.parse({ cadence: 'at-once' }), locale: 'fr' as const }
    await clock(db, noon)
    await act(db, signedIn(person(personId)), (deed) => receiveInfos(deed, chosen), noon)
    const { id } = await aBulletin(db, body, { at: soon })
    await tell(db, id)
    const { leave } = worker(db)
    expect(await leave()).toHaveLength(1)
    await move('autre@exemple.fr')
    await tell(db, id)
    expect(await leave()).toEqual([])
  })

  test('chooses without a link, is mailed once beside an address of her own, and is forgotten with it', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aReader(db, { cadence: 'at-once' })
    const { id: personId } = await someone(db)
    await db.update(people).set({ email, locale: 'fr' }).where(sql`id = ${personId}`)
    const her = signedIn(person(personId))
    const choose = (cadence: 'daily' | 'at-once') =>
      act(db, her, (deed) => receiveInfos(deed, { ...InfoChoices.parse({ cadence }), locale: 'fr' }), noon)
    await choose('daily')
    await choose('at-once')
    expect(await infosReceived(db, personId)).toMatchObject({ cadence: 'at-once', categories: [] })
    const { id } = await aBulletin(db, body, { at: soon })
    await tell(db, id)
    expect((await worker(db).leave()).map(({ to }) => to)).toEqual([email])
    await act(db, her, stopReceivingInfos)
    expect(await infosReceived(db, personId)).toBeNull()
    await choose('daily')
    await clock(db, later(soon, minutes))
    await act(db, signedIn(person(personId), later(soon, minutes)), (deed) =>
      eraseAccount(deed, { contributions: 'stay' }),
    )
    expect(await db.$count(infoReaders)).toBe(0)
  })
})

import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { eraseAccount } from '#app/domain/account/index.ts'
import { act, nobody } from '#app/domain/act.ts'
import {
  correctBulletin,
  EndingInput,
  endBulletin,
  receivePushes,
  stopPushes,
} from '#app/domain/station/index.ts'
import { openPush } from '#app/services/push.ts'
import type { Db } from '#db/client.ts'
import { pushSends, pushSubscriptions } from '#db/schema/index.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { later, minutes, noon, signedIn, someone } from '#tests/fixtures/participation.ts'
import { aBody } from '#tests/fixtures/station/bodies.ts'
import { aBulletin, bulletinSaid } from '#tests/fixtures/station/bulletins.ts'
import { aPhone, pushKeys } from '#tests/fixtures/station/phone.ts'
import { servePush } from '../../../sandbox/push/serve.ts'
import { tellBulletin } from '../mails/mail-bulletins.ts'
import type { Tools } from '../tools.ts'
import { pushDanger } from './push-danger.ts'

const test = onDatabase.extend<{ outside: Awaited<ReturnType<typeof servePush>> & { origin: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  outside: async ({}, use) => {
    const served = await servePush('127.0.0.1', 0)
    await use({ ...served, origin: `http://127.0.0.1:${(served.address as AddressInfo).port}` })
    await served.close()
  },
})

const danger = {
  ...{
    severity: 'danger' as const,
    confirmed: 'true',
    fr: 'Avalanche sur la route du Col',
    textFr: 'La route est coupée.',
  },
  ...{ it: 'Valanga sulla strada del Colle', textIt: 'La strada è interrotta.' },
}
const soon = later(noon, minutes)

/** One worker with the sandbox's push service: every push that is queued leaves through it. */
function worker(db: Db, outside: string) {
  const push = openPush({ ...pushKeys(), PUSH_SANDBOX_URL: outside, MAIL_FROM: 'Mairie <mairie@exemple.fr>' })
  const tools = { db, push, log: { info: () => {} } } as unknown as Tools
  const leave = async () => {
    const jobs = await db.execute<{ payload: { versionId: string } }>(sql`
      select j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'push-danger' order by j.id`)
    for (const { payload } of jobs) await pushDanger(tools, payload)
  }
  return { leave, tell: (bulletinId: string) => tellBulletin(tools, { bulletinId }) }
}

const clock = (db: Db, at: Date) =>
  db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)

describe('a phone that asked', () => {
  test('is told of a danger in its language, encrypted for it alone, once; of nothing else', async ({
    db,
    outside,
  }) => {
    await clock(db, noon)
    const [body, { leave, tell }] = [await aBody(db), worker(db, outside.origin)]
    const [here, there] = [aPhone(outside.origin, 'ici'), aPhone(outside.origin, 'la')]
    await act(db, nobody, (deed) => receivePushes(deed, { ...here.subscription, locale: 'it' }), noon)
    await act(db, nobody, (deed) => receivePushes(deed, { ...there.subscription, locale: 'en' }), noon)
    for (const severity of ['information', 'watch', 'warning'] as const)
      await tell((await aBulletin(db, body, { severity, at: soon })).id)
    await leave()
    expect(outside.pushed).toEqual([])
    const { id, slug } = await aBulletin(db, body, { ...danger, at: soon })
    for (const _ of [1, 2]) {
      await tell(id)
      await leave()
    }
    expect(outside.pushed.map((one) => one.id).sort()).toEqual(['ici', 'la'])
    const [first, second] = ['ici', 'la'].map((name) => outside.pushed.find((one) => one.id === name)!.body) // both are there
    expect(Buffer.from(first!).toString('latin1')).not.toContain('Valanga')
    expect(here.read(first!)).toEqual({
      ...{ title: 'Pericolo: Valanga sulla strada del Colle', body: 'La strada è interrotta.', lang: 'it' },
      ...{ tag: slug, stop: 'Non avvisarmi più', url: `/it/infos/bulletins/${slug}` },
    })
    expect(there.read(second!)).toMatchObject({ title: 'Danger: Avalanche sur la route du Col', lang: 'fr' })
    expect(() => here.read(second!)).toThrow()
  })

  test('is told of its correction while it is a danger, not of its end, nor of what was said before it asked', async ({
    db,
    outside,
  }) => {
    await clock(db, noon)
    const [body, { leave, tell }] = [await aBody(db), worker(db, outside.origin)]
    const before = await aBulletin(db, body, danger)
    const { subscription } = aPhone(outside.origin, 'ici')
    await act(db, nobody, (deed) => receivePushes(deed, { ...subscription, locale: 'fr' }), soon)
    const { id, slug } = await aBulletin(db, body, { ...danger, at: later(noon, 2 * minutes) })
    for (const one of [before.id, id]) await tell(one)
    await leave()
    expect(outside.pushed).toHaveLength(1)
    const corrected = { ...bulletinSaid(body, { ...danger, fr: 'Deux avalanches' }), slug, revision: 1 }
    await act(db, body.agent, (deed) => correctBulletin(deed, corrected), later(noon, 3 * minutes))
    await tell(id)
    await leave()
    expect(outside.pushed).toHaveLength(2)
    const ending = { ...EndingInput.parse({ fr: 'La route est rouverte.' }), slug }
    await act(db, body.agent, (deed) => endBulletin(deed, ending), later(noon, 4 * minutes))
    await tell(id)
    await leave()
    expect(outside.pushed).toHaveLength(2)
  })

  test('is told nothing of what was ended, or is said otherwise, before its worker came to it', async ({
    db,
    outside,
  }) => {
    await clock(db, noon)
    const [body, { leave, tell }] = [await aBody(db), worker(db, outside.origin)]
    const here = aPhone(outside.origin, 'ici')
    await act(db, nobody, (deed) => receivePushes(deed, { ...here.subscription, locale: 'fr' }), noon)
    const [ended, mended] = [await aBulletin(db, body, danger), await aBulletin(db, body, danger)]
    for (const { id } of [ended, mended]) await tell(id)
    const ending = { ...EndingInput.parse({ fr: 'Publié par erreur.' }), slug: ended.slug }
    await act(db, body.agent, (deed) => endBulletin(deed, ending), soon)
    const corrected = bulletinSaid(body, { ...danger, fr: 'Deux avalanches' })
    await act(
      db,
      body.agent,
      (deed) => correctBulletin(deed, { ...corrected, slug: mended.slug, revision: 1 }),
      soon,
    )
    for (const { id } of [ended, mended]) await tell(id)
    await leave()
    expect(outside.pushed.map(({ body }) => here.read(body))).toMatchObject([
      { title: 'Danger\u202f: Deux avalanches', tag: mended.slug },
    ])
  })

  test('is forgotten once it stops, once its push service says so, and with its account', async ({
    db,
    outside,
  }) => {
    await clock(db, noon)
    const [body, { leave, tell }] = [await aBody(db), worker(db, outside.origin)]
    const resident = await someone(db)
    const ids = ['ici', 'parti-ailleurs', 'parle-de-moi']
    const [here, gone, hers] = ids.map((id) => aPhone(outside.origin, id).subscription)
    for (const one of [here!, gone!])
      await act(db, nobody, (deed) => receivePushes(deed, { ...one, locale: 'fr' }), noon)
    await act(db, resident, (deed) => receivePushes(deed, { ...hers!, locale: 'fr' }), noon)
    await tell((await aBulletin(db, body, { ...danger, at: soon })).id)
    await leave()
    expect((await db.select().from(pushSubscriptions)).map(({ endpoint }) => endpoint).sort()).toEqual(
      [here!.endpoint, hers!.endpoint].sort(),
    )
    await act(db, nobody, (deed) => stopPushes(deed, here!))
    await act(db, signedIn(resident, soon), (deed) => eraseAccount(deed, { contributions: 'stay' }), soon)
    expect([await db.$count(pushSubscriptions), await db.$count(pushSends)]).toEqual([0, 0])
  })
})

test('nothing is sent to an address that is of no push service', () => {
  const push = openPush({ ...pushKeys(), PUSH_SANDBOX_URL: undefined, MAIL_FROM: 'mairie@exemple.fr' })!
  for (const known of [
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://db5p.notify.windows.com/w/?token=abc',
  ])
    expect(push.accepts(known), known).toBe(true)
  for (const other of [
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/abc',
    'https://fcm.googleapis.com@127.0.0.1/abc',
    'https://fcm.googleapis.com.exemple.fr/abc',
    'https://127.0.0.1/push/abc',
    'https://exemple.fr/notify.windows.com',
    'x',
  ])
    expect(push.accepts(other), other).toBe(false)
  expect(openPush({ PUSH_SANDBOX_URL: undefined, MAIL_FROM: 'a@b' } as never)).toBeNull()
})

import type { LoaderFunctionArgs } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { raiseAlarm } from '#app/domain/ledger/index.ts'
import { verifyInnerFile } from '#app/domain/ledger/verify-ledger.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { collected, countNow, postNow } from '#tests/fixtures/ledger.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { counting, load } from '#tests/pages.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'
import { loader as payments } from '../campaigns/payments.tsx'
import { loader as desk } from './accounts.tsx'
import { loader as alarm } from './alarm.tsx'
import { loader as innerFile } from './inner-file.ts'
import { loader as oneLine } from './line.tsx'
import { loader as file } from './table-file.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>

/** Somebody of this role, signed in with one click as a demonstration lets her. */
async function signedIn(db: Db, role: Role) {
  const { id } = await anActor(db, `Une personne ${role}`, [role])
  const token = await act(db, theCity, (act) =>
    openSession(act, id, { device: 'essai', demonstration: true }),
  )
  const { viewer, sessionId } = (await sessionOf(db, token))!
  return { viewer, sessionId, token }
}

async function aLedger(db: Db) {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town)
  const campaign = await aCampaign(db, { projectId, preparedBy: town.agent.id })
  await postNow(db, { ...collected(campaign.id, 50_00n, 'ch_1'), note: '=cmd|calc' })
  const about = { kind: 'refund-failed', subjectKind: 'refund', subjectId: 're_1', details: {} } as const
  return act(db, theCity, (act) => raiseAlarm(act, about))
}

describe('the desk of the accounts', () => {
  test('shows the mayor what the treasurer sees, and that she alone settles', async ({ db, database }) => {
    await aLedger(db)
    const watched = counting(database.appUrl)
    for (const [role, settle] of [
      ['treasurer', true],
      ['mayor', false],
    ] as const) {
      const who = await signedIn(db, role)
      watched.queries.length = 0
      const page = await load(desk, watched.db, '/mairie/comptes', {}, who)
      expect(page).toMatchObject({ can: { settle }, open: { length: 1 }, accounts: { length: 2 } })
      expect(watched.queries).toHaveLength(6)
    }
    await watched.close()
  })

  test('is closed to everybody else, its file and its alarms too', async ({ db }) => {
    const { alarmId } = await aLedger(db)
    for (const role of ['agent', 'elected', 'moderator', 'administrator'] as const) {
      const who = await signedIn(db, role)
      for (const loader of [desk, file, alarm] as Loader[])
        await expect(load(loader, db, '/mairie/comptes', { id: alarmId! }, who), role).rejects.toMatchObject({
          init: { status: 403 },
        })
    }
  })

  test('gives the accountant causes and notes, harmless to a spreadsheet', async ({ db }) => {
    await aLedger(db)
    const csv = await (
      await load(file, db, '/mairie/comptes.csv', {}, await signedIn(db, 'treasurer'))
    ).text()
    const [header, debit] = csv.split('\r\n')
    expect(header).toMatch(/,source,source_id,note$/)
    expect(debit).toMatch(/,50\.00,,stripe,ch_1,'=cmd\|calc$/)
  })

  test('opens the inner chain and a line for the auditor, and writes each look down before it is shown', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    for (let n = 0; n < 12; n++)
      await aConfirmedPledge(db, place, { personId: (await anActor(db, `Passante ${n}`, [])).id! })
    await countNow(db)
    const [who, mayor] = [await signedIn(db, 'treasurer'), await signedIn(db, 'mayor')]
    const opened = await load(oneLine, db, '/mairie/comptes/lignes?numero=2', {}, who)
    expect(opened.line).toMatchObject({ holds: true, leaves: { length: 7 } })
    expect((await load(oneLine, db, '/mairie/comptes/lignes?numero=99', {}, who)).line).toBeNull()
    const chain = (
      await (await load(innerFile, db, '/mairie/comptes/interne.jsonl', {}, who)).text()
    ).trimEnd()
    expect(await verifyInnerFile(chain.split('\n'))).toMatchObject({ holds: true })
    await load(file, db, '/mairie/comptes.csv', {}, mayor)
    await load(payments, db, '/mairie/campagnes/x/paiements', { slug: place.campaign.slug }, mayor)
    for (const loader of [oneLine, innerFile] as Loader[])
      await expect(load(loader, db, '/mairie/comptes/lignes?numero=2', {}, mayor)).rejects.toMatchObject({
        init: { status: 403 },
      })
    const looks = await db.execute(sql`
      select verb, actor_id as by from events where verb in (
        'inner-ledger-seen', 'ledger-line-opened', 'accounts-exported', 'payments-seen', 'payment-seen') order by id`)
    expect([...looks]).toEqual([
      { verb: 'ledger-line-opened', by: who.viewer.id },
      { verb: 'inner-ledger-seen', by: who.viewer.id },
      { verb: 'accounts-exported', by: mayor.viewer.id },
      { verb: 'payments-seen', by: mayor.viewer.id },
    ])
  })

  test('neither shows nor writes down what a browser fetches ahead', async ({ db }) => {
    await aLedger(db)
    const who = await signedIn(db, 'treasurer')
    const ahead: Loader = (args) => {
      args.request.headers.set('Sec-Purpose', 'prefetch')
      return file(args)
    }
    await expect(load(ahead, db, '/mairie/comptes.csv', {}, who)).rejects.toMatchObject({ status: 503 })
    expect(await db.execute(sql`select from events where verb = 'accounts-exported'`)).toHaveLength(0)
  })

  test('knows no alarm that is not there', async ({ db }) => {
    const who = await signedIn(db, 'treasurer')
    for (const id of [crypto.randomUUID(), 'x', "'"])
      await expect(load(alarm, db, '/mairie/comptes/alertes/x', { id }, who)).rejects.toMatchObject({
        init: { status: 404 },
      })
  })
})

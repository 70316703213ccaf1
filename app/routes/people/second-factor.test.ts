import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { act, nobody } from '#app/domain/act.ts'
import { openSession, sessionOf } from '#app/domain/people/index.ts'
import { secondFactors, settings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { contextOver } from '#tests/pages.ts'
import { action, loader } from './second-factor.tsx'

describe('the page that asks for the second factor', () => {
  test('names the program once to the application, until the commune has said its name', async ({ db }) => {
    const { id } = await someone(db)
    const token = await act(db, nobody, (act) => openSession(act, id, { device: 'Firefox' }))
    await db.insert(secondFactors).values({ personId: id, secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' })
    const signedIn = { ...(await sessionOf(db, token))!, token }
    const issuer = async () => {
      const context = contextOver(db, { signedIn, unseal: (sealed) => sealed })
      const request = new Request('http://localhost/connexion/second-facteur')
      const page = await loader({ request, params: {}, context } as LoaderFunctionArgs)
      return new URL((page as { address: string }).address).searchParams.get('issuer')
    }
    expect(await issuer()).toBe('Cordée')
    await db.update(settings).set({ values: { communeName: 'Sainte-Cime' } })
    expect(await issuer()).toBe('Cordée Sainte-Cime')
  })

  test('refuses each wrong code beside its field, and has the owner told of the fifth', async ({ db }) => {
    const { id } = await someone(db)
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
    await db.insert(secondFactors).values({ personId: id, secret, confirmedAt: sql`city_now()` })
    const token = await act(db, nobody, (act) => openSession(act, id, { device: 'Firefox' }))
    const signedIn = { ...(await sessionOf(db, token))!, token }
    const wrong = async () => {
      const context = contextOver(db, { signedIn, unseal: (sealed) => sealed })
      const body = new URLSearchParams({ code: 'aaaa-bbbb-cccc' })
      const request = new Request('http://localhost/connexion/second-facteur', { method: 'POST', body })
      return (await action({ request, params: {}, context } as ActionFunctionArgs)) as {
        init: { status: number }
      }
    }
    const queued = async () => {
      const [row] = await db.execute(sql`select count(*)::int as n from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-of-wrong-codes'`)
      return row!.n // a count is one row
    }
    for (let n = 0; n < 4; n++) expect(await wrong()).toMatchObject({ init: { status: 422 } })
    expect(await queued()).toBe(0)
    for (let n = 0; n < 2; n++) await wrong()
    expect(await queued()).toBe(1)
  })
})

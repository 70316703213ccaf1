import type { LoaderFunctionArgs } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { expect, test } from '#tests/db.ts'
import { noon } from '#tests/fixtures/participation.ts'
import { aBody, aService } from '#tests/fixtures/station/bodies.ts'
import { aBulletin } from '#tests/fixtures/station/bulletins.ts'
import { contextOver } from '#tests/pages.ts'
import { loader as atom } from './atom.ts'
import { loader as calendar } from './calendar.ts'
import { loader } from './infos.tsx'
import { loader as json } from './json.ts'
import { loader as screen } from './screen.tsx'

test('who reads decides the page: the address, else the browser, else her class; any other word is none', async ({
  db,
}) => {
  const ask = async (path: string, cookie = '', signedIn: object | null = null) => {
    const context = contextOver(db, { signedIn: signedIn as never })
    const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookie } })
    const { audience } = await loader({ request, params: {}, context } as LoaderFunctionArgs)
    return [audience, context.setCookies.length]
  }
  const owner = { viewer: { id: crypto.randomUUID(), class: 'secondary', roles: [], heldRoles: [] } }
  expect(await ask('/infos')).toEqual([undefined, 0])
  expect(await ask('/infos?pour=visiteurs')).toEqual(['visitor', 1])
  expect(await ask('/infos?pour=visiteurs', 'pour=visiteurs')).toEqual(['visitor', 0])
  expect(await ask('/infos?pour=saisonniers', 'pour=visiteurs')).toEqual(['seasonal', 1])
  expect(await ask('/infos', 'pour=visiteurs', owner)).toEqual(['visitor', 0])
  expect(await ask('/infos?pour=maire', 'pour=%3Cscript%3E', owner)).toEqual(['secondary', 0])
})

test('the same goes out as Atom, as a JSON Feed and as a calendar, by category', async ({ db }) => {
  const body = await aBody(db)
  await aService(db, body)
  await aBulletin(db, body, { fr: 'Coupure d’eau & travaux', category: 'water', audiences: ['permanent'] })
  await aBulletin(db, body)
  await db.execute(
    sql`update city_clock set ahead = ${noon.toISOString()}::timestamptz - now() + interval '1 hour'`,
  )
  const read = async (from: typeof atom, path: string) => {
    const request = new Request(`http://localhost${path}`)
    const answer = await from({ request, params: {}, context: contextOver(db) } as LoaderFunctionArgs)
    return answer.text()
  }
  const feed = await read(atom, '/infos/fil.atom')
  expect(feed).toContain('Vigilance\u202f: Coupure d’eau &amp; travaux')
  expect(feed.match(/<entry>/g)).toHaveLength(2)
  const { version, items } = JSON.parse(await read(json, '/infos/fil.json?sujet=eau')) as {
    version: string
    items: { title: string; tags: string[]; _bulletin: { over: boolean } }[]
  }
  expect(version).toBe('https://jsonfeed.org/version/1.1')
  expect(items).toMatchObject([{ tags: ['watch', 'water', 'permanent'], _bulletin: { over: false } }])
  const ics = await read(calendar, '/infos/agenda.ics?sujet=eau')
  expect(ics).toContain('DTSTART:20270310T120000Z\r\nDTEND:')
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1)
})

test('the screen of a hall says from when what is to come holds', async ({ db }) => {
  await aBulletin(db, await aBody(db), { fromOn: '2027-03-12', ends: 'on-a-day', untilOn: '2027-03-12' })
  await db.execute(sql`update city_clock set ahead = ${noon.toISOString()}::timestamptz - now()`)
  const request = new Request('http://localhost/infos/ecran')
  const { bulletins } = await screen({ request, params: {}, context: contextOver(db) } as LoaderFunctionArgs)
  expect(bulletins).toMatchObject([{ toCome: true, from: new Date('2027-03-11T23:00:00Z') }])
})

import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '#db/client.ts'
import { type Role, role } from '#db/schema/index.ts'
import { asOfficial, deeds, leadsOn, rows, thingsIn } from './fixtures/hers.ts'
import { type Address, type Answered, type Served, test } from './fixtures/served.ts'
import { type WhoMay, whoMay } from './fixtures/who-may.ts'
import { ensureBuilt } from './instance.ts'
import { anActor } from './town.ts'
import { exhaustive } from './turns.ts'

/** Who asks: nobody, somebody without a role, or who holds one, with or without her second factor in this session. */
type Asker = { role: Role | 'nobody' | 'citizen'; factor: boolean }
const askers: Asker[] = [
  { role: 'nobody', factor: false },
  { role: 'citizen', factor: false },
  ...role.enumValues.flatMap((role) => [
    { role, factor: true },
    { role, factor: false },
  ]),
]

/** Neither is a page with a form: what Stripe signs, and what nothing answers. */
const besides = ['/webhooks/stripe', '/*']

describe('a deed asked for over HTTP', () => {
  ensureBuilt()

  test('is written in the table of who may ask for it', async ({ served }) => {
    const taking = served.routes.filter(({ takesPost }) => takesPost).map(({ pattern }) => pattern)
    expect(taking.filter((pattern) => !besides.includes(pattern)).sort()).toEqual(Object.keys(whoMay).sort())
  }, 120_000)

  test(
    'is refused to whoever may not, whatever she sends, and to nobody else',
    async ({ served }) => {
      const { db } = served
      const people = new Map<string, string>()
      for (const name of ['citizen', ...role.enumValues] as const)
        people.set(name, (await anActor(db, `Une ${name}`, name === 'citizen' ? [] : [name])).id)
      const wrong = []
      for (const [n, address] of served.addresses.filter(({ pattern }) => pattern in whoMay).entries()) {
        for (const asker of inTurn(n)) {
          const id = people.get(asker.role)
          const cookie = id && (await served.cookie(id, { factor: asker.factor }))
          const before = await told(db)
          const answer = await post(served, address.path, cookie)
          const should = expected(whoMay[address.pattern]!, asker) // it is in the table
          const changed = !['let in', 'judged', 'a step'].includes(should) && (await told(db)) !== before
          if (!fits(should, answer) || changed)
            wrong.push(
              `${said(address, answer)}: ${asker.role} ${asker.factor ? 'with' : 'without'} factor, ${should}`,
            )
        }
      }
      expect(wrong).toEqual([])
    },
    exhaustive ? 3_600_000 : 240_000,
  )
})

/** Two at each address, others at the next. */
const inTurn = (n: number): readonly Asker[] =>
  exhaustive ? askers : [0, 1].map((k) => askers[(n * 2 + k) % askers.length]!) // % stays within

type Expected = 'let in' | 'judged' | 'sign in' | 'kept' | 'second factor' | 'refused' | 'a step'

function expected(who: WhoMay, { role, factor }: Asker): Expected {
  if (who === 'anybody') return 'let in'
  if (who === 'entrance') return 'a step'
  if (role === 'nobody') return who === 'keeps' ? 'kept' : 'sign in'
  if (who === 'hers') return 'judged'
  if (who === 'everyone' || who === 'keeps') return 'let in'
  if (who === 'factored') return factor ? 'let in' : 'second factor'
  if (who === 'proved') return role === 'citizen' || factor ? 'let in' : 'second factor'
  if (role === 'citizen' || !who.roles.includes(role)) return 'refused'
  if (!factor) return 'second factor'
  return who.of?.includes(role) ? 'judged' : 'let in'
}

function fits(should: Expected, { status, location }: Answered): boolean {
  const ledTo = /^(?:\/(?:it|en))?\/connexion(\/second-facteur)?(?:\?|$)/.exec(location)
  const where = ledTo && (ledTo[1] ? 'second factor' : 'sign in')
  if (status >= 500) return false
  switch (should) {
    case 'let in':
      return where === null && status !== 401 && status !== 403
    // By the command: it is hers or not.
    case 'judged':
      return where === null && status !== 401
    case 'kept':
      return where === 'sign in' || status === 422
    case 'refused':
      return status === 403
    case 'a step':
      return true
    default:
      // What a script asks for says so by its status.
      return where === should || status === (should === 'sign in' ? 401 : 403)
  }
}

describe('what belongs to somebody', () => {
  test('is shown to nobody else, and changed by nobody else', async ({ served }) => {
    const { db } = served
    const cookie = () => served.cookie(served.world.other)
    const wrong = []
    const hers = served.addresses.filter(
      ({ by, pattern }) =>
        (by === 'owner' || by === 'business') && pattern.includes(':id') && !leadsOn.has(pattern),
    )
    for (const { path } of hers) {
      const answer = await served.ask({ path, headers: { cookie: await cookie() } })
      if (![403, 404].includes(answer.status)) wrong.push(`${answer.status} GET ${path}`)
    }
    const colleague = (await anActor(db, 'Une autre élue', ['elected'])).id
    const things = await thingsIn(served.world, db)
    for (const [pattern, fields] of Object.entries(deeds)) {
      const { path } = served.addresses.find((one) => one.pattern === pattern)! // its test is red without
      const mine = await (asOfficial.has(pattern) ? served.cookie(colleague) : cookie())
      const before = await rows(db)
      const answer = await post(served, path, mine, fields(things))
      const refused = [403, 404].includes(answer.status) || (leadsOn.has(pattern) && answer.status === 303)
      if (!refused) wrong.push(`${answer.status} POST ${path} ${answer.location}`)
      if ((await rows(db)) !== before) wrong.push(`changed by POST ${path}`)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

const post = (
  { ask, origin }: Served,
  path: string,
  cookie: string | undefined,
  fields: Record<string, string> = {},
): Promise<Answered> =>
  ask({
    method: 'POST',
    path,
    body: new URLSearchParams(fields).toString(),
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) },
  })

const said = ({ path }: Address, { status, location }: Answered) => `${status} ${path} ${location}`

/** How many deeds were told of: none more after one that was refused. */
async function told(db: Db): Promise<string> {
  const [row] = await db.execute<{ n: string }>(sql`select count(*)::text as n from events`)
  return row!.n // a count is one row
}

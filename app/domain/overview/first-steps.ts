import { sql } from 'drizzle-orm'
import { unnamed } from '#app/lib/texts/unnamed.ts'
import type { Db } from '#db/client.ts'
import { bool, int, json, list, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { type Role, role } from '#db/schema/index.ts'
import {
  lastTestMail,
  type Settings,
  settingsOf,
  type TestMail,
  type Trouble,
  troubles,
} from '../commune/index.ts'

/** What the law, the papers and the pages need to know of a commune before anybody reads them. */
const needed = [
  ...([
    'communeName',
    'inseeCode',
    'postalCode',
    'latitude',
    'longitude',
    'siren',
    'address',
    'phone',
  ] as const),
  ...(['contactEmail', 'publicationDirector', 'hostName', 'hostAddress', 'hostPhone'] as const),
  ...(['dpoName', 'dpoEmail'] as const),
] satisfies (keyof Settings)[]
export type NeededSetting = (typeof needed)[number]

/** Who must be there before people write: who prepares projects, and who judges what is reported. */
const team = ['agent', 'moderator'] as const satisfies Role[]

/**
 * What an instance needs before it opens, each step by what is there: nobody ticks them off. `money` may be left for
 * later; the others make `left`.
 */
export type FirstSteps = {
  left: number
  commune: { done: boolean; missing: NeededSetting[] }
  bodies: { done: boolean; bodies: number }
  elected: { done: boolean; mayor: boolean; inTerm: number; withoutMandate: { id: string; name: string }[] }
  team: { done: boolean; missing: (typeof team)[number][] }
  mail: { done: boolean; ill: Trouble | null; silent: Trouble | null; test: TestMail | null }
  money: { done: boolean; configured: boolean; treasurer: boolean; heard: boolean }
  project: { done: boolean; drafts: number }
}

/** @param stripe whether this instance was given Stripe's keys. */
export async function firstSteps(db: Db, { stripe }: { stripe: boolean }): Promise<FirstSteps> {
  const [settings, [row], ill, test] = await Promise.all([
    settingsOf(db),
    read(db, there)`
      select
        (select count(*)::int from organisations where kind = 'public-body') as bodies,
        (select coalesce(jsonb_agg(distinct g.role), '[]')
          from role_grants g join people p on p.id = g.person_id and p.erased_at is null
          where g.revoked_at is null) as roles,
        (select count(*)::int from officials o
          where coalesce(o.until, 'infinity') >= city_today() and exists (${electedGrant('o.person_id')})) as "inTerm",
        (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name) order by p.display_name), '[]')
          from people p
          where p.erased_at is null and exists (${electedGrant('p.id')})
            and not exists (select from officials o
              where o.person_id = p.id and coalesce(o.until, 'infinity') >= city_today())) as "withoutMandate",
        (select count(*)::int from projects where version_id is not null) as published,
        (select count(*)::int from projects where version_id is null) as drafts,
        exists (select from stripe_events where via = 'webhook') as heard,
        exists (select from service_states where service = 'mail' and well_at is not null and ill_since is null)
          as "mailLeaves"`,
    troubles(db),
    lastTestMail(db),
  ])
  return stepsFrom(settings, row!, { stripe, ill, test }) // one row: the query has no source to be empty
}

const electedGrant = (personId: 'o.person_id' | 'p.id') =>
  sql.raw(
    `select from role_grants g where g.person_id = ${personId} and g.role in ('mayor', 'elected') and g.revoked_at is null`,
  )

const there = shape({
  bodies: int,
  roles: list(oneOf(role.enumValues)),
  inTerm: int,
  withoutMandate: list(json({ id: uuid, name: text })),
  published: int,
  drafts: int,
  heard: bool,
  mailLeaves: bool,
})

function stepsFrom(
  settings: Settings,
  { roles: held, ...row }: RowOf<typeof there>,
  { stripe, ill, test }: { stripe: boolean; ill: Trouble[]; test: TestMail | null },
): FirstSteps {
  const trouble = (service: Trouble['service']) => ill.find((one) => one.service === service) ?? null
  const missing = needed.filter((name) => isMissing(settings, name))
  const absent = team.filter((one) => !held.includes(one))
  const [mayor, treasurer] = [held.includes('mayor'), held.includes('treasurer')]
  const { bodies, inTerm, withoutMandate } = row
  const steps = {
    commune: { done: missing.length === 0, missing },
    bodies: { done: bodies > 0, bodies },
    elected: { done: mayor && withoutMandate.length === 0, mayor, inTerm, withoutMandate },
    team: { done: absent.length === 0, missing: absent },
    mail: { done: row.mailLeaves, ill: trouble('mail'), silent: trouble('worker'), test },
    project: { done: row.published > 0, drafts: row.drafts },
  }
  const money = { done: stripe && treasurer, configured: stripe, treasurer, heard: row.heard }
  return { left: Object.values(steps).filter(({ done }) => !done).length, ...steps, money }
}

const isMissing = (settings: Settings, name: NeededSetting) =>
  name === 'communeName' ? settings[name] === unnamed : settings[name] === undefined || settings[name] === ''

import { and, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { bothOrders, nameKey } from '#app/lib/texts/name-key.ts'
import type { Db } from '#db/client.ts'
import { officials, people, reservedNames } from '#db/schema/index.ts'
import { settingsOf } from '../../commune/index.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { nameFault, spelled } from './name-form.ts'
import { nearNames } from './near-names.ts'
import { officeIn } from './office-names.ts'
import { namesOfficial } from './official-names.ts'

/** Two to forty characters that can be seen; whether the name is free is judged by the command. */
export const DisplayName = z.string().max(200, { abort: true }).overwrite(spelled).min(2).max(40)

refuseOn('people_name', () => new Refusal('name-taken', 422, 'displayName'))

/** A key so short would be found inside innocent names; it is reserved only as a whole. */
const SHORT = 8

/**
 * The key of a name that this person may take. Refuses what is no name (`name-not-accepted`) or is written in several
 * alphabets (`name-mixed`), an office or a name of an official, a body or the commune, or what looks like one
 * (`name-reserved`), and one that is taken (`name-taken`; under concurrency the index `people_name` says it). An
 * official may carry her own name. The refusal offers a free name close to the one that was wanted, where there is one.
 */
export async function freeNameKey(tx: Db, displayName: string, personId?: string): Promise<string> {
  const fault = await faultOf(tx, displayName, personId)
  if (!fault) return nameKey(displayName)
  const asAnOffice = officeIn(displayName)?.given.length === 0
  for (const near of asAnOffice ? [] : nearNames(displayName))
    if (!(await faultOf(tx, near, personId))) throw new Refusal(fault, 422, 'displayName', [], near)
  throw new Refusal(fault, 422, 'displayName')
}

async function faultOf(tx: Db, name: string, personId?: string) {
  const key = nameKey(name)
  if (nameFault(name)) return nameFault(name)
  const officials = await inOffice(tx)
  if (claimsAnOffice(name, officials) || (await isReserved(tx, key, personId))) return 'name-reserved'
  const others = officials.filter((official) => official.personId !== personId)
  if (others.some((official) => namesOfficial(name, official.name))) return 'name-reserved'
  return (await isTaken(tx, key, personId)) ? 'name-taken' : null
}

/** "Jean Le Maire" may be so called, but not where an official is a Jean. */
function claimsAnOffice(name: string, inOffice: { name: string }[]): boolean {
  const office = officeIn(name)
  if (!office || office.given.length === 0) return office !== null
  const theirs = new Set(inOffice.flatMap((official) => official.name.split(/[\s-]+/)).map(nameKey))
  return office.given.some((given) => theirs.has(nameKey(given)))
}

const inOffice = (tx: Db) =>
  tx
    .select({ personId: officials.personId, name: officials.name })
    .from(officials)
    .where(sql`coalesce(${officials.until}, 'infinity') >= city_today()`)

async function isReserved(tx: Db, key: string, personId?: string): Promise<boolean> {
  const found = await tx
    .select({ key: reservedNames.nameKey })
    .from(reservedNames)
    .where(
      sql`${reservedNames.nameKey} = ${key}
        or (char_length(${reservedNames.nameKey}) >= ${SHORT} and position(${reservedNames.nameKey} in ${key}) > 0)`,
    )
  if (found.length === 0) return nameKey((await settingsOf(tx)).communeName) === key
  if (!personId) return true
  const own = await tx
    .select({ name: officials.name })
    .from(officials)
    .where(eq(officials.personId, personId))
  return nameKey(own[0]?.name ?? '') !== key
}

async function isTaken(tx: Db, key: string, personId?: string): Promise<boolean> {
  const holders = await tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.nameKey, key),
        sql`${people.erasedAt} is null`,
        personId ? ne(people.id, personId) : undefined,
      ),
    )
    .limit(1)
  return holders.length > 0
}

/** Keeps a civil name or a body's name, in both orders of its words, from being anyone's pseudonym. */
export async function reserveName(tx: Db, name: string, why: string): Promise<void> {
  await tx
    .insert(reservedNames)
    .values(bothOrders(name).map((key) => ({ nameKey: key, why })))
    .onConflictDoNothing()
}

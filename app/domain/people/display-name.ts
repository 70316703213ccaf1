import { and, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { officials, people, reservedNames } from '#db/schema/index.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { isName, nameKey } from './names.ts'

/** Two to forty characters; whether the name is free is judged by the command. */
export const DisplayName = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(2).max(40))

refuseOn('people_name', () => new Refusal('name-taken', 422, 'displayName'))

// Offices that a pseudonym would usurp, wherever they stand in it.
const offices = [
  'maire',
  'mairie',
  'adjoint',
  'adjointe',
  'conseiller municipal',
  'conseillère municipale',
  'commune',
  'comune',
  'sindaco',
  'mayor',
  'town hall',
  'préfet',
  'préfète',
  'préfecture',
  'administrateur',
  'administratrice',
  'administrator',
  'modérateur',
  'modératrice',
  'moderator',
  'officiel',
  'officielle',
  'Cordée',
  'compte supprimé',
]
const officeWords = new Set(offices.filter((office) => !office.includes(' ')).map(nameKey))
const officePhrases = offices.filter((office) => office.includes(' ')).map(nameKey)

/** A key so short would be found inside innocent names; it is reserved only as a whole. */
const SHORT = 8

/**
 * The key of a name that this person may take. Refuses what is no name (`name-not-accepted`), an office or a name of
 * an official or a body, or what looks like one (`name-reserved`), and one that is taken (`name-taken`; under
 * concurrency the index `people_name` says it). An official may carry her own name.
 */
export async function freeNameKey(tx: Db, displayName: string, personId?: string): Promise<string> {
  if (!isName(displayName)) throw new Refusal('name-not-accepted', 422, 'displayName')
  const key = nameKey(displayName)
  if (namesAnOffice(displayName, key) || (await isReserved(tx, key, personId)))
    throw new Refusal('name-reserved', 422, 'displayName')
  if (await isTaken(tx, key, personId)) throw new Refusal('name-taken', 422, 'displayName')
  return key
}

function namesAnOffice(name: string, key: string): boolean {
  return (
    name.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => officeWords.has(nameKey(word))) ||
    officePhrases.some((phrase) => key.includes(phrase))
  )
}

async function isReserved(tx: Db, key: string, personId?: string): Promise<boolean> {
  const found = await tx
    .select({ key: reservedNames.nameKey })
    .from(reservedNames)
    .where(
      sql`${reservedNames.nameKey} = ${key}
        or (char_length(${reservedNames.nameKey}) >= ${SHORT} and position(${reservedNames.nameKey} in ${key}) > 0)`,
    )
  if (found.length === 0 || !personId) return found.length > 0
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
  const [first = '', ...rest] = name.split(' ')
  const keys = [...new Set([nameKey(name), nameKey([...rest, first].join(' '))])].filter(Boolean)
  await tx
    .insert(reservedNames)
    .values(keys.map((key) => ({ nameKey: key, why })))
    .onConflictDoNothing()
}

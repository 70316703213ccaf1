import type { Db } from '#db/client.ts'
import { instant, read, shape } from '#db/read/index.ts'
import type { Role } from '#db/schema/index.ts'
import { asRefusal } from './refusal.ts'

/**
 * Who acts. `roles` are those in force now; `heldRoles` are those that a second factor would bring into force.
 * Nobody has no id; the city itself (a job) has none either, and says so.
 */
export type Actor = {
  id: string | null
  roles: readonly Role[]
  heldRoles: readonly Role[]
  /** When the session in which she acts was opened; nothing for an actor without one. */
  signedInAt?: Date
  /** Listed as an official whose term runs, in a session without her factor: she holds an office, with a role or none. */
  officialUnproved?: true
  city?: true
}

export const nobody: Actor = { id: null, roles: [], heldRoles: [] }
/** The city itself: what falls due by its clock, with no one at the keyboard. */
export const theCity: Actor = { id: null, roles: [], heldRoles: [], city: true }
/** A person without any office. */
export const person = (id: string): Actor => ({ id, roles: [], heldRoles: [] })

/** One deed of one actor: everything written through `tx` stands or falls together, at one instant of the city's clock. */
export type Act = { tx: Db; actor: Actor; at: Date }

const retried = new Set(['40001', '40P01'])

/**
 * Runs a deed in one transaction. Serialisation failures and deadlocks are tried again, twice; a failed constraint
 * that an area named becomes its Refusal. `replayedAt` sets the instant, which the database heeds only in a
 * demonstration.
 */
export async function act<Result>(
  db: Db,
  actor: Actor,
  deed: (act: Act) => Promise<Result>,
  replayedAt?: Date,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(async (tx) => {
        return deed({ tx, actor, at: await (replayedAt ? cityAt(tx, replayedAt) : cityNow(tx)) })
      })
    } catch (error) {
      if (attempt < 3 && retried.has(sqlState(error))) continue
      throw asRefusal(error)
    }
  }
}

/** The city's time, as the database tells it. */
export async function cityNow(db: Db): Promise<Date> {
  const [row] = await read(db, clock)`select city_now() as at`
  return row!.at // one row: the query has no source to be empty
}

/** The same, once it was set for this transaction. */
async function cityAt(db: Db, at: Date): Promise<Date> {
  const [row] = await read(db, clock)`
    with moved as materialized (select set_config('cordee.at', ${at.toISOString()}, true))
    select city_now() as at from moved`
  return row!.at // one row: that of the setting
}

const clock = shape({ at: instant })

function sqlState(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return (cause as { code?: string } | undefined)?.code ?? ''
}

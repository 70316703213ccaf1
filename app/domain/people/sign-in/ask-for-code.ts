import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import { read, shape, uuid } from '#db/read/index.ts'
import { signInCodes } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { emailAddress } from '../../email-address.ts'
import { refuseWhenSpent } from './guesses.ts'
import { countMailTo } from './mails-asked.ts'

export const Address = emailAddress()
/** Minutes that a code lives, by the city's clock. */
export const codeMinutes = 10

/**
 * Has a one-time code mailed to an address, whether or not it has an account. Two of them live at once: a second does
 * not kill the first, and while two are on their way no third is sent (false). The code itself is made by the job that
 * mails it. Refuses an address at which unknown devices have guessed all day (`too-many-guesses`) or for whose mailbox
 * they have asked too often (`too-many`), unless the device is `known`: it signed in with this address before.
 */
export async function askForCode(
  act: Act,
  { email, locale, known = false }: { email: string; locale: Locale; known?: boolean },
): Promise<boolean> {
  if (!known) await refuseWhenSpent(act.tx, email)
  await putAwayDead(act, email)
  const codeId = (await takePlace(act, email)) ?? (await takePlace(act, email))
  if (!codeId) return false
  if (!known) await countMailTo(act.tx, email)
  await enqueue(act.tx, 'send-code', { codeId, locale })
  return true
}

const putAwayDead = ({ tx, at }: Act, email: string) =>
  tx
    .update(signInCodes)
    .set({ usedAt: at })
    .where(
      and(
        eq(signInCodes.email, email),
        isNull(signInCodes.usedAt),
        sql`(${signInCodes.expiresAt} <= city_now() or ${signInCodes.attempts} >= 5)`,
      ),
    )

const place = shape({ id: uuid })

/** Takes a free place of the two. Whoever meets another in it has none, and sees by looking again what is left. */
async function takePlace({ tx, at }: Act, email: string): Promise<string | undefined> {
  const until = new Date(at.getTime() + codeMinutes * 60_000)
  const [row] = await read(tx, place)`
    insert into sign_in_codes (email, place, code_hash, at, expires_at)
    select ${email}::citext, free.n, '', ${at.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz
    from generate_series(1, 2) as free(n)
    where not exists (select from sign_in_codes c
      where c.email = ${email} and c.place = free.n and c.used_at is null)
    order by free.n limit 1
    on conflict (email, place) where used_at is null do nothing
    returning id`
  return row?.id
}

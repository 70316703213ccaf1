import { z } from 'zod'
import { act, theCity } from '#app/domain/act.ts'
import { Invitation, invite } from '#app/domain/people/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { connect } from '#db/client.ts'
import { whyUnreachable } from './database.ts'
import { Trouble, tell } from './trouble.ts'

/**
 * `npm run invite -- adresse@commune.fr administrator`: how the first administrator of an instance comes. Prints a
 * link that is good once, for seven days; there is no default password anywhere.
 */
keepLastWords('invite')
try {
  const [email, role] = process.argv.slice(2)
  const asked = Invitation.safeParse({ email, role })
  const roles = Invitation.shape.role.options.join(', ')
  if (!asked.success)
    throw new Trouble(`usage : npm run invite -- ADRESSE RÔLE, où RÔLE est l’un de ${roles}.`)
  const env = z.object({ DATABASE_URL: z.string(), PUBLIC_URL: z.url() }).safeParse(process.env)
  if (!env.success) throw new Trouble('il manque DATABASE_URL et PUBLIC_URL, ceux de l’instance.')
  process.stdout.write(`${await linkFor(asked.data, env.data)}\n`)
} catch (error) {
  tell(error, 'invite')
  process.exit(1)
}

async function linkFor(
  invitation: z.output<typeof Invitation>,
  env: { DATABASE_URL: string; PUBLIC_URL: string },
) {
  const { db, close } = connect(env.DATABASE_URL, { max: 1, name: 'cordee-invite' })
  try {
    const { token } = await act(db, theCity, (deed) => invite(deed, invitation))
    return new URL(pathsIn('fr').invitation(token), env.PUBLIC_URL).href
  } catch (error) {
    const { cause = error } = error as Error
    throw (cause as { code?: string }).code ? new Trouble(whyUnreachable(cause)) : error
  } finally {
    await close()
  }
}

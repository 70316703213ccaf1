import { z } from 'zod'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { migrate } from '#db/migrate.ts'
import { addCommune, isDatabaseName } from '#db/production/add-commune.ts'
import { whyUnreachable } from './database.ts'
import { Trouble, tell } from './trouble.ts'

/**
 * `npm run add-commune -- sainte_cime`: makes one more database on a server that communes share, migrates it, and prints
 * the two addresses by which its instance enters, once.
 */
keepLastWords('add-commune')
try {
  const [name = ''] = process.argv.slice(2)
  if (!isDatabaseName(name))
    throw new Trouble('usage : npm run add-commune -- NOM, en minuscules, chiffres et _, autre que cordee.')
  const env = z.object({ DATABASE_ADMIN_URL: z.string() }).safeParse(process.env)
  if (!env.success)
    throw new Trouble(
      'il manque DATABASE_ADMIN_URL, l’adresse du serveur avec un compte qui peut y faire des bases.',
    )
  const made = await addCommune(env.data.DATABASE_ADMIN_URL, name)
    .then(async (addresses) => {
      await migrate({ ownerUrl: addresses.ownerUrl, mode: 'production' })
      return addresses
    })
    .catch((error: unknown) => {
      throw new Trouble(whyUnreachable(error))
    })
  process.stdout.write(`DATABASE_URL=${made.appUrl}\nDATABASE_OWNER_URL=${made.ownerUrl}\n`)
} catch (error) {
  tell(error, 'add-commune')
  process.exit(1)
}

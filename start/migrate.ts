import { z } from 'zod'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { migrate } from '#db/migrate.ts'
import { whyUnreachable } from './database.ts'
import { Trouble, tell } from './trouble.ts'

/** `npm run migrate`: brings the database to the newest schema, as its owner. Safe to run again, and by several at once. */
keepLastWords('migrate')
try {
  const given = z
    .object({
      DATABASE_OWNER_URL: z.string(),
      CORDEE_MODE: z.enum(['demonstration', 'production']).default('production'),
    })
    .safeParse(process.env)
  if (!given.success)
    throw new Trouble(
      'il manque DATABASE_OWNER_URL, l’adresse de la base avec le compte qui la possède (et CORDEE_MODE vaut demonstration ou production).',
    )
  const { DATABASE_OWNER_URL: ownerUrl, CORDEE_MODE: mode } = given.data
  await migrate({ ownerUrl, mode }).catch((error: unknown) => {
    throw new Trouble(whyUnreachable(error))
  })
} catch (error) {
  tell(error, 'migrate')
  process.exit(1)
}

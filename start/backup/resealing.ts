import { openStore } from '#app/services/files.ts'
import { openSecrets } from '#app/services/secrets.ts'
import { connect } from '#db/client.ts'
import { Trouble } from '../trouble.ts'
import { filesOfInstance, withDatabase } from './place.ts'
import { program } from './program.ts'
import { reseal } from './reseal.ts'

/** `npm run reseal`: whatever an older key sealed is sealed with the first one; tells when the others may go. */
await program('reseal', async () => {
  const keys = (process.env.SECRET_KEYS ?? '').split(',').map((key) => key.trim())
  if (keys.some((key) => key.length < 32))
    throw new Trouble('il manque SECRET_KEYS, la nouvelle clé d’abord, les anciennes ensuite.')
  const { resealed, current, lost } = await withDatabase(async (ownerUrl) => {
    const { db, close } = connect(ownerUrl, { max: 1, name: 'cordee-reseal' })
    try {
      return await reseal(db, openStore(filesOfInstance()), openSecrets(keys))
    } finally {
      await close()
    }
  })
  const done = `${resealed} secrets rescellés avec la première clé, ${current} l’étaient déjà.`
  if (lost.length > 0)
    throw new Trouble(
      `${done} Aucune des clés données ne lit : ${lost.join(', ')}. Remettez la clé qui manque.`,
    )
  return `${done} Plus rien n’emploie les autres : elles peuvent partir.`
})

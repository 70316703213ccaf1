import { openStore } from '#app/services/files.ts'
import { Trouble } from '../trouble.ts'
import { backUp } from './back-up.ts'
import { filesOfInstance, withDatabase } from './place.ts'
import { program } from './program.ts'

/** `npm run backup -- DOSSIER`: the whole of an instance into a new folder, while it goes on working. */
await program('backup', async ([folder]) => {
  if (!folder) throw new Trouble('usage : npm run backup -- DOSSIER, un dossier qui n’existe pas encore.')
  const store = openStore(filesOfInstance())
  const { tables, files, lost } = await withDatabase((ownerUrl) => backUp({ ownerUrl, store }, folder))
  const bytes = [...tables, ...files].reduce((sum, one) => sum + one.bytes, 0)
  const gone = lost.length > 0 ? ` ${lost.length} fichiers connus de la base manquaient déjà.` : ''
  return `${tables.length} tables et ${files.length} fichiers, ${Math.ceil(bytes / 1e6)} Mo, dans ${folder}.${gone}`
})

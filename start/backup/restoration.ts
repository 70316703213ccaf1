import { openStore } from '#app/services/files.ts'
import { Trouble } from '../trouble.ts'
import { filesOfInstance, withDatabase } from './place.ts'
import { program } from './program.ts'
import { restore } from './restore.ts'

/** `npm run restore -- DOSSIER`: a backup back into a new database and a new place for files, checked at the end. */
await program('restore', async ([folder]) => {
  if (!folder) throw new Trouble('usage : npm run restore -- DOSSIER, celui d’une sauvegarde.')
  const store = openStore(filesOfInstance())
  const { manifest, mailsNotSent, chain, ledger } = await withDatabase((ownerUrl) =>
    restore({ ownerUrl, store }, folder),
  )
  if (chain || ledger)
    throw new Trouble(`tout est revenu, mais les empreintes ne se recalculent pas : ${chain ?? ledger}`)
  const { takenAt, tables, files, jobs } = manifest
  return [
    `Tout est revenu, tel qu’au ${takenAt} : ${tables.length} tables, ${files.length} fichiers, ${jobs.length} tâches.`,
    `${mailsNotSent} nouvelles attendaient un courriel : elles ne partiront pas, elles se lisent sur le site.`,
    'Les chaînes des faits et des comptes se recalculent.',
  ].join('\n')
})

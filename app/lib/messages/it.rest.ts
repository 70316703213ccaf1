import { it as campaigns } from './campaigns/it.ts'
import { it as collection } from './collection/it.ts'
import { it as commune } from './commune/it.ts'
import { it as desk } from './desk/it.ts'
import { it as dossiers } from './dossiers/it.ts'
import type { fr } from './fr.rest.ts'
import { it as ledger } from './ledger/it.ts'
import { it as moderation } from './moderation/it.ts'
import { it as people } from './people/it.ts'
import { it as projectsDesk } from './projects-desk/it.ts'

/** The words of signing in, of the account, of moderation and of the desk. */
export const it: typeof fr = {
  campaigns,
  collection,
  commune,
  desk,
  dossiers,
  ledger,
  moderation,
  people,
  projectsDesk,
}

import { en as campaigns } from './campaigns/en.ts'
import { en as collection } from './collection/en.ts'
import { en as commune } from './commune/en.ts'
import { en as desk } from './desk/en.ts'
import { en as dossiers } from './dossiers/en.ts'
import type { fr } from './fr.rest.ts'
import { en as ledger } from './ledger/en.ts'
import { en as moderation } from './moderation/en.ts'
import { en as people } from './people/en.ts'
import { en as projectsDesk } from './projects-desk/en.ts'

/** The words of signing in, of the account, of moderation and of the desk. */
export const en: typeof fr = {
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

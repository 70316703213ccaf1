import { fr as campaigns } from './campaigns/fr.ts'
import { fr as collection } from './collection/fr.ts'
import { fr as commune } from './commune/fr.ts'
import { fr as desk } from './desk/fr.ts'
import { fr as dossiers } from './dossiers/fr.ts'
import { fr as ledger } from './ledger/fr.ts'
import { fr as moderation } from './moderation/fr.ts'
import { fr as people } from './people/fr.ts'
import { fr as projectsDesk } from './projects-desk/fr.ts'

/** The words of signing in, of the account, of moderation and of the desk. */
export const fr = { campaigns, collection, commune, desk, dossiers, ledger, moderation, people, projectsDesk }

import { fr as access } from './access/fr.ts'
import { fr as account } from './account/fr.ts'
import { fr as bulletins } from './bulletins/fr.ts'
import { fr as campaigns } from './campaigns/fr.ts'
import { fr as checkpoints } from './checkpoints/fr.ts'
import { fr as collection } from './collection/fr.ts'
import { fr as layout } from './common/fr.ts'
import { fr as counter } from './counter/fr.ts'
import { fr as decisions } from './decisions/fr.ts'
import { fr as digest } from './digest/fr.ts'
import { fr as discussion } from './discussion/fr.ts'
import { fr as dossiers } from './dossiers/fr.ts'
import { fr as field } from './field/fr.ts'

import { fr as ledger } from './ledger/fr.ts'
import { fr as moderation } from './moderation/fr.ts'
import { fr as projects } from './projects/fr.ts'
import { fr as proposals } from './proposals/fr.ts'
import { fr as questions } from './questions/fr.ts'
import { fr as services } from './services/fr.ts'
import { fr as sponsoring } from './sponsoring/fr.ts'
import { fr as votes } from './votes/fr.ts'

export const fr = {
  layout,
  access,
  projects,
  decisions,
  dossiers,
  field,
  campaigns,
  services,
  sponsoring,
  collection,
  counter,
  discussion,
  questions,
  proposals,
  votes,
  moderation,
  ledger,
  account,
  bulletins,
  digest,
  checkpoints,
}
export type EmailWords = typeof fr

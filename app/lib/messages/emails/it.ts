import { it as access } from './access/it.ts'
import { it as account } from './account/it.ts'
import { it as bulletins } from './bulletins/it.ts'
import { it as campaigns } from './campaigns/it.ts'
import { it as checkpoints } from './checkpoints/it.ts'
import { it as collection } from './collection/it.ts'
import { it as layout } from './common/it.ts'
import { it as counter } from './counter/it.ts'
import { it as decisions } from './decisions/it.ts'
import { it as digest } from './digest/it.ts'
import { it as discussion } from './discussion/it.ts'
import { it as dossiers } from './dossiers/it.ts'
import { it as field } from './field/it.ts'
import type { EmailWords } from './fr.ts'
import { it as ledger } from './ledger/it.ts'
import { it as moderation } from './moderation/it.ts'
import { it as projects } from './projects/it.ts'
import { it as proposals } from './proposals/it.ts'
import { it as questions } from './questions/it.ts'
import { it as services } from './services/it.ts'
import { it as sponsoring } from './sponsoring/it.ts'
import { it as votes } from './votes/it.ts'

export const it: EmailWords = {
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

import { en as access } from './access/en.ts'
import { en as account } from './account/en.ts'
import { en as bulletins } from './bulletins/en.ts'
import { en as campaigns } from './campaigns/en.ts'
import { en as checkpoints } from './checkpoints/en.ts'
import { en as collection } from './collection/en.ts'
import { en as layout } from './common/en.ts'
import { en as counter } from './counter/en.ts'
import { en as decisions } from './decisions/en.ts'
import { en as digest } from './digest/en.ts'
import { en as discussion } from './discussion/en.ts'
import { en as dossiers } from './dossiers/en.ts'
import { en as field } from './field/en.ts'
import type { EmailWords } from './fr.ts'
import { en as ledger } from './ledger/en.ts'
import { en as moderation } from './moderation/en.ts'
import { en as projects } from './projects/en.ts'
import { en as proposals } from './proposals/en.ts'
import { en as questions } from './questions/en.ts'
import { en as services } from './services/en.ts'
import { en as sponsoring } from './sponsoring/en.ts'
import { en as votes } from './votes/en.ts'

export const en: EmailWords = {
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

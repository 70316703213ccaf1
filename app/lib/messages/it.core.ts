import { it as campaignNames } from './campaign-names/it.ts'
import { it as common } from './common/it.ts'
import { it as decisionNames } from './decision-names/it.ts'
import { it as dossierNames } from './dossier-names/it.ts'
import { it as following } from './following/it.ts'
import type { fr } from './fr.core.ts'
import { it as participation } from './participation/it.ts'
import { it as projects } from './projects/it.ts'
import { it as subjects } from './subjects/it.ts'
import { it as ui } from './ui/it.ts'

export const it: typeof fr = {
  campaignNames,
  common,
  decisionNames,
  dossierNames,
  following,
  participation,
  projects,
  subjects,
  ui,
}

import { en as campaignNames } from './campaign-names/en.ts'
import { en as common } from './common/en.ts'
import { en as decisionNames } from './decision-names/en.ts'
import { en as dossierNames } from './dossier-names/en.ts'
import { en as following } from './following/en.ts'
import type { fr } from './fr.core.ts'
import { en as participation } from './participation/en.ts'
import { en as projects } from './projects/en.ts'
import { en as subjects } from './subjects/en.ts'
import { en as ui } from './ui/en.ts'

export const en: typeof fr = {
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

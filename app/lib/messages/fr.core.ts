import { fr as campaignNames } from './campaign-names/fr.ts'
import { fr as common } from './common/fr.ts'
import { fr as decisionNames } from './decision-names/fr.ts'
import { fr as dossierNames } from './dossier-names/fr.ts'
import { fr as following } from './following/fr.ts'
import { fr as participation } from './participation/fr.ts'
import { fr as projects } from './projects/fr.ts'
import { fr as subjects } from './subjects/fr.ts'
import { fr as ui } from './ui/fr.ts'

/** The words of the frame around every page, and of a subject that is discussed: every page fetches them. */
export const fr = {
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

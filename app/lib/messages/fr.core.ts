import { fr as campaignNames } from './campaign-names/fr.ts'
import { fr as common } from './common/fr.ts'
import { fr as dossierNames } from './dossier-names/fr.ts'
import { fr as home } from './home/fr.ts'
import { fr as participation } from './participation/fr.ts'
import { fr as projects } from './projects/fr.ts'
import { fr as publishing } from './publishing/fr.ts'
import { fr as ui } from './ui/fr.ts'

/** The words of the pages that most visitors open, and of the frame around every page. */
export const fr = { campaignNames, common, dossierNames, home, participation, projects, publishing, ui }

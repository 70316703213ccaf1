import { en as campaignNames } from './campaign-names/en.ts'
import { en as common } from './common/en.ts'
import { en as dossierNames } from './dossier-names/en.ts'
import type { fr } from './fr.core.ts'
import { en as home } from './home/en.ts'
import { en as participation } from './participation/en.ts'
import { en as projects } from './projects/en.ts'
import { en as publishing } from './publishing/en.ts'
import { en as ui } from './ui/en.ts'

/** The words of the pages that most visitors open, and of the frame around every page. */
export const en: typeof fr = {
  campaignNames,
  common,
  dossierNames,
  home,
  participation,
  projects,
  publishing,
  ui,
}

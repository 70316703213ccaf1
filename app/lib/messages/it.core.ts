import { it as campaignNames } from './campaign-names/it.ts'
import { it as common } from './common/it.ts'
import { it as dossierNames } from './dossier-names/it.ts'
import type { fr } from './fr.core.ts'
import { it as home } from './home/it.ts'
import { it as participation } from './participation/it.ts'
import { it as projects } from './projects/it.ts'
import { it as publishing } from './publishing/it.ts'
import { it as ui } from './ui/it.ts'

/** The words of the pages that most visitors open, and of the frame around every page. */
export const it: typeof fr = {
  campaignNames,
  common,
  dossierNames,
  home,
  participation,
  projects,
  publishing,
  ui,
}

import { fr as common } from './common/fr.ts'
import { fr as commune } from './commune/fr.ts'
import { fr as desk } from './desk/fr.ts'
import { fr as home } from './home/fr.ts'
import { fr as moderation } from './moderation/fr.ts'
import { fr as participation } from './participation/fr.ts'
import { fr as people } from './people/fr.ts'
import { fr as projects } from './projects/fr.ts'
import { fr as projectsDesk } from './projects-desk/fr.ts'
import { fr as publishing } from './publishing/fr.ts'
import { fr as ui } from './ui/fr.ts'

export const fr = {
  common,
  ui,
  commune,
  desk,
  home,
  moderation,
  participation,
  people,
  projects,
  projectsDesk,
  publishing,
}

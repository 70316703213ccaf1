import { it as common } from './common/it.ts'
import { it as commune } from './commune/it.ts'
import { it as desk } from './desk/it.ts'
import type { fr } from './fr.ts'
import { it as home } from './home/it.ts'
import { it as moderation } from './moderation/it.ts'
import { it as participation } from './participation/it.ts'
import { it as people } from './people/it.ts'
import { it as projects } from './projects/it.ts'
import { it as projectsDesk } from './projects-desk/it.ts'
import { it as publishing } from './publishing/it.ts'
import { it as ui } from './ui/it.ts'

export const it: typeof fr = {
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

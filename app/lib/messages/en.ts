import { en as common } from './common/en.ts'
import { en as commune } from './commune/en.ts'
import { en as desk } from './desk/en.ts'
import type { fr } from './fr.ts'
import { en as home } from './home/en.ts'
import { en as moderation } from './moderation/en.ts'
import { en as participation } from './participation/en.ts'
import { en as people } from './people/en.ts'
import { en as projects } from './projects/en.ts'
import { en as projectsDesk } from './projects-desk/en.ts'
import { en as publishing } from './publishing/en.ts'
import { en as ui } from './ui/en.ts'

export const en: typeof fr = {
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

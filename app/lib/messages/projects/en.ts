import type { Projects } from './fr.ts'
import { phaseGlosses, phases, pieces, themes } from './lifecycle.en.ts'
import { pages } from './page.en.ts'

export const en: Projects = {
  phases,
  phaseGlosses,
  pieces,
  themes,
  ...pages,
}

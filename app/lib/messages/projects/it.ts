import type { Projects } from './fr.ts'
import { phaseGlosses, phases, pieces, themes } from './lifecycle.it.ts'
import { pages } from './page.it.ts'

export const it: Projects = {
  phases,
  phaseGlosses,
  pieces,
  themes,
  ...pages,
}

import { phaseGlosses, phases, pieces, themes } from './lifecycle.fr.ts'
import { pages } from './page.fr.ts'

export const fr = {
  phases,
  phaseGlosses,
  pieces,
  themes,
  ...pages,
}
export type Projects = typeof fr

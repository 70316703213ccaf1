import { phases, themes } from './lifecycle.fr.ts'
import { pages } from './page.fr.ts'

export const fr = {
  phases,
  themes,
  ...pages,
}
export type Projects = typeof fr

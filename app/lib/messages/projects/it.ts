import type { Projects } from './fr.ts'
import { phases, themes } from './lifecycle.it.ts'
import { pages } from './page.it.ts'

export const it: Projects = {
  phases,
  themes,
  ...pages,
}

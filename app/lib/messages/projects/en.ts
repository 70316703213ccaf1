import type { Projects } from './fr.ts'
import { phases, themes } from './lifecycle.en.ts'
import { pages } from './page.en.ts'

export const en: Projects = {
  phases,
  themes,
  ...pages,
}

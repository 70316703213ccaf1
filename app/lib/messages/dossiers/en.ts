import type { Dossiers } from './fr.ts'
import { names } from './names.en.ts'
import { pages } from './page.en.ts'

export const en: Dossiers = {
  ...names,
  ...pages,
}

import type { Dossiers } from './fr.ts'
import { names } from './names.it.ts'
import { pages } from './page.it.ts'

export const it: Dossiers = {
  ...names,
  ...pages,
}

import { names } from './names.fr.ts'
import { pages } from './page.fr.ts'

/** Subsidy dossiers, as everybody reads them. French is the type of the other languages. */
export const fr = {
  ...names,
  ...pages,
}
export type Dossiers = typeof fr

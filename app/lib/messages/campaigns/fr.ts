import { pages } from './page.fr.ts'
import { pledge } from './pledge.fr.ts'

/** Campaigns and promises, as everybody reads them. French is the type of the other languages. */
export const fr = {
  ...pages,
  pledge,
}
export type Campaigns = typeof fr

import { delivery } from './delivery.fr.ts'
import { pages } from './page.fr.ts'
import { pledge } from './pledge.fr.ts'

/** Campaigns and promises, as everybody reads them. French is the type of the other languages. */
export const fr = {
  ...pages,
  pledge,
  delivery,
}
export type Campaigns = typeof fr

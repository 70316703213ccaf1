import { delivery } from './delivery.it.ts'
import type { Campaigns } from './fr.ts'
import { pages } from './page.it.ts'
import { pledge } from './pledge.it.ts'

export const it: Campaigns = {
  ...pages,
  pledge,
  delivery,
}

import { delivery } from './delivery.en.ts'
import type { Campaigns } from './fr.ts'
import { pages } from './page.en.ts'
import { pledge } from './pledge.en.ts'

export const en: Campaigns = {
  ...pages,
  pledge,
  delivery,
}

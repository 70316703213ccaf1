import type { fr } from './fr.ts'

export const en: typeof fr = {
  refusals: {
    'not-enough-money': 'There is not enough money on this account for this entry.',
    'alarm-not-found': 'This alarm does not exist, or no longer does.',
    'alarm-settled': 'This alarm is settled already.',
  },
}

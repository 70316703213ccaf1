import type { fr } from './fr.ts'

export const it: typeof fr = {
  refusals: {
    'not-enough-money': 'Su questo conto non c’è abbastanza denaro per questa scrittura.',
    'alarm-not-found': 'Questo avviso non esiste, o non più.',
    'alarm-settled': 'Questo avviso è già stato chiuso.',
  },
}

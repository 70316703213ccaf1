import type { LedgerMailWords } from './fr.ts'

export const it: LedgerMailWords = {
  alarm: {
    subject: (name) => `Avviso sul denaro: ${name}`,
    todo: 'Che cosa fare',
    action: 'Aprire l’avviso allo sportello',
  },
}

import type { LedgerMailWords } from './fr.ts'

export const it: LedgerMailWords = {
  lines: {
    alarm: (name) => `Avviso sul denaro: ${name}`,
  },
  alarm: {
    subject: (name) => `Avviso sul denaro: ${name}`,
    todo: 'Che cosa fare',
    action: 'Aprire l’avviso allo sportello',
  },
}

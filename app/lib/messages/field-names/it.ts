import type { FieldNames } from './fr.ts'

export const it: FieldNames = {
  reports: 'Segnalazioni',
  evidence: 'Prove portate',
  bring: 'Portare una prova',
  here: 'Segnalare qualcosa qui',
  hint: 'Una foto, una frase, con data e luogo: si legge qui.',
  all: 'Vedere tutto',
}

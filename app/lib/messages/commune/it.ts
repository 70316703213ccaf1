import type { fr } from './fr.ts'

export const it: typeof fr = {
  title: 'Il comune',
  refusals: {
    'audit-needed': 'Inserisca prima l’audit: senza di esso la legge impone «non conforme».',
  },
}

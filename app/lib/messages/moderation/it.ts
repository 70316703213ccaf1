import type { fr } from './fr.ts'

export const it: typeof fr = {
  reasons: {
    insult: 'Insulto o minaccia',
    'personal-data': 'Dato personale o vita privata',
    hate: 'Espressioni di odio o discriminatorie',
    'false-identity': 'Furto d’identità',
    advertising: 'Pubblicità o invii ripetuti',
    'off-topic': 'Fuori tema',
    illegal: 'Altro contenuto illegale',
  },
  refusals: {
    'already-reported': 'Ha già segnalato questo contributo. Un moderatore lo leggerà.',
    'reporter-name-needed': 'Scriva il Suo nome: per il comune una segnalazione non è anonima.',
    'reporter-email-needed': 'Scriva un indirizzo: vi riceverà la decisione.',
    'own-contribution': 'Non può decidere sul Suo stesso contributo. Se ne occupa un altro moderatore.',
    'nothing-to-rule': 'Qui non c’è più nulla da decidere: qualcuno lo ha probabilmente fatto prima di Lei.',
    'nothing-to-appeal': 'Questo contributo non è nascosto: non c’è nulla da contestare.',
    'appeal-too-late': 'Il ricorso era possibile per sei mesi. Il termine è scaduto.',
    'already-appealed': 'Contro questa decisione è già stato presentato un ricorso.',
    'already-ruled': 'Questo ricorso è già stato deciso.',
    'another-moderator-needed': 'La prima decisione è Sua: il ricorso spetta a un altro moderatore.',
  },
}

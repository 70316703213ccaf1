import type { AccessWords } from './fr.ts'

export const it: AccessWords = {
  code: {
    subject: (code) => `${code} è il Suo codice`,
    opening: 'Vale dieci minuti e serve una sola volta.',
    title: 'Il Suo codice',
    body: 'Lo scriva nella pagina in cui l’ha chiesto. Vale dieci minuti e serve una sola volta.',
    notYou:
      'Non ha chiesto nulla? Ignori questo messaggio: senza il codice non entra nessuno. Non lo dia a nessuno, il municipio non glielo chiederà mai.',
  },
  invitation: {
    subject: (commune) => `Il Suo accesso allo spazio del municipio di ${commune}`,
    title: 'La aspettiamo',
    body: (role) => `Il comune Le affida questo ruolo: ${role}.`,
    next: 'Questo link vale sette giorni e serve una sola volta. Le servirà un telefono: un’applicazione Le darà un codice a ogni accesso.',
    action: 'Accettare l’invito',
  },
  roles: {
    mayor: 'sindaco',
    elected: 'eletta o eletto',
    agent: 'agente del municipio',
    treasurer: 'tesoreria',
    moderator: 'moderazione',
    administrator: 'amministrazione',
  },
}

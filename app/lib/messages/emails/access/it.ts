import { pledgeReference } from '../../../money/references.ts'
import { ifNamed } from '../../../texts/unnamed.ts'
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
    subject: (commune) =>
      ifNamed(
        commune,
        `Il Suo accesso allo spazio del municipio di ${commune}`,
        'Il Suo accesso allo spazio del municipio',
      ),
    title: 'La aspettiamo',
    body: (role) => `Il comune Le affida questo ruolo: ${role}.`,
    next: 'Questo link vale sette giorni e serve una sola volta. Le servirà un telefono: un’applicazione Le darà un codice a ogni accesso.',
    action: 'Accettare l’invito',
  },
  testMail: {
    subject: (commune) => `Prova: i messaggi di ${commune} partono`,
    opening: 'Questo messaggio di prova è arrivato.',
    title: 'I messaggi partono',
    body: 'Ha chiesto questa prova dallo spazio del municipio. Ha preso la strada di tutti gli altri: codici, risposte, novità. Se è finito nella posta indesiderata, faccia verificare SPF, DKIM e DMARC del dominio.',
    action: 'Riprendere i primi passi',
  },
  erased: {
    subject: 'Il Suo account è cancellato',
    opening: 'È l’ultimo messaggio che riceve da noi.',
    body: 'Il Suo indirizzo, i Suoi nomi e i Suoi dispositivi non sono più conservati. I Suoi pareri sui temi ancora aperti sono ritirati. Può iscriversi di nuovo con lo stesso indirizzo.',
    promise: (amount, title, deadline) =>
      `La Sua promessa di ${amount} per «${title}» resta, come ha chiesto. Se l’obiettivo è raggiunto, la Sua carta sarà addebitata dopo il ${deadline}, una volta; non potremo più scriverglielo.`,
    collecting: (amount, title) =>
      `La Sua promessa di ${amount} per «${title}» è in corso di incasso e va a termine: la Sua carta può essere addebitata, una volta; non potremo più scriverglielo.`,
    promiseOut: (ids) =>
      `Per ritirarla comunque, scriva al comune prima della scadenza, con il suo riferimento: ${ids.map(pledgeReference).join(', ')}.`,
    notYou:
      'Non è stato Lei? Qualcuno è entrato nel Suo account: avvisi il municipio, per telefono o allo sportello.',
    rule: 'Che cosa se ne va, che cosa resta',
  },
  lock: {
    subject: {
      'factor-set': (whose) =>
        whose
          ? `${whose} ha attivato la seconda verifica`
          : 'Una seconda verifica protegge ora il Suo account',
      'factor-removed': (whose) =>
        whose ? `${whose} ha tolto la seconda verifica` : 'La seconda verifica del Suo account è tolta',
      'password-changed': () => 'La password del Suo account è cambiata',
      'address-changed': () => 'L’indirizzo del Suo account è cambiato',
      frozen: (whose) =>
        whose ? `L’account di ${whose} è bloccato` : 'Il Suo account è bloccato per sette giorni',
      resumed: () => 'Il Suo account è riaperto',
    },
    opening: {
      'factor-set': 'Se non è stato Lei, agisca subito.',
      'factor-removed': 'Se non è stato Lei, agisca subito.',
      'password-changed': 'Se non è stato Lei, agisca subito.',
      'address-changed': 'Se non è stato Lei, agisca subito.',
      frozen: 'Un cambio d’indirizzo è stato fermato.',
      resumed: 'Il municipio ha verificato chi è Lei.',
    },
    body: {
      'factor-set': 'Tutti gli altri Suoi dispositivi sono stati disconnessi.',
      'factor-removed': 'Tutti gli altri Suoi dispositivi sono stati disconnessi.',
      'password-changed': 'Tutti gli altri Suoi dispositivi sono stati disconnessi.',
      'address-changed':
        'I codici e i messaggi andranno d’ora in poi al nuovo indirizzo, e non più a questo. Per sette giorni può fermare da qui questo cambio.',
      frozen:
        'Qualcuno ha seguito, al vecchio indirizzo, il link che ferma un cambio d’indirizzo. Tutti i dispositivi sono disconnessi. Per sette giorni un codice ricevuto per e-mail non basta più: servono anche la password o la seconda verifica di prima di questo cambio. Senza, venga allo sportello del municipio con un documento d’identità.',
      resumed:
        'Un agente ha riaperto il Suo account allo sportello, dopo aver verificato chi è Lei. Se non è stato Lei, avvisi subito il municipio.',
    },
    notYou:
      'Non è stato Lei? Questo link vale sette giorni e chiude l’account dappertutto. Aprirlo non cambia nulla: la pagina Le dice prima che cosa sarà fatto.',
    stop: 'Non sono stato io: chiudere tutto',
    signIn: 'Identificarsi',
    askHer: (whose) =>
      `Riceve questo messaggio perché amministra questa piattaforma. Chieda a voce a ${whose} se è stato un Suo gesto; altrimenti, revochi i ruoli dell’account.`,
    desk: 'Aprire lo spazio del municipio',
    security: 'Vedere la sicurezza del Suo account',
  },
  wrongCodes: {
    subject: 'Qualcuno prova codici sbagliati sul Suo account',
    opening: 'Oggi sono stati dati cinque codici sbagliati della Sua seconda verifica.',
    body: 'Oggi sono stati dati cinque codici sbagliati della Sua seconda verifica. Nessuno ha aperto il Suo account. Ma questo codice si chiede soltanto a chi conosce già la Sua password o legge la Sua posta.',
    todo: 'Non è stato Lei? Cambi prima la password della Sua casella di posta, poi quella del Suo account, e disconnetta gli altri Suoi dispositivi. Se ha una funzione in municipio, lo avvisi.',
    action: 'Aprire la sicurezza del Suo account',
    you: 'È stato Lei? Non c’è nulla da fare. Controlli che l’ora del Suo telefono sia giusta, o usi uno dei Suoi codici di riserva.',
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

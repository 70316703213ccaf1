import { wording } from '../../../language.ts'
import type { SignIn } from './fr.ts'

const { plural } = wording('it')

export const it: SignIn = {
  title: 'Accedere',
  lead: 'Indichi il Suo indirizzo e-mail: riceverà un codice di sei cifre. Nessuna password da ricordare. La prima volta seguono due risposte, e il Suo account è aperto.',
  email: 'Il Suo indirizzo e-mail',
  emailHint: 'Non viene mai mostrato.',
  sendCode: 'Ricevere un codice',
  withPassword: 'Ho scelto una password',
  password: 'La Sua password',
  enter: 'Entrare',
  passwordTitle: 'Accedere con la password',
  byCodeInstead: 'Ricevere invece un codice',
  kept: {
    title: 'Nulla va perso',
    yours: 'Ciò che ha scritto',
    someones: 'Delle parole attendono su questo browser',
    asks: 'Qualcuno le ha scritte qui senza finire di identificarsi. Saranno pubblicate solo se poi Lei dirà che sono Sue.',
    theirs: 'Ciò che è stato scritto',
  },
  code: {
    title: 'Il Suo codice',
    sent: (email) => `Un codice di sei cifre sta partendo verso ${email}.`,
    label: 'Codice di sei cifre',
    hint: 'Vale dieci minuti. Guardi anche nella posta indesiderata.',
    confirm: 'Confermare',
    onTheirWay: 'Le sono già stati inviati due codici validi: usi uno dei due.',
    again: 'Inviare un nuovo codice',
    otherAddress: 'Cambiare indirizzo',
    mailbox: 'Dimostrazione: aprire la casella dove arrivano tutti i messaggi',
  },
  join: {
    title: 'Benvenuto',
    lead: 'Il Suo indirizzo è confermato. Ancora due risposte, ed è fatto.',
    displayName: 'Il nome che gli altri leggeranno',
    displayNameHint:
      'Il Suo, o uno pseudonimo: tenga quello che Le proponiamo, o ne scriva un altro. Si può cambiare in ogni momento.',
    class: 'Lei è qui…',
    classHint:
      'I pareri si contano per gruppo, mai mescolati. Il municipio potrà confermare la Sua risposta più tardi.',
    classes: {
      permanent: { label: 'Tutto l’anno', hint: 'Abito nel comune.' },
      secondary: { label: 'In una seconda casa', hint: 'Vi possiedo o vi affitto un alloggio.' },
      seasonal: { label: 'Per la stagione', hint: 'Vi lavoro d’inverno o d’estate.' },
      business: { label: 'Per la mia attività', hint: 'Vi tengo un negozio, un’impresa, un’associazione.' },
      visitor: { label: 'In visita', hint: 'Vengo a sciare, camminare, soggiornare.' },
    },
    confirm: 'Continuare',
    confirmAndPublish: 'Continuare e pubblicare',
    touch: 'Tocchi la Sua risposta per continuare.',
    touchAndPublish: 'Tocchi la Sua risposta: ciò che ha scritto viene allora pubblicato.',
    rules:
      'Continuando, accetta che ciò che scriverà sia pubblico sotto questo nome. Come sono protetti i Suoi dati:',
    privacy: 'riservatezza',
  },
  welcome: (name) => `Benvenuto, ${name}. Il Suo account è aperto.`,
  waiting: {
    title: 'Delle parole attendono',
    lead: 'Questo è stato preparato su questo browser e non è pubblicato. Se è Suo, lo pubblichi a Suo nome; altrimenti, lo getti.',
    these: 'Ciò che attende',
    standing: (day) => `Il Suo parere attuale, dato il ${day}`,
    factor:
      'Il Suo account porta una funzione in municipio: queste parole attendono la Sua seconda verifica.',
    publish: (name) => `Sì, pubblicare a nome di ${name}`,
    replace: 'Sostituire il mio parere con quello che attende',
    drop: 'Gettare',
    dropped: 'Queste parole sono gettate.',
    nothing: 'Qui non attende nulla.',
    back: 'Tornare alla pagina da cui provengono',
  },
  signOut: { title: 'Uscire', action: 'Uscire', done: 'È uscito dal Suo account.' },
  factor: {
    title: 'Seconda verifica',
    lead: 'Le Sue funzioni chiedono una prova in più del Suo indirizzo: un codice dato da un’applicazione del Suo telefono.',
    code: 'Codice dell’applicazione',
    codeHint:
      'Sei cifre, che cambiano ogni trenta secondi. Senza il telefono: uno dei Suoi codici di riserva.',
    confirm: 'Confermare',
    notNow: 'Continuare senza, come una persona qualsiasi',
    required:
      'Il Suo account porta una funzione in municipio: questa azione chiede la Sua seconda verifica, perché nessuno la compia al posto Suo.',
    startAgain:
      'Per attivarla serve un accesso di meno di un quarto d’ora. Si identifichi di nuovo: tornerà qui.',
    again: 'Identificarsi di nuovo',
    elsewhere: 'Tornare alla pagina iniziale',
    start: {
      lead: 'Occorre prima collegare un’applicazione al Suo account. Basta un minuto, una volta per tutte.',
      steps: [
        'Installi sul telefono un’applicazione di codici: FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…',
        'Nella pagina seguente, inquadri con essa il disegno che appare.',
        'Copi il codice che Le dà. Riceverà allora dieci codici di riserva, da conservare su carta.',
      ],
      action: 'Iniziare',
    },
    scan: 'Inquadri questo disegno con la Sua applicazione',
    qr: 'Disegno da inquadrare con l’applicazione di codici',
    byHand: 'Oppure vi scriva a mano questa chiave',
    first: 'Poi copi il primo codice che dà',
    done: 'La seconda verifica è attiva.',
    passed: 'Le Sue funzioni sono aperte su questo dispositivo.',
  },
  recovery: {
    title: 'I Suoi codici di riserva',
    lead: 'Ognuno serve una volta, il giorno in cui non ha il telefono. Non saranno mai più mostrati: li stampi o li copi adesso.',
    list: 'Dieci codici di riserva',
    print: 'Per stampare: il comando «Stampa» del Suo browser. Appariranno solo i codici.',
    kept: 'Li ho conservati, continuare',
    gone: 'I Suoi codici sono già stati mostrati. Se sono persi, ne faccia dieci nuovi: i vecchi non varranno più nulla.',
    left: (n) =>
      plural(n, { zero: 'Non gliene resta nessuno.', one: 'Gliene resta #.', other: 'Gliene restano #.' }),
    renew: 'Fare dieci nuovi codici',
  },
  invitation: {
    title: 'È invitato',
    lead: (role) => `Il comune Le affida questo ruolo: ${role}.`,
    forAddress: (email) => `Questo invito è per ${email}.`,
    displayName: 'Il Suo nome',
    displayNameHint: 'Quello che gli altri leggeranno. Gli eletti appaiono con il loro nome civile.',
    accept: 'Accettare',
    signInFirst: 'Questo indirizzo ha già un account: acceda prima, poi torni da questo link.',
    otherAccount: 'Ha effettuato l’accesso con un account diverso da quello di questo indirizzo.',
    accepted: 'Ha accettato. Resta da attivare la seconda verifica.',
    over: 'Questo invito è scaduto o è già stato usato. Ne chieda un altro a chi glielo ha inviato.',
  },
}

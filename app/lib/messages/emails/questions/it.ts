import type { QuestionWords } from './fr.ts'

export const it: QuestionWords = {
  lines: {
    question: (official, title) => `Domanda a ${official}: ${title}`,
    asked: (by, title) => `${by} Le pone una domanda: ${title}`,
    askedComment: (by, title) => `${by} chiede la Sua risposta su «${title}»`,
    owed: (title) => `La Sua risposta è in ritardo: ${title}`,
    acknowledged: (official) => `${official} ha letto la Sua domanda`,
    promised: (official, day) => `${official} Le promette una risposta entro il ${day}`,
    passedOn: (from, to) => `${from} ha trasmesso la Sua domanda a ${to}`,
    overdue: (official) => `${official} non ha risposto entro il termine promesso`,
    answeredYou: (official) => `${official} Le ha risposto`,
    answered: (official, title) => `${official} ha risposto: ${title}`,
    sent: (title) => `La Sua risposta è pubblicata: ${title}`,
    undone: (official) => `${official} ha ritirato la sua risposta`,
    settled: (title) => `La Sua risposta ha risposto alla domanda: ${title}`,
    unsettled: (title) => `La Sua risposta non basta ancora: ${title}`,
  },
  knots: {
    heeded: (who) => `Domanda (${who})`,
    answer: (name) => `${name} risponde a una domanda`,
    asked: 'Domanda posta',
    acknowledged: (name) => `${name} ha letto la domanda`,
    promised: (name, day) => `${name} promette una risposta entro il ${day}`,
    promisedBefore: (day) => `promessa prima per il ${day}`,
    passedOn: (from, to) => `${from} trasmette la domanda a ${to}`,
    answered: (name) => `${name} risponde`,
    settled: 'L’autore giudica che la risposta risponde',
    unsettled: 'L’autore giudica che la risposta non risponde',
    takenUp: (n) => `Considerata nella versione ${n} del progetto`,
  },
  asked: {
    subject: (author, title) => `${author} attende la Sua risposta: ${title}`,
    title: { question: 'Le è stata posta una domanda', comment: 'Un commento chiede la Sua risposta' },
    due: (day) => `Il comune si è impegnato a rispondere entro il ${day}.`,
    action: 'Rispondere ora',
    hint: 'Nessuna identificazione: questo link è personale e serve una volta sola. Aprirlo non pubblica nulla. La Sua risposta compare con il Suo nome e può ritirarla per dieci minuti. Non inoltri questa e-mail.',
    noLink:
      'Questo messaggio non porta un link che agisce senza identificazione: il Suo indirizzo non è stato confermato con la seconda verifica. Si identifichi nello spazio del municipio; per ricevere di nuovo questo link, dia ancora una volta il Suo indirizzo nel profilo.',
    onSite: 'Vedere il testo sul sito',
  },
  owed: {
    subject: (title) => `In ritardo: si attende una risposta — ${title}`,
    title: 'Si attende la Sua risposta',
    body: (day) => `Era promessa entro il ${day}. Il ritardo è visibile nella pagina pubblica.`,
  },
  acknowledged: {
    subject: (official) => `${official} ha letto la Sua domanda`,
    title: 'La Sua domanda è stata letta',
    body: (day) => `La risposta è promessa entro il ${day}.`,
    action: 'Vedere la mia domanda',
  },
  passedOn: {
    title: 'La Sua domanda è passata ad altre mani',
    body: (day) => `La scadenza non cambia: la risposta è attesa entro il ${day}.`,
  },
  overdue: {
    subject: (official) => `${official} non ha ancora risposto`,
    title: 'La risposta è in ritardo',
    body: (official, day) =>
      `${official} doveva rispondere entro il ${day}. Abbiamo appena inviato un promemoria, e il ritardo è pubblico.`,
    action: 'Vedere a che punto è la domanda',
  },
  answered: {
    subject: (official) => `${official} Le ha risposto`,
    title: (official) => `${official} Le ha risposto`,
    action: 'Dire se risponde alla mia domanda',
    actionComment: 'Leggere la risposta sul sito',
  },
  sent: {
    subject: (title) => `La Sua risposta è pubblicata: ${title}`,
    title: 'La Sua risposta è pubblicata',
    body: (time) => `Compare con il Suo nome. Può ritirarla fino alle ${time}.`,
    action: 'Ritirare la mia risposta',
    notYou: 'Non è stato Lei? La ritiri subito, poi avverta il comune.',
  },
  undone: {
    subject: (official) => `${official} ha ritirato la sua risposta`,
    title: 'La risposta è stata ritirata',
    body: (official) =>
      `${official} ha ritirato la risposta poco dopo averla inviata. Se ne attende una nuova.`,
    action: 'Vedere la domanda',
  },
  settled: {
    subject: (settled, title) =>
      settled
        ? `La Sua risposta ha risposto alla domanda: ${title}`
        : `La Sua risposta non basta ancora: ${title}`,
    title: (settled) =>
      settled ? 'La Sua risposta ha risposto alla domanda' : 'La persona attende ancora una risposta',
    remark: 'La sua osservazione',
    action: 'Vedere la domanda',
  },
}

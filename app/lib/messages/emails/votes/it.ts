import type { VoteWords } from './fr.ts'

export const it: VoteWords = {
  lines: {
    'vote-announced': ({ title }) => `È annunciata una consultazione: ${title}`,
    'vote-opened': ({ title }) => `Il voto è aperto: ${title}`,
    'vote-reminded': ({ title, closes }) => `Può votare fino al ${closes}: ${title}`,
    'vote-counted': ({ title }) => `Il risultato è pubblicato: ${title}`,
    'vote-unopened': ({ title }) => `L’urna non è stata aperta: ${title}`,
    'vote-answered': ({ title }) => `Il sindaco dice che cosa diventa il risultato: ${title}`,
    'vote-answer-overdue': ({ title }) => `La Sua risposta a una consultazione è in ritardo: ${title}`,
    'vote-paper-late': ({ title }) => `La carta di un voto non è ancora contata: ${title}`,
    'vote-key-lost': ({ title }) => `La chiave di un’urna non si apre più: ${title}`,
    'budget-called': ({ title }) => `Un bilancio partecipativo è aperto alle idee: ${title}`,
    'budget-call-closed': ({ title }) => `La raccolta di idee è chiusa: ${title}`,
    'budget-opened': ({ title }) => `L’urna è stata aperta, il sorteggio è da annotare: ${title}`,
    'budget-counted': ({ title }) => `Le idee vincenti sono note: ${title}`,
  },
  bodies: {
    'vote-announced': ({ opens, closes }) =>
      `Si vota dal ${opens} al ${closes} compreso. Il fascicolo informativo si legge da ora.`,
    'vote-opened': ({ closes }) =>
      `Si vota fino al ${closes} compreso, a scheda segreta. Una scheda depositata non si cambia più.`,
    'vote-reminded': () =>
      'La Sua scheda non è nell’urna. Nulla La obbliga a votare; questo messaggio è uguale per tutte le persone in questo caso.',
    'vote-counted': ({ due }) => `Il sindaco dice entro il ${due} che cosa ne fa. L’orologio è pubblico.`,
    'vote-unopened': () => 'Nessuna scheda è stata letta. Il motivo è sulla sua pagina.',
    'vote-answered': () => 'La sua risposta, e dove porta, sono sulla sua pagina.',
    'vote-answer-overdue': ({ due }) => `La risposta era dovuta entro il ${due}. Il ritardo è pubblico.`,
    'vote-paper-late': () =>
      'Due persone devono contarla, ciascuna per conto suo. Il risultato attende, e il ritardo è pubblico.',
    'vote-key-lost': () =>
      'Rimetta al suo posto il file della chiave, o la chiave segreta che lo legge: il voto o lo spoglio riprende da solo, e nessuna scheda è perduta. Due settimane dopo la chiusura il voto è nullo.',
    'budget-called': ({ ideas }) =>
      `Proponga un’idea fino al ${ideas} compreso. Le regole del voto sono pubblicate e non cambieranno più.`,
    'budget-call-closed': ({ opens }) =>
      `Il comune dice di ogni idea se è fattibile e quanto costa, o perché no. Il voto è previsto il ${opens}.`,
    'budget-opened': () =>
      'Annoti il sorteggio pubblico annunciato: il conteggio parte subito. Nessuno conosce prima le idee vincenti.',
    'budget-counted': ({ due }) =>
      `La pagina spiega che cosa ha vinto, e perché. La decisione del consiglio è dovuta entro il ${due}.`,
  },
  action: 'Vedere la consultazione',
  actionBudget: 'Vedere il bilancio',
  paper: {
    subject: (title) => `Le è stata consegnata una scheda di carta: ${title}`,
    body: 'In municipio un agente ha annotato che Lei vota su carta: per questo voto non può più votare online.',
    nothingElse: 'Di ciò che risponde non si annota nulla, e la scheda non porta il Suo nome.',
    notYou: (closes) =>
      `Non ha ricevuto nessuna scheda? Lo dica al municipio prima della chiusura, il ${closes}: la scheda annotata a Suo nome Le spetta.`,
  },
  knots: {
    'vote-announced': 'Consultazione annunciata',
    'vote-opened': 'Il voto si apre, la lista è chiusa',
    'vote-closed': 'Il voto è chiuso',
    'vote-counted': 'Spoglio',
    'vote-unopened': 'L’urna non è aperta',
    'vote-drawn': 'Il sorteggio decide la parità',
    'vote-answered': 'Il sindaco risponde',
    'vote-answer-overdue': 'La risposta è in ritardo',
    'vote-paper-counted': 'La carta è contata',
    'vote-paper-late': 'La carta non è contata in tempo',
    'vote-key-lost': 'La chiave dell’urna non si apre più',
    'budget-called': 'Raccolta di idee',
    'budget-call-closed': 'Fine della raccolta, esame delle idee',
    'budget-opened': 'L’urna è stata aperta',
    'budget-counted': 'Le idee vincenti sono note',
  },
  /** What becomes of an idea of a budget. */
  ideas: {
    feasible: (idea) => `La Sua idea è fattibile: ${idea}`,
    refused: (idea) => `Questa idea non andrà al voto: ${idea}`,
    merged: (idea) => `Questa idea si unisce a un’altra: ${idea}`,
    again: (idea) => `Questa idea sarà esaminata di nuovo: ${idea}`,
    project: (idea) => `L’idea vincente diventa un progetto: ${idea}`,
    body: 'Il motivo, il costo stimato e il seguito sono sulla pagina dell’idea. Riceve questo messaggio perché l’ha proposta o la sostiene.',
    action: 'Vedere l’idea',
    knot: (idea) => `Diventa un progetto: ${idea}`,
  },
}

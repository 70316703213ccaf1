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
    'vote-key-lost': ({ title }) => `La chiave di un’urna non si apre più: ${title}`,
  },
  bodies: {
    'vote-announced': ({ opens, closes }) =>
      `Si vota dal ${opens} al ${closes} compreso. Il fascicolo informativo si legge da ora.`,
    'vote-opened': ({ closes }) =>
      `Si vota fino al ${closes} compreso, a scheda segreta. Una scheda depositata non si cambia più.`,
    'vote-reminded': () =>
      'La Sua scheda non è nell’urna. Nulla La obbliga a votare; questo messaggio è uguale per tutte le persone in questo caso.',
    'vote-counted': ({ due }) => `Il sindaco dice entro il ${due} che cosa ne fa. L’orologio è pubblico.`,
    'vote-unopened': () => 'Nessuna scheda è stata letta. Il motivo è sulla pagina della consultazione.',
    'vote-answered': () => 'La sua risposta, e dove porta, sono sulla pagina della consultazione.',
    'vote-answer-overdue': ({ due }) => `La risposta era dovuta entro il ${due}. Il ritardo è pubblico.`,
    'vote-key-lost': () =>
      'Rimetta al suo posto il file della chiave, o la chiave segreta che lo legge: il voto o lo spoglio riprende da solo, e nessuna scheda è perduta. Due settimane dopo la chiusura il voto è nullo.',
  },
  action: 'Vedere la consultazione',
  knots: {
    'vote-announced': 'Consultazione annunciata',
    'vote-opened': 'Il voto si apre, la lista è chiusa',
    'vote-closed': 'Il voto è chiuso',
    'vote-counted': 'Spoglio',
    'vote-unopened': 'L’urna non è aperta',
    'vote-drawn': 'Il sorteggio decide la parità',
    'vote-answered': 'Il sindaco risponde',
    'vote-answer-overdue': 'La risposta è in ritardo',
    'vote-key-lost': 'La chiave dell’urna non si apre più',
  },
}

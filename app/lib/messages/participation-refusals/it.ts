import type { fr } from './fr.ts'

export const it: typeof fr = {
  refusals: {
    'comments-closed': 'La discussione è chiusa: si può leggere, non più scrivere.',
    'not-a-member': 'Lei non può parlare a nome di questa organizzazione.',
    'parent-gone': 'Il contributo a cui risponde non c’è più.',
    'reply-too-deep': 'Si risponde a un contributo, non a una risposta: risponda al messaggio iniziale.',
    'newcomer-link':
      'Il Suo account è recente: un link non si può aggiungere dopo. Lo scriva in un nuovo contributo, che un moderatore leggerà prima.',
    'contribution-withdrawn': 'Questo contributo è stato ritirato dal suo autore.',
    'contribution-hidden': 'Questo contributo è nascosto dalla moderazione.',
    'contribution-held': 'Questo contributo aspetta ancora la lettura di un moderatore.',
    'own-words': 'Sono parole Sue: questo gesto spetta agli altri.',
    'stance-of-opinion':
      'Queste parole sono la ragione del Suo parere: la loro posizione è la sua. La cambi dove ha dato il parere.',
    'opinions-not-open': 'I pareri non sono aperti.',
    'opinions-closed': 'La raccolta dei pareri è chiusa. Il Suo parere precedente, se c’è, è contato.',
    'own-question': 'Non può rivolgere una domanda a sé stesso.',
    'opinion-stands': 'Ha già dato un parere qui: eccolo accanto a quello che attende. Scelga.',
    'office-ended':
      'Queste parole sono state scritte in una funzione che non è più la Sua: restano come sono.',
    'examiner-is-author': 'Chi ha scritto una proposta non la esamina: occorre designare un’altra persona.',
    'day-past': 'Questo giorno è passato.',
    'day-too-far': 'Prometta un giorno entro i prossimi novanta.',
    'not-in-office': 'Questa persona non è più in carica.',
    'not-yours-to-answer': 'Questa domanda è rivolta a un altro eletto: può rispondere lui, o il sindaco.',
    'does-not-ask': 'Questo contributo non chiede una risposta ufficiale.',
    'nobody-to-answer': 'Nessun eletto è responsabile di questo argomento.',
    'answered-already': 'Una risposta è già pubblicata.',
    'not-answered-yet': 'Questa domanda non ha ancora una risposta.',
    'undo-too-late': 'I dieci minuti sono passati: la risposta resta pubblicata.',
  },
}

import { wording } from '../../language.ts'
import type { delivery as French } from './delivery.fr.ts'

const { list } = wording('it')

export const delivery: typeof French = {
  needs: { address: 'il Suo indirizzo postale', engraving: 'un testo da incidere', size: 'una taglia' },
  asks: (needs) => `Da dire con la promessa: ${list(needs)}.`,
  title: 'Per consegnarLe la Sua ricompensa',
  hint: 'Lo legge solo il Comune, che lo cancella dopo la consegna, al termine del periodo di legge. Potrà cambiarlo fino alla spedizione.',
  answers: {
    recipient: 'A chi spedirla',
    street: 'Via e numero, o località',
    postcode: 'CAP',
    town: 'Comune',
    country: 'Paese',
    engraving: 'Testo da incidere',
    size: 'Taglia',
  },
  is: (label, value) => `${label}: ${value}`,
  recipientHint: 'Nome e cognome, come sulla cassetta delle lettere.',
  engravingHint: 'Così come si leggerà: un nome, per esempio. Sessanta caratteri al massimo.',
  noSize: 'Scelga una taglia',
  states: { 'to-do': 'Da preparare', sent: 'Spedita', given: 'Consegnata' },
  sentOn: (day) => `Spedita il ${day}`,
  givenOn: (day) => `Consegnata il ${day}`,
  mine: {
    heading: 'La Sua ricompensa',
    pageTitle: 'La mia ricompensa',
    lead: (reward) => `«${reward}»: che cosa il Comune deve sapere per consegnargliela.`,
    missing: (needs) => `Manca ancora: ${list(needs)}.`,
    erased: 'Ciò che aveva indicato è stato cancellato.',
    byHand: 'Nulla da indicare: il Comune gliela consegnerà. Dia il riferimento della Sua promessa.',
    change: 'Cambiare queste indicazioni',
    say: 'Indicare ciò che manca',
    submit: 'Salvare',
    saved: 'Annotato. Può ancora cambiarlo fino alla spedizione.',
    none: 'Questa promessa non ha una ricompensa da preparare, o è senza seguito.',
    moved: 'La Sua ricompensa è già partita: scriva al Comune per un cambiamento.',
  },
}

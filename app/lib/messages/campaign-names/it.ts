import { wording } from '../../language.ts'
import type { CampaignNames } from './fr.ts'

const { plural } = wording('it')

export const it: CampaignNames = {
  heading: 'Il finanziamento degli abitanti',
  lead: 'Una campagna del comune: nessuno paga se l’obiettivo non viene raggiunto.',
  states: {
    draft: 'In preparazione',
    open: 'Aperta',
    closing: 'Scaduta, conteggio in corso',
    reached: 'Obiettivo raggiunto, incasso in corso',
    missed: 'Obiettivo mancato',
    settled: 'Obiettivo raggiunto',
    cancelled: 'Annullata',
  },
  endings: { short: 'Conclusa, incassata in parte', returned: 'Conclusa, tutto è reso' },
  progress: (promised, goal) => `${promised} promessi su ${goal}`,
  pledges: (n) => plural(n, { zero: 'Nessuna promessa', one: '# promessa', other: '# promesse' }),
  fewPledges: 'meno di cinque promesse',
  until: (day, left) => `Fino al ${day} (${left})`,
  ended: (day) => `Scadenza il ${day}`,
  promise: 'Promettere un dono',
  read: 'Vedere la campagna',
  home: 'Partecipare al finanziamento',
  homeAll: 'Tutte le campagne',
  sponsors: {
    heading: 'Le sponsorizzazioni',
    lead: 'Imprese e associazioni pagano una prestazione pubblicitaria. Non sono doni.',
    besideGoal: 'Queste somme non contano nell’obiettivo della campagna.',
    net: 'IVA esclusa, per il progetto',
    vat: 'IVA, versata allo Stato',
    gross: 'Pagato dagli sponsor',
    price: (net) => `${net} IVA esclusa`,
    by: (names) => `Sponsor: ${names}`,
    nobody: 'Nessuno l’ha ancora presa.',
    over: 'Non più disponibile',
  },
}

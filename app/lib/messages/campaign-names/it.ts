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
  progress: (promised, goal) => `${promised} promessi su ${goal}`,
  pledges: (n) => plural(n, { zero: 'Nessuna promessa', one: '# promessa', other: '# promesse' }),
  until: (day, left) => `Fino al ${day} (${left})`,
  ended: (day) => `Scadenza il ${day}`,
  promise: 'Promettere un dono',
  read: 'Vedere la campagna',
  home: 'Partecipare al finanziamento',
  homeAll: 'Tutte le campagne',
  financing: {
    title: 'Chi paga questo progetto',
    lead: 'Il denaro pubblico chiesto, e ciò che donano gli abitanti.',
    asked: 'Contributi chiesti',
    collected: 'Doni incassati',
    gloss:
      'Ciò che è chiesto non è ancora concesso, ciò che è promesso non è ancora incassato: queste somme non si sommano.',
    empty: 'Per ora nessun finanziamento pubblicato',
    emptyBody: 'I dossier di contributo e le campagne di questo progetto compariranno qui.',
    back: 'Vedere il progetto',
    accounts: 'Seguire ogni euro nei conti',
    all: 'Tutto il finanziamento di questo progetto',
  },
}

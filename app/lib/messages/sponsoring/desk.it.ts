import { wording } from '../../language.ts'
import type { Sponsoring } from './fr.ts'

const { plural } = wording('it')

export const desk: Sponsoring['desk'] = {
  title: 'Sponsorizzazioni',
  lead: 'Le formule proposte, chi le ha prese, e le fatture. I doni hanno le loro campagne: le due cose non si mescolano.',
  new: 'Proporre una formula',
  none: 'Nessuna formula per ora',
  noneBody: 'Proponete la prima su un progetto pubblicato: comparirà subito nella pagina degli sponsor.',
  state: { open: 'Proposta', closed: 'Chiusa', withdrawn: 'Ritirata' },
  taken: (n, of) =>
    of === null
      ? plural(n, { zero: 'Nessuno l’ha presa', one: '# presa', other: '# prese' })
      : `${plural(n, { zero: 'Nessuna presa', one: '# presa', other: '# prese' })} su ${of}`,
  paid: (n) => plural(n, { zero: 'nessuna pagata', one: '# pagata', other: '# pagate' }),
  received: (amount) => `${amount} ricevuti, IVA compresa`,
  form: {
    title: 'Proporre una formula',
    lead: 'Una volta proposta, una formula non cambia più: un altro prezzo è un’altra formula. La si può ritirare.',
    incompleteTitle: 'Il Comune non può ancora fatturare',
    project: 'Progetto',
    campaign: 'Campagna',
    campaignHint:
      'Una campagna aperta dello stesso progetto: la sua pagina nominerà la formula e i suoi sponsor. L’obiettivo della campagna non cambia.',
    noCampaign: 'Nessuna campagna',
    french: 'Francese (obbligatorio)',
    italian: 'Italiano (facoltativo)',
    english: 'Inglese (facoltativo)',
    titleField: 'Nome della formula',
    benefits: 'Che cosa riceve lo sponsor',
    benefitsHint: 'Una riga per vantaggio. È anche ciò che la fattura descrive.',
    price: 'Prezzo senza IVA',
    priceHint: 'Per esempio 1.500 o 850,50.',
    vatRate: 'Aliquota IVA',
    rate: (rate) => `${rate}%`,
    noVat: '0%, senza IVA',
    vatExemption: 'Testo che esenta dall’IVA',
    vatExemptionHint: 'Solo con l’aliquota 0%. Per esempio «CGI, art. 256 B».',
    quantity: 'Quante ce ne sono',
    quantityHint: 'Lasciate vuoto se non c’è limite.',
    closesOn: 'Ultimo giorno per prenderla',
    send: 'Proporre questa formula',
    done: 'La formula è proposta: è nella pagina degli sponsor.',
  },
  withCampaign: 'Con la campagna',
  public: 'Vedere la pagina pubblica',
  who: 'Chi l’ha presa',
  nobody: 'Nessuno per ora.',
  columns: {
    organisation: 'Organizzazione',
    state: 'Stato',
    invoice: 'Fattura',
    contact: 'Contatto',
    deeds: 'Nota di credito',
  },
  withdraw: 'Ritirare la formula',
  withdrawBody: 'Nessuno potrà più prenderla. Chi l’ha presa la conserva.',
  withdrawn: 'La formula è ritirata.',
  credit: {
    link: (number) => `Annullare ${number}`,
    title: (number) => `Annullare la fattura ${number}`,
    lead: 'Una nota di credito la annulla per intero, il prezzo torna sulla carta e il logo scompare dalla pagina degli sponsor. Una fattura emessa non si modifica mai.',
    facts: 'Che cosa sarà reso',
    buyer: 'A',
    amount: 'Importo, IVA compresa',
    reason: 'Motivo',
    reasonHint: 'La nota di credito lo riporterà. Senza nomi di persone.',
    send: (amount) => `Emettere la nota di credito e rendere ${amount}`,
    done: (number) => `La fattura ${number} è annullata. Il rimborso è partito.`,
    gone: 'Questa fattura è già annullata.',
  },
}

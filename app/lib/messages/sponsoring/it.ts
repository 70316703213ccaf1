import { wording } from '../../language.ts'
import { desk } from './desk.it.ts'
import type { Sponsoring } from './fr.ts'
import { own } from './own.it.ts'

const { plural } = wording('it')

export const it: Sponsoring = {
  desk,
  own,
  list: {
    title: 'Sponsor',
    lead: 'Imprese e associazioni pagano al Comune un servizio pubblicitario legato a un progetto. Ecco quali, e che cosa si può ancora scegliere.',
    sponsors: 'Sponsorizzano questo progetto',
    packages: 'Le formule disponibili',
    none: 'Nessuno sponsor per ora',
    noneBody:
      'Quando il Comune proporrà una formula di sponsorizzazione su un progetto, comparirà qui con il prezzo e ciò che offre. Gli sponsor si aggiungeranno dopo il pagamento.',
    projects: 'Vedere i progetti',
    since: (day) => `Dal ${day}`,
    site: (name) => `Il sito di ${name}`,
    see: (title) => `Vedere la formula «${title}»`,
  },
  kinds: {
    title: 'Dono, mecenatismo, sponsorizzazione: tre cose diverse',
    gift: 'Il dono',
    giftBody:
      'Una persona dona senza aspettarsi nulla di pari valore. Né fattura né IVA. Un piccolo ringraziamento è ammesso. Il dono si detrae dalle imposte solo se la campagna lo dice, con la decisione che lo permette.',
    patronage: 'Il mecenatismo',
    patronageBody:
      'Un’impresa dona denaro, materiale o tempo. Il suo nome può essere citato, senza pubblicità. È un dono, non un acquisto: né fattura né IVA.',
    sponsoring: 'La sponsorizzazione',
    sponsoringBody:
      'Un’impresa o un’associazione compra pubblicità: il logo, un pannello, una presenza. È un servizio: ha un prezzo, l’IVA e una fattura (codice tributario francese, CGI, art. 39, 1, 7°).',
    voice: 'Nessuno dei tre dà un voto in più né un posto migliore nei pareri e nei dibattiti.',
    campaigns: 'Per donare, vedere le campagne',
  },
  price: {
    net: 'Prezzo senza IVA',
    vat: (rate) => `IVA ${rate}%`,
    noVat: 'IVA',
    gross: 'Da pagare',
    withVat: 'Prezzo, IVA inclusa',
    exempt: (text) => `Senza IVA: ${text}.`,
    left: (n) => plural(n, { zero: 'Non ne restano.', one: 'Ne resta una.', other: 'Ne restano #.' }),
    closes: (day) => `Disponibile fino al ${day} compreso.`,
  },
  package: {
    get: 'Che cosa ricevete',
    pay: 'Che cosa pagate',
    how: 'Come funziona',
    steps: [
      'Dite per quale organizzazione prendete la formula, a chi intestare la fattura, e allegate il logo.',
      'Pagate con la carta sulla pagina sicura di Stripe. La formula resta riservata 35 minuti.',
      'Ricevuto il pagamento, il logo compare in questa pagina e la fattura è nel vostro account.',
    ],
    notGift:
      'È l’acquisto di un servizio, non un dono: nessuna ricevuta fiscale. Il prezzo è un costo della vostra attività se ne ha un interesse diretto.',
    cancel:
      'Un errore, un impedimento? Scrivete al Comune: la fattura si annulla con una nota di credito e il prezzo torna sulla carta.',
    take: (amount) => `Prendere questa formula: ${amount}`,
    notNow: {
      'not-on-offer': 'Questa formula non è più disponibile.',
      'package-gone': 'Sono tutte prese, o riservate da chi sta pagando in questo momento.',
    },
    others: 'Hanno scelto questa formula',
  },
  form: {
    title: (name) => `Prendere la formula «${name}»`,
    lead: 'Due minuti. Nulla è addebitato prima della pagina di pagamento, al passo seguente.',
    noneTitle: 'Non parlate ancora a nome di un’organizzazione',
    none: 'Una formula si prende a nome di un’impresa o di un’associazione. Passate allo sportello del Comune, o scrivetegli, con il SIRET e una prova che la rappresentate: un impiegato la registra e vi collega, poi tornate qui.',
    noSiretTitle: (name) => `Manca il SIRET di ${name}`,
    noSiret: 'Una fattura lo riporta. Datelo allo sportello del Comune, che completerà la scheda.',
    taken: (name) => `${name} ha già questa formula.`,
    seeOwn: 'Vedere le vostre sponsorizzazioni',
    organisation: 'Per quale organizzazione',
    billing: 'La fattura',
    name: 'Nome o ragione sociale',
    address: 'Indirizzo',
    addressHint: 'Via, codice postale, città, come sulle altre vostre fatture.',
    siret: 'SIRET della sede da fatturare',
    siretHint: (siret) => `Lasciate vuoto per ${siret}.`,
    siretHintMany: 'Lasciate vuoto per quello dell’organizzazione scelta.',
    vatNumber: 'Partita IVA',
    vatNumberHint: 'Comincia con FR. Lasciate vuoto se non l’avete.',
    email: 'Indirizzo e-mail di fatturazione',
    emailHint:
      'La fattura vi è inviata in PDF, e vi aspetta anche nel vostro account. La pagina di pagamento riprende questo indirizzo.',
    shown: 'Che cosa vedranno tutti, dopo il pagamento',
    logo: 'Logo',
    logoFormats: 'PNG, JPEG o WebP',
    logoHint: 'Un logo in SVG: esportatelo prima in PNG. Senza logo compare il vostro nome per esteso.',
    logoAlt: 'Che cosa mostra il logo',
    logoAltHint: 'Per chi non lo vede: «Una marmotta in piedi su un abete». Necessario con un logo.',
    website: 'Sito internet',
    websiteHint: 'Con https:// davanti.',
    before: 'Prima di pagare',
    pay: (amount) => `Andare a pagare ${amount}`,
    saved: 'La vostra richiesta è registrata.',
  },
  refusals: {
    'package-too-dear': 'Una formula non supera 500 000 € senza IVA: oltre, fate una convenzione.',
    'exemption-needs-its-text': 'Senza IVA, dite in base a quale testo: la fattura deve riportarlo.',
    'exemption-without-reason': 'Un testo di esenzione va solo con l’aliquota 0%.',
    'both-or-neither': 'In questa lingua scrivete il titolo e ciò che si riceve, oppure nessuno dei due.',
    'seller-incomplete':
      'Il Comune non può ancora fatturare: nelle impostazioni mancano il SIREN, l’indirizzo e la partita IVA.',
    'closes-in-the-past': 'Questo giorno è già passato.',
    'not-this-campaign': 'Scegliete una campagna aperta di questo progetto, o nessuna.',
    'not-on-offer': 'Questa formula non è più disponibile.',
    'package-gone': 'L’ultima è appena stata presa. Nulla è addebitato.',
    'already-sponsor': 'Questa organizzazione ha già questa formula.',
    'organisation-without-siret':
      'Manca il SIRET di questa organizzazione: datelo allo sportello del Comune.',
    'siret-of-another': 'Questo SIRET è di un’altra impresa: le prime nove cifre sono diverse.',
    'vat-number-wrong': 'Questa partita IVA contiene un errore. Quella francese ha FR, due segni e il SIREN.',
    'vat-number-of-another': 'Questa partita IVA è di un’altra impresa: non contiene il vostro SIREN.',
    'logo-needs-words': 'Dite che cosa mostra il logo, per chi non lo vede.',
    'website-wrong': 'Date l’indirizzo del sito senza nome né password.',
    'invoice-credited': 'Questa fattura è già annullata da una nota di credito.',
  },
}

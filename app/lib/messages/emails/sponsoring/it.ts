import type { SponsoringWords } from './fr.ts'

export const it: SponsoringWords = {
  lines: {
    joined: (name, title) => `${name} sponsorizza «${title}»`,
    issued: (number, amount) => `Pagamento ricevuto: fattura ${number}, ${amount}`,
    credited: (number, amount) => `Fattura annullata dalla nota di credito ${number}: ${amount} vi sono resi`,
    late: (title, amount) => `«${title}»: troppo tardi, ${amount} vi sono resi`,
    paidTwice: (title, amount) => `«${title}» pagata due volte: ${amount} vi sono resi`,
  },
  joined: {
    subject: (name, title) => `${name} sponsorizza «${title}»`,
    body: (name, title) =>
      `${name} ha preso la formula «${title}». È un servizio pubblicitario pagato al Comune, non un dono: non dà né voti né pareri in più.`,
    action: 'Vedere gli sponsor',
  },
  invoice: {
    subject: (number, amount) => `La vostra fattura ${number}, ${amount}`,
    title: 'Il vostro pagamento è ricevuto',
    body: (amount, title, organisation) =>
      `${amount} pagati con la carta per la formula «${title}», a nome di ${organisation}. Grazie.`,
    where:
      'La fattura è nel vostro account, accanto alla sponsorizzazione. È fatta per essere conservata: il file non cambia più.',
    action: (number) => `Scaricare la fattura ${number}`,
    shown: 'Il vostro nome e il vostro logo sono ora nella pagina degli sponsor.',
  },
  credit: {
    subject: (number) => `Nota di credito ${number}: la vostra fattura è annullata`,
    title: 'La vostra fattura è annullata',
    body: (amount, title) =>
      `La nota di credito annulla per intero la fattura della formula «${title}». ${amount} tornano sulla carta in 5–10 giorni.`,
    action: (number) => `Scaricare la nota di credito ${number}`,
  },
  accounts: {
    invoice: {
      subject: (number, amount) => `Fattura ${number}, ${amount}, pagata`,
      title: (number) => `Fattura ${number}`,
      body: (amount, title, organisation) =>
        `${organisation} ha preso la formula di sponsorizzazione «${title}» e l’ha pagata con la carta: ${amount}. Non resta nulla da pagare.`,
    },
    'credit-note': {
      subject: (number, amount) => `Nota di credito ${number}, ${amount}`,
      title: (number) => `Nota di credito ${number}`,
      body: (amount, title, organisation) =>
        `La fattura di ${organisation} per la formula di sponsorizzazione «${title}» è annullata per intero. ${amount} tornano sulla carta in 5–10 giorni.`,
    },
    attached: 'Il documento è allegato a questa e-mail, in PDF. È fatto per essere conservato.',
    why: (organisation) =>
      `Riceve questa e-mail perché ${organisation} ha dato questo indirizzo per le fatture. Non serve ad altro.`,
  },
  late: {
    subject: (title) => `«${title}»: il vostro pagamento vi è reso`,
    title: 'Il vostro pagamento è arrivato troppo tardi',
    body: (amount, title) =>
      `La formula «${title}» non era più libera quando è arrivato il pagamento. ${amount} vi sono resi per intero, sulla stessa carta, in 5–10 giorni. Non dovete fare nulla.`,
    action: 'Vedere le altre formule',
  },
  twice: {
    subject: (title) => `«${title}»: il vostro secondo pagamento vi è reso`,
    title: 'Avete pagato due volte',
    body: (amount, title) =>
      `La formula «${title}» era già pagata quando è arrivato un secondo pagamento. Questi ${amount} vi sono resi per intero, sulla stessa carta, in 5–10 giorni. Non cambia nient’altro e non dovete fare nulla.`,
    action: 'Vedere le mie sponsorizzazioni',
  },
}

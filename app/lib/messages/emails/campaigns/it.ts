import type { CampaignWords } from './fr.ts'

export const it: CampaignWords = {
  lines: {
    opened: (title) => `Nuova campagna: ${title}`,
    reached: (title) => `Obiettivo raggiunto: ${title}`,
    missed: (title) => `Obiettivo mancato: ${title}`,
    cancelled: (title) => `Campagna annullata: ${title}`,
    confirmed: (title) => `La Sua promessa è confermata: ${title}`,
    changed: (title) => `La Sua promessa è modificata: ${title}`,
    cardEnds: (title) => `La Sua carta scade, la promessa ne attende un’altra: ${title}`,
    withdrawn: (title) => `La Sua promessa è ritirata: ${title}`,
    pledgeReached: (title) => `Obiettivo raggiunto, la Sua carta sarà addebitata: ${title}`,
    pledgeMissed: (title) => `Obiettivo mancato, nulla viene addebitato: ${title}`,
    settled: (title) => `L’incasso è terminato: ${title}`,
    pledgeCancelled: (title) => `Campagna annullata, nulla viene addebitato: ${title}`,
    rewardSent: (title) => `La Sua ricompensa è in viaggio: ${title}`,
    rewardGiven: (title) => `La Sua ricompensa è consegnata: ${title}`,
  },
  knots: {
    collected: (amount) => `${amount} raccolti tra gli abitanti`,
  },
  read: 'Vedere la campagna',
  yours: 'Vedere la mia promessa',
  opened: {
    subject: (title) => `Nuova campagna di finanziamento: ${title}`,
    title: 'Si apre una campagna su un progetto che segue',
    goal: (goal, deadline) => `Obiettivo: ${goal} entro il ${deadline} (ora di Parigi).`,
    rule: 'È tutto o niente: se l’obiettivo non è raggiunto, nessuno paga.',
  },
  reached: {
    subject: (title) => `Obiettivo raggiunto: ${title}`,
    body: (goal) => `L’obiettivo di ${goal} è raggiunto.`,
    next: 'Ora le carte vengono addebitate. La pagina mostra quanto è promesso, incassato e rifiutato.',
  },
  missed: {
    subject: (title) => `Obiettivo mancato: ${title}`,
    body: (goal) => `L’obiettivo di ${goal} non è raggiunto.`,
    next: 'Nessuno paga.',
  },
  cancelled: {
    subject: (title) => `Campagna annullata: ${title}`,
    body: 'Il comune ha annullato questa campagna prima della scadenza. Nessuno paga.',
  },
  pledge: {
    confirmedSubject: (amount, title) => `La Sua promessa di ${amount}: ${title}`,
    confirmedTitle: (amount) => `La Sua promessa di ${amount} è confermata`,
    changedSubject: (amount, title) => `Promessa modificata, ${amount}: ${title}`,
    changedTitle: (amount) => `La Sua promessa è ora di ${amount}`,
    purpose: (purpose) => `A che cosa serve il denaro: ${purpose}`,
    nothingYet: 'Nulla è stato addebitato. La Sua carta è registrata.',
    atDeadline: (deadline, amount) =>
      `Se il ${deadline} (ora di Parigi) l’obiettivo è raggiunto, la Sua carta pagherà ${amount}, una volta. Altrimenti nulla.`,
    card: (brand, last4) => `Carta: ${brand}, termina con ${last4}.`,
    cardEndsSubject: (title) => `La Sua carta scade prima dell’addebito: ${title}`,
    cardEndsTitle: 'La Sua promessa ha bisogno di un’altra carta',
    cardEnds: {
      ends: (month, until) =>
        `Attenzione: questa carta scade alla fine di ${month}, e può essere addebitata fino al ${until} se l’obiettivo è raggiunto.`,
      ended: (month, until) =>
        `Attenzione: questa carta è scaduta alla fine di ${month}, e può essere addebitata fino al ${until} se l’obiettivo è raggiunto.`,
    },
    cardEndsAsk: (deadline) =>
      `La Sua promessa conta sempre. Registri un’altra carta prima del ${deadline}, appena l’ha ricevuta; nulla è addebitato.`,
    cardEndsAction: 'Registrare un’altra carta',
    reward: (reward) => `Ricompensa: ${reward}.`,
    reference: (reference) => `Riferimento della Sua promessa: ${reference}.`,
    withdraw: 'Può modificare o ritirare la promessa fino alla scadenza, senza dare ragioni.',
    action: 'Modificare o ritirare la mia promessa',
    withdrawnSubject: (title) => `Promessa ritirata: ${title}`,
    withdrawnTitle: 'La Sua promessa è ritirata',
    withdrawnBody: (amount) =>
      `I ${amount} non saranno addebitati e la carta è dimenticata. Può promettere di nuovo fino alla scadenza.`,
    reachedSubject: (title) => `Obiettivo raggiunto: la Sua carta sarà addebitata (${title})`,
    reachedTitle: 'L’obiettivo è raggiunto, grazie a Lei',
    reachedBody: (amount) => `In queste ore la Sua carta paga ${amount}. Se viene rifiutata, Le scriveremo.`,
    missedSubject: (title) => `Obiettivo mancato: nulla viene addebitato (${title})`,
    missedTitle: 'L’obiettivo non è raggiunto',
    missedBody: (amount) =>
      `I Suoi ${amount} non saranno addebitati e la carta è dimenticata. Grazie per aver voluto aiutare.`,
    cancelledSubject: (title) => `Campagna annullata: nulla viene addebitato (${title})`,
    cancelledTitle: 'Il comune ha annullato la campagna',
  },
  rewardLeft: {
    sent: {
      subject: (title) => `La Sua ricompensa è in viaggio: ${title}`,
      title: 'La Sua ricompensa è in viaggio',
      body: 'Il Comune l’ha inviata all’indirizzo che Lei aveva indicato.',
      missing: 'Se non arriva entro quindici giorni, lo dica al Comune citando il riferimento qui sotto.',
    },
    given: {
      subject: (title) => `La Sua ricompensa è consegnata: ${title}`,
      title: 'La Sua ricompensa è consegnata',
      body: 'Il Comune ha annotato che Le è stata consegnata.',
      missing: 'Se non è così, lo dica al Comune citando il riferimento qui sotto.',
    },
  },
}

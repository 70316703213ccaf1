/** Campaigns, and what becomes of a promise. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    opened: (title: string) => `Nouvelle campagne : ${title}`,
    reached: (title: string) => `Objectif atteint : ${title}`,
    missed: (title: string) => `Objectif manqué : ${title}`,
    cancelled: (title: string) => `Campagne annulée : ${title}`,
    confirmed: (title: string) => `Votre promesse est confirmée : ${title}`,
    changed: (title: string) => `Votre promesse est modifiée : ${title}`,
    cardEnds: (title: string) => `Votre carte expire, votre promesse en attend une autre : ${title}`,
    withdrawn: (title: string) => `Votre promesse est retirée : ${title}`,
    pledgeReached: (title: string) => `Objectif atteint, votre carte va être débitée : ${title}`,
    pledgeMissed: (title: string) => `Objectif manqué, rien n’est débité : ${title}`,
    settled: (title: string) => `L’encaissement est terminé : ${title}`,
    pledgeCancelled: (title: string) => `Campagne annulée, rien n’est débité : ${title}`,
    rewardSent: (title: string) => `Votre contrepartie est en route : ${title}`,
    rewardGiven: (title: string) => `Votre contrepartie est remise : ${title}`,
  },
  /** What each knot on a rope says. */
  knots: {
    collected: (amount: string) => `${amount} collectés auprès des habitants`,
  },
  read: 'Voir la campagne',
  yours: 'Voir ma promesse',
  opened: {
    subject: (title: string) => `Nouvelle campagne de financement : ${title}`,
    title: 'Une campagne s’ouvre sur un projet que vous suivez',
    goal: (goal: string, deadline: string) => `Objectif : ${goal} avant le ${deadline} (heure de Paris).`,
    rule: 'C’est tout ou rien : si l’objectif n’est pas atteint, personne n’est débité.',
  },
  reached: {
    subject: (title: string) => `Objectif atteint : ${title}`,
    body: (goal: string) => `L’objectif de ${goal} est atteint.`,
    next: 'Les cartes sont maintenant débitées. La page montre ce qui est promis, encaissé et refusé.',
  },
  missed: {
    subject: (title: string) => `Objectif manqué : ${title}`,
    body: (goal: string) => `L’objectif de ${goal} n’est pas atteint.`,
    next: 'Personne n’est débité.',
  },
  cancelled: {
    subject: (title: string) => `Campagne annulée : ${title}`,
    body: 'La commune a annulé cette campagne avant son échéance. Personne n’est débité.',
  },
  pledge: {
    confirmedSubject: (amount: string, title: string) => `Votre promesse de ${amount} : ${title}`,
    confirmedTitle: (amount: string) => `Votre promesse de ${amount} est confirmée`,
    changedSubject: (amount: string, title: string) => `Promesse modifiée, ${amount} : ${title}`,
    changedTitle: (amount: string) => `Votre promesse est maintenant de ${amount}`,
    purpose: (purpose: string) => `À quoi sert l’argent : ${purpose}`,
    nothingYet: 'Rien n’a été débité. Votre carte est enregistrée.',
    atDeadline: (deadline: string, amount: string) =>
      `Si l’objectif est atteint le ${deadline} (heure de Paris), votre carte sera débitée de ${amount}, une fois. Sinon, rien ne sera débité.`,
    card: (brand: string, last4: string) => `Carte : ${brand}, se termine par ${last4}.`,
    cardEndsSubject: (title: string) => `Votre carte expire avant le débit : ${title}`,
    cardEndsTitle: 'Votre promesse a besoin d’une autre carte',
    cardEnds: {
      ends: (month: string, until: string) =>
        `Attention : cette carte expire fin ${month}, et elle peut être débitée jusqu’au ${until} si l’objectif est atteint.`,
      ended: (month: string, until: string) =>
        `Attention : cette carte a expiré fin ${month}, et elle peut être débitée jusqu’au ${until} si l’objectif est atteint.`,
    },
    cardEndsAsk: (deadline: string) =>
      `Votre promesse compte toujours. Enregistrez une autre carte avant le ${deadline}, dès que vous l’avez ; rien n’est débité.`,
    cardEndsAction: 'Enregistrer une autre carte',
    reward: (reward: string) => `Contrepartie : ${reward}.`,
    reference: (reference: string) => `Référence de votre promesse : ${reference}.`,
    withdraw: 'Vous pouvez modifier ou retirer votre promesse jusqu’à l’échéance, sans donner de raison.',
    action: 'Modifier ou retirer ma promesse',
    withdrawnSubject: (title: string) => `Promesse retirée : ${title}`,
    withdrawnTitle: 'Votre promesse est retirée',
    withdrawnBody: (amount: string) =>
      `Les ${amount} ne seront pas débités et votre carte est oubliée. Vous pouvez promettre de nouveau jusqu’à l’échéance.`,
    reachedSubject: (title: string) => `Objectif atteint : votre carte va être débitée (${title})`,
    reachedTitle: 'L’objectif est atteint, grâce à vous',
    reachedBody: (amount: string) =>
      `Votre carte est débitée de ${amount} ces heures-ci. Si elle est refusée, nous vous écrirons.`,
    missedSubject: (title: string) => `Objectif manqué : rien n’est débité (${title})`,
    missedTitle: 'L’objectif n’est pas atteint',
    missedBody: (amount: string) =>
      `Vos ${amount} ne seront pas débités et votre carte est oubliée. Merci d’avoir voulu aider.`,
    cancelledSubject: (title: string) => `Campagne annulée : rien n’est débité (${title})`,
    cancelledTitle: 'La commune a annulé la campagne',
  },
  rewardLeft: {
    sent: {
      subject: (title: string) => `Votre contrepartie est en route : ${title}`,
      title: 'Votre contrepartie est en route',
      body: 'La commune l’a envoyée à l’adresse que vous aviez donnée.',
      missing:
        'Si elle n’arrive pas sous quinze jours, dites-le à la mairie en citant la référence ci-dessous.',
    },
    given: {
      subject: (title: string) => `Votre contrepartie est remise : ${title}`,
      title: 'Votre contrepartie est remise',
      body: 'La commune a noté qu’elle vous a été remise.',
      missing: 'Si ce n’est pas le cas, dites-le à la mairie en citant la référence ci-dessous.',
    },
  },
}
export type CampaignWords = typeof fr

/** What becomes of a subsidy dossier. */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    published: (title: string) => `Nouveau dossier de subvention : ${title}`,
    filed: (title: string, number: number) => `${title} : version ${number} déposée`,
    moved: (title: string, state: string) => `${title} : « ${state} »`,
    extended: (title: string) => `${title} : délai prolongé`,
    granted: (title: string, amount: string) => `${title} : ${amount} accordés`,
    refused: (title: string) => `${title} : subvention refusée`,
    near: (title: string, what: string, day: string) => `${title} : « ${what} » avant le ${day}`,
    passed: (title: string, what: string, day: string) =>
      `${title} : le délai « ${what} » est passé depuis le ${day}`,
  },
  /** What each knot on a rope says. */
  knots: {
    published: 'Le dossier devient public',
    extended: { start: 'Début des travaux prolongé', finish: 'Fin des travaux prolongée' },
    until: (day: string) => `jusqu’au ${day}`,
    annex: 'L’avis des habitants est imprimé',
    granted: (amount: string) => `${amount} de subventions accordés`,
  },
  read: 'Lire le dossier',
  published: {
    subject: (title: string) => `Nouveau dossier de subvention : ${title}`,
    body: 'La commune demande une aide publique pour un projet que vous suivez. Vous pouvez lire la demande, la commenter et la suivre.',
  },
  filed: {
    subject: (title: string, number: number) => `${title} : version ${number} déposée`,
    title: 'Le dossier est déposé',
    body: (number: number) =>
      `La version ${number} est partie au financeur. Elle est figée : chacun peut la vérifier.`,
    hash: (sha256: string) => `Empreinte SHA-256 : ${sha256}`,
    action: 'Voir ce qui a été déposé',
  },
  moved: {
    subject: (title: string, state: string) => `${title} : « ${state} »`,
    subjectExtended: (title: string) => `${title} : délai prolongé`,
    title: (state: string) => `La demande en est maintenant à l’étape « ${state} »`,
    titleExtended: 'Le financeur a prolongé un délai',
    on: (day: string) => `C’est arrivé le ${day}.`,
    act: (reference: string) => `Acte : ${reference}`,
  },
  granted: {
    subject: (title: string, amount: string) => `${title} : ${amount} accordés`,
    title: (amount: string) => `${amount} de subventions publiques accordés`,
  },
  refused: {
    subject: (title: string) => `${title} : subvention refusée`,
    title: 'La subvention est refusée',
  },
  deadline: {
    subjectNear: (title: string, what: string, day: string) => `${title} : ${what} avant le ${day}`,
    subjectPassed: (title: string, what: string) => `${title} : délai passé, ${what}`,
    near: (what: string, day: string) => `« ${what} » : l’échéance est le ${day}.`,
    passed: (what: string, day: string) => `« ${what} » : l’échéance était le ${day}.`,
    action: 'Ouvrir le dossier au bureau',
  },
}
export type DossierWords = typeof fr

/** Rulings on what people wrote. Regulation (EU) 2022/2065: reasons (art. 17), outcome to the reporter (art. 16(5)), appeal (art. 20). */
export const fr = {
  /** Each kind of news in one line: in the account, in a digest and in a feed. */
  lines: {
    hidden: (title: string) => `Votre contribution sur « ${title} » a été masquée`,
    kept: (title: string) => `Votre contribution sur « ${title} » a été signalée et reste en ligne`,
    released: (title: string) => `Votre contribution sur « ${title} » est publiée`,
    restored: (title: string) => `Votre contribution sur « ${title} » est de retour`,
    upheld: (title: string) => `Votre contribution sur « ${title} » reste masquée après le recours`,
    reported: (title: string) => `Votre signalement sur « ${title} » a reçu une décision`,
    appeal: (day: string) => `Un recours est à juger avant le ${day}`,
  },
  /** What each knot on a rope says. */
  knots: {
    sent: 'Envoyé',
    published: 'Publié',
    hidden: 'Masqué par la modération',
    ruled: { hidden: 'Le texte signalé a été masqué', kept: 'Le texte signalé a été maintenu' },
  },
  hidden: {
    subject: 'Votre contribution a été masquée',
    body: (title: string) =>
      `Une personne chargée de la modération a masqué ce que vous aviez écrit sur « ${title} ». Le motif est public.`,
    ground: (ground: string) => `Règle appliquée : ${ground}`,
    appeal:
      'Si vous n’êtes pas d’accord, demandez un second regard : une autre personne jugera. Si personne ne l’a fait dans le délai, votre contribution revient d’elle-même. Vous avez six mois pour le demander ; vous pouvez aussi saisir un juge.',
    action: 'Demander un second regard',
  },
  kept: {
    subject: 'Votre contribution a été signalée, et reste en ligne',
    body: (title: string) =>
      `Ce que vous aviez écrit sur « ${title} » a été signalé. Après examen, la modération le laisse en ligne.`,
  },
  released: {
    subject: 'Votre contribution est publiée',
    body: (title: string) =>
      `Ce que vous aviez écrit sur « ${title} » attendait une relecture. C’est maintenant public.`,
  },
  restored: {
    subject: 'Votre contribution est de retour',
    body: (title: string) => `Ce que vous aviez écrit sur « ${title} » est de nouveau en ligne.`,
    byDeadline:
      'Personne n’a jugé votre recours dans le délai : la règle veut que votre contribution revienne.',
  },
  upheld: {
    subject: 'Votre contribution reste masquée',
    body: (title: string) =>
      `Une autre personne a réexaminé ce que vous aviez écrit sur « ${title} », et maintient la décision. Vous pouvez encore saisir un juge.`,
    register: 'Voir la décision au registre public',
  },
  reported: {
    subject: 'La suite donnée à votre signalement',
    body: {
      hidden: (title: string) => `La contribution que vous aviez signalée sur « ${title} » est masquée.`,
      kept: (title: string) => `La contribution que vous aviez signalée sur « ${title} » reste en ligne.`,
    },
    register: 'Voir la décision au registre public',
  },
  appeal: {
    subject: (day: string) => `Un recours à juger avant le ${day}`,
    title: 'Un recours attend votre jugement',
    body: (day: string) =>
      `Une autre personne que vous avait masqué cette contribution. Sans décision avant le ${day}, elle revient d’elle-même.`,
    text: 'Ce que dit son auteur',
    contribution: 'La contribution',
    action: 'Juger ce recours',
  },
}
export type ModerationWords = typeof fr

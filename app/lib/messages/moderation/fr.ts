import { wording } from '../../language.ts'
import { de } from '../../texts/elision.ts'

const { plural } = wording('fr')

/** Notices, rulings, appeals and the public register. French is the type of the other languages. */
export const fr = {
  reasons: {
    insult: 'Insulte ou menace',
    'personal-data': 'Donnée personnelle ou vie privée',
    hate: 'Propos haineux ou discriminatoire',
    'false-identity': 'Usurpation d’identité',
    advertising: 'Publicité ou envoi répété',
    'off-topic': 'Hors sujet',
    illegal: 'Autre contenu illégal',
  },
  decisions: { hidden: 'Masquée', kept: 'Maintenue', restored: 'Rétablie', upheld: 'Masquage confirmé' },
  kinds: {
    comment: 'Commentaire',
    question: 'Question',
    proposal: 'Proposition',
    field_report: 'Signalement du terrain',
    survey_words: 'Mots d’un sondage',
  },
  subject: 'Sujet',
  anonymous: 'Compte supprimé',
  notice: {
    title: 'Signaler une contribution',
    lead: 'Vous pensez que ce texte ne devrait pas être public ? Un modérateur le lira et décidera. Sa décision et son motif paraîtront au registre.',
    about: 'Ce que vous signalez',
    by: (name: string, day: string) => `Écrit par ${name} le ${day}`,
    exactLink: 'Adresse exacte',
    reason: 'Ce qui ne va pas',
    hints: {
      insult: 'Le texte s’en prend à quelqu’un.',
      'personal-data': 'Il donne le nom, l’adresse ou un fait privé d’une personne.',
      hate: 'Il vise un groupe de personnes pour ce qu’elles sont.',
      'false-identity': 'Son auteur se fait passer pour un autre.',
      advertising: 'Il vend quelque chose, ou paraît partout.',
      'off-topic': 'Il ne parle pas du projet. Un désaccord n’est pas hors sujet : répondez-y plutôt.',
      illegal: 'Dites ci-dessous en quoi.',
    },
    explanation: 'Votre explication',
    explanationHint: 'Quel passage pose problème, et pourquoi ? Le modérateur seul lit ceci.',
    name: 'Votre nom',
    email: 'Votre adresse électronique',
    emailHint: 'Pour vous dire la décision, et rien d’autre. Effacée un an après.',
    goodFaith: 'Je signale de bonne foi : ce que j’écris ici est exact et complet, à ma connaissance.',
    send: 'Envoyer le signalement',
    sent: 'Merci : votre signalement est reçu. Un modérateur va lire cette contribution, et vous saurez ce qu’il décide.',
    whatFollows: 'Ce qui se passe ensuite',
    steps: [
      'Un modérateur lit la contribution et votre explication.',
      'Il la maintient ou la masque, et dit pourquoi.',
      'Si elle est masquée, une trace reste à sa place, et son auteur peut demander un autre regard.',
    ],
    register: 'Lire le registre des décisions',
    authorUnaware: 'L’auteur ne saura pas qui l’a signalé.',
  },
  appeal: {
    title: 'Contester une décision',
    lead: 'Votre contribution a été masquée. Vous pouvez demander qu’un autre modérateur la relise.',
    ruling: 'La décision',
    ruledOn: (day: string) => `Masquée le ${day}`,
    ground: 'Motif',
    yours: 'Votre contribution',
    text: 'Pourquoi devrait-elle revenir ?',
    textHint: 'Ceci ne sera lu que par les modérateurs.',
    send: 'Demander un autre regard',
    sent: (day: string) =>
      `Votre recours est déposé. Si personne ne l’a jugé le ${day}, votre contribution revient d’elle-même.`,
    rule: (days: number) =>
      plural(days, {
        one: 'Un autre modérateur juge votre recours. S’il ne l’a pas fait en # jour, votre contribution revient d’elle-même.',
        other:
          'Un autre modérateur juge votre recours. S’il ne l’a pas fait en # jours, votre contribution revient d’elle-même.',
      }),
    made: (day: string) => `Recours déposé le ${day}`,
    pending: (day: string) =>
      `Un autre modérateur doit le juger au plus tard le ${day}. Sinon votre contribution revient d’elle-même.`,
    upheld: 'Votre recours a été jugé : la contribution reste masquée. Le motif est au registre.',
    tooLate: 'Le recours était possible pendant six mois. Ce délai est passé.',
    elsewhere:
      'Vous pouvez aussi saisir le tribunal administratif, ou le Défenseur des droits, gratuitement.',
  },
  register: {
    title: 'Registre de modération',
    lead: 'Chaque décision prise sur une contribution, avec son motif, son délai et la suite d’un recours. Ni l’auteur ni la personne qui signale n’y sont nommés.',
    caption: 'Décisions',
    columns: {
      date: 'Date',
      decision: 'Décision',
      ground: 'Catégorie',
      reason: 'Motif',
      about: 'Sur',
      delay: 'Délai',
      appeal: 'Recours',
    },
    filters: { decision: 'Décision', ground: 'Catégorie', year: 'Année' },
    oneContribution: 'Une seule contribution',
    all: 'Toutes',
    byDeadline: 'Personne n’a jugé le recours dans le délai : la contribution revient d’elle-même.',
    ownInitiative: 'sans signalement',
    noAppeal: 'aucun',
    onAppeal: 'juge le recours',
    appealPending: (day: string) => `en cours, à juger pour le ${day}`,
    appealOutcome: { restored: 'accepté : contribution rétablie', upheld: 'rejeté : reste masquée' },
    download: 'Télécharger (CSV)',
    empty: 'Aucune décision pour l’instant',
    emptyBody:
      'Quand un modérateur décidera du sort d’une contribution, sa décision paraîtra ici, avec son motif.',
    emptyFiltered: 'Aucune décision ne répond à ces filtres.',
    years: 'Année par année',
    year: 'Année',
    figures: {
      notices: 'Signalements',
      hidden: 'Masquées',
      kept: 'Maintenues',
      appeals: 'Recours',
      restored: 'Rétablies',
      upheld: 'Masquages confirmés',
      median: 'La moitié en moins de',
    },
  },
  desk: {
    noticesTitle: 'Signalements',
    noticesLead: 'Ce qui attend votre décision, le plus ancien d’abord.',
    tabs: { notices: 'Signalés', held: 'Premiers liens', appeals: 'Recours' },
    nothing: {
      notices: 'Aucun signalement n’attend.',
      held: 'Aucun premier lien n’attend.',
      appeals: 'Aucun recours n’attend.',
    },
    nothingBody: 'Ce que les habitants signalent paraîtra ici.',
    more: (n: number) => plural(n, { one: 'et # autre, après ceux-ci', other: 'et # autres, après ceux-ci' }),
    noticesCount: (n: number) => plural(n, { one: '# signalement', other: '# signalements' }),
    open: 'Examiner',
    caseTitle: 'Décider d’une contribution',
    contribution: 'La contribution',
    writtenAs: (name: string) => `Signée alors « ${name} ».`,
    inReplyTo: 'En réponse à',
    on: 'Sur',
    held: 'Retenue : premier lien d’un nouveau compte. Personne ne l’a encore lue.',
    hidden: (reason: string) => `Masquée. Motif : ${reason}`,
    withdrawn: 'Retirée par son auteur : il n’y a plus rien à décider.',
    notices: 'Signalements reçus',
    noNotice: 'Personne n’a signalé cette contribution.',
    from: (name: string) => de(name),
    closed: 'déjà jugé',
    rulings: 'Décisions sur cette contribution',
    ruledBy: (name: string) => `par ${name}`,
    ruledByDeadline: 'par le délai',
    history: 'Cet auteur',
    historyCount: (n: number) =>
      plural(n, { one: '# contribution en tout.', other: '# contributions en tout.' }),
    historyNone: 'Aucune décision sur ses autres contributions.',
    rule: 'Votre décision',
    decision: 'Décision',
    hide: 'Masquer',
    hideNow: 'Masquer la contribution',
    hideHint: 'Une trace reste, avec votre motif. L’auteur peut contester.',
    keep: 'Maintenir',
    keepHint: 'Elle reste telle quelle. Les signalements sont clos.',
    ground: 'Catégorie',
    reason: 'Motif',
    reasonHint: 'Public, lu par l’auteur et par tous au registre. Aucun nom.',
    publish: 'Publier la décision',
    done: {
      hidden: 'La contribution est masquée, et son auteur en reçoit le motif.',
      kept: 'La contribution est maintenue.',
    },
    release: 'Publier la contribution',
    releaseHint: 'Elle paraît aussitôt. Les liens suivants de cet auteur n’attendront plus.',
    released: 'La contribution est publiée.',
    appeal: 'Recours de l’auteur',
    appealLead: (day: string) =>
      `À juger au plus tard le ${day}. Ensuite la contribution revient d’elle-même.`,
    restore: 'Rétablir',
    restoreHint: 'La contribution revient, telle qu’elle était.',
    uphold: 'Confirmer le masquage',
    upholdHint: 'Elle reste masquée, définitivement.',
    appealDone: { restored: 'La contribution est rétablie.', upheld: 'Le masquage est confirmé.' },
    nothingToRule: 'Rien n’attend de décision ici.',
    together: {
      title: 'Décider ensemble de textes semblables',
      lead: 'Lisez chacun et cochez ceux dont vous décidez : une seule décision, un seul motif. Chacun garde sa ligne au registre, son courriel et son recours.',
      waiting: 'Semblables',
      group: {
        reported: (n: number) =>
          plural(n, { one: '# texte signalé', other: '# textes signalés pour la même raison' }),
        held: (n: number) => plural(n, { one: '# texte retenu', other: '# textes retenus' }),
      },
      open: (n: number) => plural(n, { one: 'Décider', other: 'Décider des # ensemble' }),
      choose: 'Textes dont vous décidez',
      chooseHint:
        'Du même auteur dans la journée, ou presque dans les mêmes mots. Ce que vous ne cochez pas attend encore.',
      read: (name: string, when: string) => `J’ai lu ce texte (${name}, ${when})`,
      alone: 'En décider seul',
      hide: 'Masquer les textes cochés',
      confirmation: 'Confirmation',
      confirm: (n: number) =>
        plural(n, {
          one: 'Oui, cette décision et ce motif valent pour le texte coché.',
          other: 'Oui, cette décision et ce motif valent pour chacun des # textes cochés.',
        }),
      done: {
        hidden: (n: number) =>
          plural(n, {
            one: '# texte est masqué, et son auteur en reçoit le motif.',
            other: '# textes sont masqués, et leurs auteurs en reçoivent le motif.',
          }),
        kept: (n: number) => plural(n, { one: '# texte est maintenu.', other: '# textes sont maintenus.' }),
      },
      left: (n: number) =>
        n === 0
          ? ''
          : plural(n, {
              one: '# autre n’est pas décidé : quelqu’un l’a fait avant vous, ou l’auteur l’a modifié ou retiré entre-temps.',
              other:
                '# autres ne sont pas décidés : quelqu’un l’a fait avant vous, ou l’auteur les a modifiés ou retirés entre-temps.',
            }),
      none: 'Rien de semblable n’attend',
      noneBody: 'Ce texte est déjà jugé, ou il est seul de son genre.',
    },
  },
  refusals: {
    'already-reported': 'Vous avez déjà signalé cette contribution. Un modérateur va la lire.',
    'reporter-name-needed': 'Écrivez votre nom : un signalement n’est pas anonyme pour la mairie.',
    'reporter-email-needed': 'Écrivez une adresse : la décision vous y sera envoyée.',
    'own-contribution':
      'Vous ne pouvez pas décider de votre propre contribution. Un autre modérateur s’en charge.',
    'nothing-to-rule': 'Il n’y a plus rien à décider ici : quelqu’un l’a sans doute fait avant vous.',
    'nothing-to-appeal': 'Cette contribution n’est pas masquée : il n’y a rien à contester.',
    'appeal-too-late': 'Le recours était possible pendant six mois. Ce délai est passé.',
    'already-appealed': 'Un recours est déjà déposé contre cette décision.',
    'words-changed':
      'Ce texte a été modifié depuis que vous l’avez lu. Relisez-le tel qu’il est maintenant, puis décidez.',
    'already-ruled': 'Ce recours est déjà jugé.',
    'together-unconfirmed': ([n]: readonly string[]) =>
      plural(Number(n), {
        one: 'Relisez : vous décidez d’un texte. Confirmez ci-dessous.',
        other: 'Relisez : vous décidez de # textes à la fois. Confirmez ci-dessous.',
      }),
    'another-moderator-needed':
      'Vous avez pris la première décision : le recours revient à un autre modérateur.',
  },
}

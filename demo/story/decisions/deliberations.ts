import type { DecisionStory } from './shape.ts'

const seen = '*Acte inventé pour la démonstration.*'

/** What the invented council voted. */
export const deliberations: DecisionStory[] = [
  {
    key: 'reservoir-programme',
    kind: 'deliberation',
    number: 'DEM-2025-02',
    texts: {
      fr: {
        title: 'Réservoir d’altitude : programme de l’étude sur la ressource en eau',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article 1\n\nApprouve le programme de l’étude, écrit avec les habitants.\n\n## Article 2\n\nDemande que ses résultats soient publiés avant toute décision sur l’ouvrage.`,
      },
    },
    matter: '8.8',
    votes: [11, 11, 6, 4, 1],
    ago: 641,
    transmittedAgo: 638,
    publishedAgo: 637,
    decides: [{ key: 'reservoir' }],
  },
  {
    key: 'street-programme',
    kind: 'deliberation',
    number: 'DEM-2025-06',
    texts: {
      fr: {
        title: 'Rue du village apaisée : lancement du projet et enveloppe',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article 1\n\nDécide d’étudier une rue où l’on marche d’abord.\n\n## Article 2\n\nFixe l’enveloppe prévisionnelle hors taxes au montant dit par la fiche du projet.`,
      },
    },
    matter: '8.4',
    votes: [11, 10, 9, 0, 1],
    ago: 521,
    transmittedAgo: 519,
    publishedAgo: 518,
    decides: [{ key: 'village-street' }],
  },
  {
    key: 'gondola-financing',
    kind: 'deliberation',
    number: 'DEM-2025-22',
    texts: {
      fr: {
        title: 'Télécabine : plan de financement',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article 1\n\nAdopte le plan de financement joint au dossier de subvention.\n\n## Article 2\n\nAutorise le maire à déposer les demandes d’aide et à signer les conventions.`,
      },
      it: {
        title: 'Cabinovia: piano di finanziamento',
        text: '*Atto inventato per la dimostrazione.*\n\nIl consiglio comunale adotta il piano di finanziamento e autorizza il sindaco a presentare le domande di contributo.',
      },
      en: {
        title: 'Gondola: financing plan',
        text: '*Act invented for the demonstration.*\n\nThe municipal council adopts the financing plan and authorises the mayor to file the grant applications.',
      },
    },
    matter: '7.5',
    votes: [11, 11, 8, 2, 1],
    ago: 451,
    transmittedAgo: 448,
    publishedAgo: 447,
    budget: { year: '2025/2026', name: 'Budget annexe des remontées mécaniques' },
    decides: [{ key: 'gondola' }, { key: 'gondola-region' }],
    signed: true,
  },
  {
    key: 'housing-study',
    kind: 'deliberation',
    number: 'DEM-2026-08',
    texts: {
      fr: {
        title: 'Logements des saisonniers : suites de l’étude de faisabilité',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article unique\n\nRetient le scénario de réhabilitation et demande d’écrire le programme avec les saisonniers.`,
      },
    },
    matter: '8.5',
    votes: [11, 9, 9, 0, 0],
    ago: 261,
    transmittedAgo: 259,
    publishedAgo: 258,
    decides: [{ key: 'housing' }],
  },
  {
    key: 'street-report',
    kind: 'deliberation',
    number: 'DEM-2026-12',
    texts: {
      fr: {
        title: 'Rue du village apaisée : bilan de la concertation',
        text: `${seen}\n\nVu les observations recueillies, toutes conservées et publiées,\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article 1\n\nAdopte le bilan de la concertation.\n\n## Article 2\n\nRetient trois bancs, six arrêts de livraison et le déneigement avant 7 h 30.`,
      },
      it: {
        title: 'Via del paese più tranquilla: bilancio della concertazione',
        text: '*Atto inventato per la dimostrazione.*\n\nIl consiglio comunale adotta il bilancio della concertazione e accoglie tre panchine, sei soste per le consegne e lo sgombero della neve prima delle 7.30.',
      },
    },
    matter: '8.4',
    votes: [11, 11, 7, 3, 1],
    ago: 211,
    transmittedAgo: 210.8,
    publishedAgo: 210.5,
    decides: [{ key: 'village-street', piece: 'concertation-report' }],
  },
  {
    key: 'sports-financing',
    kind: 'deliberation',
    number: 'DEM-2026-28',
    texts: {
      fr: {
        title: 'Plaine des sports : plan de financement',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article unique\n\nAdopte le plan de financement et inscrit la dépense au budget principal.`,
      },
    },
    matter: '7.1',
    votes: [11, 10, 10, 0, 0],
    ago: 91,
    transmittedAgo: 89,
    publishedAgo: 88,
    budget: { year: '2026', name: 'Budget principal' },
    decides: [{ key: 'sports' }],
  },
  {
    key: 'school-yard-gifts',
    kind: 'deliberation',
    number: 'DEM-2026-39',
    texts: {
      fr: {
        title: 'Un jardin dans la cour de l’école : acceptation des dons réunis par la campagne',
        text: `${seen}\n\nVu l’article L. 2242-1 du code général des collectivités territoriales,\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article 1\n\nAccepte les dons réunis par la campagne, tels que ses comptes publics les disent.\n\n## Article 2\n\nLes affecte en entier aux arbres, à la terre et aux outils de la cour.`,
      },
      it: {
        title: 'Un giardino nel cortile della scuola: accettazione dei doni raccolti',
        text: '*Atto inventato per la dimostrazione.*\n\nIl consiglio comunale accetta i doni raccolti dalla campagna e li destina per intero agli alberi, alla terra e agli attrezzi del cortile.',
      },
    },
    matter: '7.10',
    votes: [11, 10, 10, 0, 0],
    ago: 56,
    transmittedAgo: 54,
    publishedAgo: 53,
    decides: [{ key: 'school-yard' }],
  },
  {
    key: 'housing-programme',
    kind: 'deliberation',
    number: 'DEM-2026-41',
    texts: {
      fr: {
        title: 'Logements des saisonniers : programme et enveloppe',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article 1\n\nApprouve le programme : des studios, une cuisine par étage, un tiers gardé pour les contrats courts.\n\n## Article 2\n\nOuvre la concertation sur ce programme.`,
      },
    },
    matter: '8.5',
    votes: [11, 11, 8, 1, 2],
    ago: 49,
    transmittedAgo: 48.8,
    publishedAgo: 48.5,
    decides: [{ key: 'housing', piece: 'programme-deliberation' }],
  },
  {
    key: 'street-dsil',
    kind: 'deliberation',
    number: 'DEM-2026-44',
    texts: {
      fr: {
        title: 'Rue du village apaisée : demande d’aide à l’État (DSIL)',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article unique\n\nApprouve l’opération et son plan de financement, et demande l’aide de l’État.`,
      },
    },
    matter: '7.5',
    votes: [11, 9, 8, 0, 1],
    ago: 20,
    transmittedAgo: 18,
    publishedAgo: 17,
    budget: { year: '2027', name: 'Budget principal' },
    decides: [{ key: 'village-street' }, { key: 'village-street-dsil' }],
  },
  {
    key: 'water-report',
    kind: 'deliberation',
    number: 'DEM-2026-45',
    texts: {
      fr: {
        title: 'Rapport annuel sur le prix et la qualité de l’eau',
        text: `${seen}\n\nLe conseil municipal prend acte du rapport, joint et consultable en mairie.`,
      },
    },
    matter: '8.8',
    ago: 20,
    publishedAgo: 17.2,
    decides: [{ key: 'drinking-water' }],
  },
  {
    key: 'nordic-debate',
    kind: 'deliberation',
    number: 'DEM-2026-47',
    texts: {
      fr: {
        title: 'Espace nordique : suite du débat sur l’énergie',
        text: `${seen}\n\nLe conseil municipal, après en avoir délibéré,\n\n## Article unique\n\nDemande une étude de faisabilité qui compare trois sources de chaleur.`,
      },
    },
    matter: '8.4',
    votes: [11, 10, 6, 3, 1],
    ago: 3,
    transmittedAgo: 1,
    publishedAgo: null,
    decides: [{ key: 'nordic' }],
  },
]

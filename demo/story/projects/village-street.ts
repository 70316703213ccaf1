import type { ProjectStory } from '../shape.ts'

export const villageStreet: ProjectStory = {
  key: 'village-street',
  texts: {
    fr: {
      title: 'Traversée apaisée du village',
      summary:
        'Ralentir et resserrer la route nationale sur 900 mètres, rendre les trottoirs continus, planter, et ouvrir une place devant l’église.',
      body: `## Aujourd’hui

Six mille véhicules passent certains samedis d’hiver. Un trottoir sur deux s’interrompt. Les enfants traversent trois fois la nationale pour aller à l’école.

## Demain

- 30 km/h sur toute la traversée, avec cinq plateaux ;
- un trottoir de 1,80 m au moins, chauffé nulle part, déneigé partout ;
- une place de 640 m² devant l’église, sans marche ;
- quarante-deux mélèzes et sorbiers.

## Le calendrier

L’avant-projet sommaire est là. L’avant-projet définitif sera soumis au conseil au printemps.`,
    },
    it: {
      title: 'Attraversamento più tranquillo del paese',
      summary:
        'Rallentare e restringere la statale per 900 metri, rendere continui i marciapiedi, piantare alberi e aprire una piazza davanti alla chiesa.',
      body: `## Oggi

In certi sabati d’inverno passano seimila veicoli. Un marciapiede su due si interrompe. I bambini attraversano tre volte la statale per andare a scuola.

## Domani

- 30 km/h su tutto l’attraversamento, con cinque rialzi;
- un marciapiede di almeno 1,80 m, spalato ovunque;
- una piazza di 640 m² davanti alla chiesa, senza gradini;
- quarantadue larici e sorbi.

## Il calendario

Il progetto preliminare è pronto. Quello definitivo sarà sottoposto al consiglio in primavera.`,
    },
  },
  themes: ['village', 'mobility', 'safety'],
  body: 'technique',
  elected: 'elue',
  agent: 'agent-technique',
  place: 'rue-principale',
  budget: 2_750_000,
  startedAgo: 900,
  publishedAgo: 880,
  passages: [
    { to: 'opportunity', ago: 850, decision: 'Commission travaux n° 7 (démonstration)' },
    { to: 'feasibility', ago: 700, decision: 'Décision du maire DEM-2024-37' },
    { to: 'programme', ago: 520, decision: 'Délibération DEM-2025-06' },
    { to: 'concertation', ago: 400, decision: 'Délibération DEM-2025-17' },
    {
      to: 'design',
      ago: 210,
      decision: 'Délibération DEM-2026-12 : bilan de la concertation',
      act: 'street-report',
    },
  ],
  milestones: [
    { fr: 'Comptages de trafic', it: 'Conteggio del traffico', baseline: -420, done: -415 },
    {
      fr: 'Avant-projet sommaire',
      it: 'Progetto preliminare',
      baseline: -70,
      slips: [
        { to: -28, ago: 80, reason: 'L’État, gestionnaire de la route, a demandé une seconde variante.' },
      ],
      done: -28,
    },
    { fr: 'Avant-projet définitif', it: 'Progetto definitivo', baseline: 140 },
    { fr: 'Début des travaux', it: 'Inizio dei lavori', baseline: 500 },
  ],
  opinions: {
    openedAgo: 27,
    closesIn: 61,
    count: 198,
    leaning: {
      permanent: [66, 10, 24],
      secondary: [58, 20, 22],
      seasonal: [60, 30, 10],
      visitor: [52, 40, 8],
      business: [38, 14, 48],
    },
  },
  versions: [
    {
      ago: 200,
      reason: 'Bilan de la concertation : une place sans marche, et les arrêts de livraison gardés.',
      replace: [
        [
          'une place de 640 m² devant l’église, sans marche ;',
          'une place de 640 m² devant l’église, sans aucune marche, avec trois bancs à dossier ;\n- six arrêts de livraison de vingt minutes, gardés devant les commerces ;',
        ],
      ],
      translated: {
        it: [
          [
            'una piazza di 640 m² davanti alla chiesa, senza gradini;',
            'una piazza di 640 m² davanti alla chiesa, senza alcun gradino, con tre panchine con schienale;\n- sei soste di carico di venti minuti, mantenute davanti ai negozi;',
          ],
        ],
      },
      answers: [
        { key: 'benches', note: 'Trois bancs à dossier sur la place.' },
        { key: 'deliveries', note: 'Six arrêts de livraison restent devant les commerces.' },
      ],
    },
    {
      ago: 26,
      reason: 'L’avant-projet sommaire précise les plantations et la largeur des trottoirs.',
      replace: [
        [
          'un trottoir de 1,80 m au moins, chauffé nulle part, déneigé partout ;',
          'un trottoir de 2 m, jamais moins de 1,60 m au droit de la fontaine, déneigé avant 7 h 30 ;',
        ],
        [
          'quarante-deux mélèzes et sorbiers.',
          'quarante-deux mélèzes et sorbiers, choisis pour laisser passer le soleil d’hiver.',
        ],
        ['pour aller à l’école.', 'pour aller à l’école.\n\n{picture:street-before}'],
      ],
      translated: {
        it: [
          [
            'un marciapiede di almeno 1,80 m, spalato ovunque;',
            'un marciapiede di 2 m, mai meno di 1,60 m accanto alla fontana, spalato prima delle 7.30;',
          ],
          [
            'quarantadue larici e sorbi.',
            'quarantadue larici e sorbi, scelti per lasciar passare il sole d’inverno.',
          ],
          ['per andare a scuola.', 'per andare a scuola.\n\n{picture:street-before}'],
        ],
      },
      answers: [{ key: 'snow', note: 'Le déneigement avant 7 h 30 entre dans le programme.' }],
    },
  ],
  comments: [
    {
      by: 'residente',
      stance: 'for',
      key: 'benches',
      text: 'J’ai 78 ans et je fais mes courses à pied. Il me faut un banc à mi-chemin, avec un dossier. Et une traversée où l’on me voit.',
      replies: [
        { by: 'jeune', text: 'Deux bancs même, le mien est toujours pris par les touristes.' },
        { by: 'elue', text: 'Trois bancs à dossier sont prévus sur la place. Merci Odette.' },
      ],
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'against',
      key: 'deliveries',
      text: 'Sans arrêt devant la boutique, pas de livraison de skis. Vingt minutes nous suffisent, mais il faut les garder.',
      replies: [
        { by: 'business', text: 'Même chose pour la boulangerie.' },
        {
          by: 'permanent',
          text: 'Vingt minutes respectées, d’accord. Pas la journée entière comme aujourd’hui.',
        },
      ],
    },
    {
      by: 'permanent',
      stance: 'for',
      key: 'snow',
      text: 'Un beau trottoir sous un mètre de neige ne sert à rien. Qui le déneige, et à quelle heure ? L’école commence à 8 h 20.',
      asks: true,
      answered: {
        after: 2,
        text: 'Les services techniques, avant 7 h 30, et c’est maintenant écrit dans le programme : la largeur est choisie pour que la petite fraise passe.',
      },
    },
    {
      by: 'secondaire',
      lang: 'it',
      stance: 'for',
      text: 'Finalmente si potrà andare in chiesa senza attraversare di corsa. Pensate anche a chi arriva con i bagagli.',
      replies: [{ by: 'torinese', lang: 'it', text: 'Una zona di sosta breve basterebbe.' }],
    },
    {
      by: 'business',
      stance: 'against',
      text: 'Deux étés de travaux devant ma terrasse : qui compense ?',
      asks: true,
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'With a pram the pavement simply ends at the fountain. We walked on the road, between the lorries.',
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'Les camions qui vont en Italie, vous les ferez ralentir avec des mélèzes ? Il faut un radar.',
      replies: [
        {
          by: 'permanent',
          text: 'Les plateaux marchent mieux que les radars, regardez la commune d’en bas.',
        },
        { by: 'secondary', lang: 'it', text: 'Anche dall’altra parte del confine servirebbe.' },
      ],
    },
    {
      by: 'moniteur',
      stance: 'for',
      text: 'L’arrêt de la navette devant l’ESF doit rester du côté des pistes, sinon quarante enfants traversent chaque matin.',
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Encore des places de parking en moins. Où met-on les clients ?',
      replies: [{ by: 'permanent', text: 'Au parking relais, c’est fait pour.' }],
    },
    { by: 'secondary', stance: 'for', text: 'Très bien. Gardez la fontaine où elle est.' },
  ],
  questions: [
    {
      by: 'secondaire',
      lang: 'it',
      title: 'La piazza sarà libera per il mercato del giovedì?',
      text: 'Il mercato occupa oggi metà del parcheggio davanti alla chiesa. Dove andrà durante i lavori, e dopo?',
      ago: 2.3,
    },
    {
      by: 'hoteliere',
      title: 'Peut-on travailler hors des vacances d’été ?',
      text: 'Un chantier de mai à juin et de septembre à octobre laisserait la saison d’été aux commerces. Est-ce possible ?',
      ago: 19,
      acknowledgedAfter: 1,
      answer: {
        after: 2,
        text: 'Oui, c’est la variante que nous étudions : deux tranches de printemps et deux d’automne. Elle coûte environ 4 % de plus ; le chiffre exact viendra avec l’avant-projet définitif.',
        settled: true,
        remark: 'Je garde la réponse précieusement.',
      },
    },
    {
      by: 'jeune',
      title: 'Y aura-t-il une piste cyclable ?',
      text: 'Même étroite, dans le sens de la montée. Les voitures doublent à trente centimètres.',
      ago: 33,
      acknowledgedAfter: 3,
      answer: {
        after: 21,
        text: 'La largeur ne permet pas une piste séparée partout. L’avant-projet propose une bande cyclable à la montée sur 620 des 900 mètres.',
        settled: false,
        remark: 'Et les 280 mètres qui restent, ce sont justement les plus étroits.',
      },
    },
  ],
}

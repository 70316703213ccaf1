import type { ProjectStory } from '../shape.ts'

export const housing: ProjectStory = {
  key: 'housing',
  texts: {
    fr: {
      title: 'Vingt-quatre logements pour les saisonniers à la Grange-Neuve',
      summary:
        'Transformer l’ancienne colonie de la Grange-Neuve en vingt-quatre studios loués à l’année ou à la saison, à dix minutes à pied des pistes.',
      body: `## Pourquoi

Chaque hiver, une cinquantaine de saisonniers cherchent un toit et renoncent, ou dorment dans leur fourgon. Les employeurs perdent des candidats ; le village perd des habitants.

## Ce qui est proposé

- vingt-quatre studios de 18 à 24 m², meublés, chauffés au bois ;
- une buanderie, un local à skis et à vélos, une cuisine partagée par étage ;
- un loyer plafonné à 380 € charges comprises ;
- priorité aux contrats de quatre mois et plus, puis aux stagiaires et aux apprentis.

## Ce qui n’est pas encore décidé

Le nombre de places de stationnement, et ce que devient le bâtiment au printemps et à l’automne.`,
    },
    it: {
      title: 'Ventiquattro alloggi per i lavoratori stagionali alla Grange-Neuve',
      summary:
        'Trasformare la vecchia colonia della Grange-Neuve in ventiquattro monolocali, affittati tutto l’anno o a stagione, a dieci minuti a piedi dalle piste.',
      body: `## Perché

Ogni inverno una cinquantina di stagionali cerca un tetto e rinuncia, oppure dorme in furgone. Le imprese perdono candidati; il paese perde abitanti.

## Che cosa si propone

- ventiquattro monolocali da 18 a 24 m², arredati, riscaldati a legna;
- una lavanderia, un deposito per sci e bici, una cucina condivisa per piano;
- un affitto di 380 € al massimo, spese comprese;
- precedenza ai contratti di quattro mesi e più, poi a tirocinanti e apprendisti.

## Che cosa non è ancora deciso

Il numero di parcheggi, e l’uso dell’edificio in primavera e in autunno.`,
    },
    en: {
      title: 'Twenty-four homes for seasonal workers at La Grange-Neuve',
      summary:
        'Turn the former holiday camp of La Grange-Neuve into twenty-four studios, let by the year or by the season, ten minutes’ walk from the slopes.',
      body: `## Why

Every winter some fifty seasonal workers look for a roof and give up, or sleep in their vans. Employers lose candidates; the village loses inhabitants.

## What is proposed

- twenty-four furnished studios of 18 to 24 m², heated with wood;
- a laundry, a store for skis and bikes, a shared kitchen on each floor;
- a rent of at most €380, charges included;
- contracts of four months and more first, then trainees and apprentices.

## What is not decided yet

The number of parking places, and what becomes of the building in spring and autumn.`,
    },
  },
  themes: ['housing', 'services'],
  body: 'mairie',
  elected: 'elue',
  agent: 'agent',
  place: 'grange-neuve',
  budget: 3_480_000,
  startedAgo: 640,
  publishedAgo: 610,
  passages: [
    { to: 'opportunity', ago: 560, decision: 'Avis de la commission habitat n° 2 (démonstration)' },
    { to: 'feasibility', ago: 430, decision: 'Décision du maire DEM-2025-11' },
    { to: 'programme', ago: 260, decision: 'Délibération DEM-2026-08' },
    { to: 'concertation', ago: 48, decision: 'Délibération DEM-2026-41', act: 'housing-programme' },
  ],
  milestones: [
    {
      fr: 'Étude de faisabilité rendue',
      it: 'Consegna dello studio di fattibilità',
      en: 'Feasibility study delivered',
      baseline: -300,
      slips: [{ to: -262, ago: 310, reason: 'Le diagnostic amiante a demandé un second passage.' }],
      done: -262,
    },
    {
      fr: 'Fin de la concertation',
      it: 'Fine della concertazione',
      en: 'End of the consultation',
      baseline: 26,
    },
    {
      fr: 'Choix de l’architecte',
      it: 'Scelta dell’architetto',
      en: 'Choice of the architect',
      baseline: 120,
    },
    {
      fr: 'Ouverture des premiers studios',
      it: 'Apertura dei primi monolocali',
      en: 'First studios open',
      baseline: 380,
      slips: [
        { to: 745, ago: 40, reason: 'La désamiantation doit se faire hors gel : elle attendra l’été.' },
      ],
    },
  ],
  opinions: {
    openedAgo: 45,
    closesIn: 26,
    count: 262,
    leaning: {
      permanent: [62, 14, 24],
      secondary: [48, 22, 30],
      seasonal: [92, 6, 2],
      visitor: [64, 30, 6],
      business: [88, 6, 6],
    },
  },
  versions: [
    {
      ago: 21,
      reason:
        'Vous avez demandé une cuisine par étage et une règle claire pour les contrats courts : elles y sont.',
      replace: [
        [
          'une cuisine partagée par étage',
          'une vraie cuisine équipée à chaque étage, ouverte aussi aux saisonniers logés ailleurs',
        ],
        [
          'priorité aux contrats de quatre mois et plus, puis aux stagiaires et aux apprentis.',
          'deux tiers des studios pour les contrats de quatre mois et plus, un tiers pour les contrats courts, stagiaires et apprentis ;\n- une commission d’attribution où siège un saisonnier tiré au sort.',
        ],
      ],
      translated: {
        it: [
          [
            'una cucina condivisa per piano',
            'una vera cucina attrezzata a ogni piano, aperta anche agli stagionali che abitano altrove',
          ],
          [
            'precedenza ai contratti di quattro mesi e più, poi a tirocinanti e apprendisti.',
            'due terzi dei monolocali ai contratti di quattro mesi e più, un terzo a contratti brevi, tirocinanti e apprendisti;\n- una commissione di assegnazione in cui siede uno stagionale estratto a sorte.',
          ],
        ],
        en: [
          [
            'a shared kitchen on each floor',
            'a real, equipped kitchen on each floor, open to seasonal workers who live elsewhere too',
          ],
          [
            'contracts of four months and more first, then trainees and apprentices.',
            'two thirds of the studios for contracts of four months and more, one third for short contracts, trainees and apprentices;\n- a committee that allots them, on which a seasonal worker drawn by lot sits.',
          ],
        ],
      },
      answers: [
        { key: 'kitchen', note: 'Une cuisine équipée par étage, ouverte aux saisonniers logés ailleurs.' },
        { key: 'short-contracts', note: 'Un tiers des studios est gardé pour les contrats courts.' },
        { key: 'who-chooses', note: 'Un saisonnier tiré au sort siège à la commission d’attribution.' },
      ],
    },
  ],
  comments: [
    {
      by: 'saisonnier',
      stance: 'for',
      key: 'kitchen',
      text: 'J’ai passé deux hivers dans mon camion. Dix-huit mètres carrés chauffés, je signe tout de suite. Mais par pitié une cuisine où l’on peut cuisiner à plusieurs, pas deux plaques dans un couloir.',
      replies: [
        { by: 'seasonal', text: 'Pareil. Et un endroit où faire sécher les affaires.' },
        { by: 'residente', text: 'Mon petit-fils est dans le même cas. Vous avez tout mon soutien.' },
        {
          by: 'seasonal',
          lang: 'en',
          text: 'Same here, two winters in a van. A drying room would change everything.',
        },
      ],
    },
    {
      by: 'seasonal',
      stance: 'for',
      key: 'short-contracts',
      text: 'Priorité aux contrats de quatre mois : et ceux qui viennent pour les vacances de Noël et de février ? Ce sont eux qui ne trouvent rien.',
      replies: [{ by: 'business', text: 'C’est vrai, la moitié de mes renforts reste six semaines.' }],
    },
    {
      by: 'riverain',
      stance: 'against',
      asks: true,
      text: 'Où vont se garer vingt-quatre voitures de plus ? La rue est déjà impraticable les jours de neige.',
      answered: {
        after: 3,
        text: 'Vous avez raison de le demander : le programme ne prévoyait que huit places. Le bureau d’études chiffre un parking de vingt places derrière le bâtiment ; le résultat sera publié ici avant la fin de la concertation.',
      },
      replies: [
        {
          by: 'seasonal',
          text: 'La plupart d’entre nous n’ont pas de voiture, ou ne s’en servent pas de l’hiver.',
        },
        { by: 'permanent', text: 'Il faudrait surtout que le chasse-neige passe avant sept heures.' },
      ],
    },
    {
      by: 'secondaire',
      lang: 'it',
      stance: 'for',
      text: 'Senza chi lavora agli impianti e nei ristoranti, le nostre case qui non servono a nulla. Mi sembra giusto che anche i proprietari contribuiscano.',
      replies: [
        {
          by: 'torinese',
          lang: 'it',
          text: 'Sono d’accordo, ma vorrei vedere i costi di gestione prima di promettere qualcosa.',
        },
        { by: 'permanent', lang: 'fr', text: 'Merci Giulia, c’est bien de le lire d’une propriétaire.' },
      ],
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'for',
      text: 'Nous avons perdu trois techniciens l’an dernier faute de logement. Nous sommes prêts à réserver deux studios à l’année et à en payer le loyer hors saison.',
      replies: [
        {
          by: 'elue',
          text: 'C’est noté : la réservation par les employeurs sera étudiée dans le bilan de la concertation.',
        },
      ],
    },
    {
      by: 'jeune',
      stance: 'for',
      key: 'who-chooses',
      text: 'Qui choisira les locataires ? Il ne faudrait pas que ce soit toujours les mêmes.',
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'Et au mois de mai, quand tout le monde est parti ? On chauffe un bâtiment vide ?',
      replies: [
        { by: 'visitor', text: 'On pourrait y loger les groupes de randonneurs.' },
        { by: 'permanent', text: 'Ou des familles du village pendant leurs travaux.' },
      ],
    },
    {
      by: 'hoteliere',
      forOrganisation: true,
      stance: 'for',
      text: 'L’hôtel loge déjà douze employés dans des chambres qu’il ne vend plus. Tout ce qui nous rend ces chambres est bienvenu.',
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'against',
      text: 'Il rumore sotto le finestre fino alle tre del mattino lo abbiamo già. Serve un regolamento serio.',
      replies: [
        {
          by: 'seasonal',
          lang: 'it',
          text: 'Lavoriamo alle sette del mattino: la notte dormiamo, glielo assicuro.',
        },
      ],
    },
    {
      by: 'permanent',
      stance: 'for',
      text: 'La colonie tombe en ruine depuis quinze ans. Enfin quelque chose d’utile.',
    },
    {
      by: 'seasonal',
      lang: 'en',
      stance: 'for',
      text: 'Three eighty all in is fair. Please make sure the lease can start in November, not in mid-December when the work begins.',
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Trois millions et demi pour vingt-quatre studios, cela fait 145 000 € l’un. Je voudrais comprendre.',
      asks: true,
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'neutral',
      text: 'As a visitor I only notice when the café is closed for lack of staff. If this helps, good.',
    },
  ],
  questions: [
    {
      by: 'riverain',
      title: 'Combien coûtera l’entretien chaque année ?',
      text: 'Le budget parle de la construction. Qui paiera le chauffage, le ménage et le gardien, et combien ?',
      ago: 38,
      acknowledgedAfter: 1,
      answer: {
        after: 4,
        text: 'L’étude prévoit 61 000 € de charges par an, couverts par les loyers dès que dix-neuf studios sur vingt-quatre sont occupés huit mois. Le tableau complet est joint à la version 2.',
        settled: true,
        remark: 'Clair, merci.',
      },
    },
    {
      by: 'saisonnier',
      title: 'Les studios seront-ils accessibles aux couples ?',
      text: 'Nous travaillons tous les deux au village. Un studio de 18 m² pour deux, est-ce permis ?',
      ago: 9,
      acknowledgedAfter: 2,
    },
  ],
}

import type { ProjectStory } from '../shape.ts'

export const borderPath: ProjectStory = {
  key: 'border-path',
  texts: {
    fr: {
      title: 'Sentier des deux versants',
      summary:
        'Relier à pied et à VTT les villages des deux côtés du col par un sentier de 19 km, balisé en deux langues, avec trois abris.',
      body: `## Un chemin ancien

Contrebandiers, bergers et soldats l’ont tracé. Il est coupé en quatre endroits.

## Le programme

- rétablir 3,4 km disparus ;
- trois abris de pierre pour douze personnes ;
- un balisage en français et en italien ;
- un seul site d’information pour les deux vallées.

Le dossier européen suppose un partenaire italien : la lettre d’intention est signée.`,
    },
    it: {
      title: 'Sentiero dei due versanti',
      summary:
        'Collegare a piedi e in MTB i paesi ai due lati del colle con un sentiero di 19 km, segnalato in due lingue, con tre ripari.',
      body: `## Un cammino antico

L’hanno tracciato contrabbandieri, pastori e soldati. È interrotto in quattro punti.

## Il programma

- ripristinare 3,4 km scomparsi;
- tre ripari di pietra per dodici persone;
- una segnaletica in francese e in italiano;
- un solo sito d’informazione per le due valli.

Il dossier europeo richiede un partner italiano: la lettera d’intenti è firmata.`,
    },
    en: {
      title: 'The two slopes path',
      summary:
        'Link the villages on both sides of the pass by a 19 km path for walkers and mountain bikes, signed in two languages, with three shelters.',
      body: `## An old way

Smugglers, shepherds and soldiers made it. It is cut in four places.

## The programme

- restore 3.4 km that have gone;
- three stone shelters for twelve people;
- signs in French and Italian;
- one information site for the two valleys.

The European application needs an Italian partner: the letter of intent is signed.`,
    },
  },
  themes: ['nature', 'tourism', 'culture'],
  body: 'tourisme',
  elected: 'elu-montagne',
  agent: 'agent',
  place: 'sentier-frontiere',
  budget: 640_000,
  startedAgo: 420,
  publishedAgo: 405,
  passages: [
    { to: 'opportunity', ago: 370, decision: 'Commission montagne n° 11 (démonstration)' },
    { to: 'feasibility', ago: 290, decision: 'Décision du maire DEM-2026-02' },
    { to: 'programme', ago: 125, decision: 'Note de faisabilité DEM-N-8' },
  ],
  milestones: [
    {
      fr: 'Lettre d’intention du partenaire italien',
      it: 'Lettera d’intenti del partner italiano',
      en: 'Letter of intent of the Italian partner',
      baseline: -30,
      done: -34,
    },
    { fr: 'Vote du programme', it: 'Voto del programma', en: 'Vote on the programme', baseline: 45 },
  ],
  opinions: {
    openedAgo: 80,
    closesIn: 20,
    count: 173,
    leaning: {
      permanent: [70, 18, 12],
      secondary: [88, 8, 4],
      seasonal: [76, 20, 4],
      visitor: [92, 7, 1],
      business: [80, 14, 6],
    },
  },
  versions: [
    {
      ago: 18,
      reason: 'Bergers et vététistes ont demandé à être séparés à la bergerie : un passage propre est tracé.',
      replace: [
        [
          'un seul site d’information pour les deux vallées.',
          'un seul site d’information pour les deux vallées ;\n- un contournement de la bergerie pour les VTT, de juin à septembre.\n\n{picture:sheepfold}',
        ],
      ],
      translated: {
        it: [
          [
            'un solo sito d’informazione per le due valli.',
            'un solo sito d’informazione per le due valli;\n- un percorso che aggira l’alpeggio per le MTB, da giugno a settembre.\n\n{picture:sheepfold}',
          ],
        ],
        en: [
          [
            'one information site for the two valleys.',
            'one information site for the two valleys;\n- a way around the sheepfold for mountain bikes, from June to September.\n\n{picture:sheepfold}',
          ],
        ],
      },
      answers: [
        { key: 'sheep', note: 'Les VTT contournent la bergerie de juin à septembre.' },
        { key: 'sheep-it', note: 'Un percorso separato evita l’alpeggio.' },
      ],
    },
  ],
  comments: [
    {
      by: 'torinese',
      lang: 'it',
      stance: 'for',
      text: 'Mio nonno passava di lì col sale. Vorrei camminarci con i miei figli, e leggere i cartelli nella mia lingua.',
      replies: [
        { by: 'residente', text: 'Le mien faisait pareil dans l’autre sens.' },
        { by: 'secondaire', lang: 'it', text: 'Che bello leggere queste storie qui.' },
      ],
    },
    {
      by: 'permanent',
      stance: 'neutral',
      key: 'sheep',
      text: 'Berger à l’année : les vélos qui passent au milieu du troupeau avec les patous, c’est l’accident assuré.',
      replies: [
        { by: 'visitor', lang: 'en', text: 'As a mountain biker I agree: give us a way round.' },
        { by: 'moniteur', text: 'Un contournement par la crête serait même plus beau.' },
      ],
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'for',
      key: 'sheep-it',
      text: 'D’accordo, ma tenete lontane le bici dall’alpeggio durante la monticazione.',
    },
    {
      by: 'randonneur',
      stance: 'for',
      text: 'Je connais les quatre coupures, je peux emmener le bureau d’études un samedi. Gratuitement.',
      replies: [{ by: 'agent', text: 'Accepté, merci ! Je vous écris.' }],
    },
    {
      by: 'visiteuse',
      lang: 'en',
      stance: 'for',
      text: 'Shelters would make this possible with children. Please say clearly where there is water.',
    },
    {
      by: 'hoteliere',
      forOrganisation: true,
      stance: 'for',
      text: 'Trois nuits, trois vallées : nous sommes prêts à monter l’offre avec nos voisins italiens.',
    },
    {
      by: 'jeune',
      stance: 'for',
      text: 'Et un abri accessible en fauteuil depuis la route du col, au moins le premier.',
      asks: true,
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'On balise tout, on aménage tout. Laissez-nous quelques endroits où se perdre.',
    },
  ],
  questions: [
    {
      by: 'secondaire',
      lang: 'it',
      title: 'Chi si occuperà della manutenzione sul lato italiano?',
      text: 'Dal nostro lato i volontari sono ormai pochi. È prevista una convenzione?',
      ago: 16,
      acknowledgedAfter: 1,
      answer: {
        after: 3,
        lang: 'it',
        text: 'Sì, la convenzione divide la manutenzione a metà e prevede due giornate l’anno di lavoro comune. Il testo sarà votato insieme al programma.',
        settled: true,
      },
    },
  ],
}

export const shuttle: ProjectStory = {
  key: 'shuttle',
  texts: {
    fr: {
      title: 'Navette à la demande, toute l’année',
      summary:
        'Deux minibus électriques que l’on appelle jusqu’à trente minutes avant, du fond de la vallée jusqu’au col, pour 1,50 €.',
      body: `## Comment cela marche

On réserve par téléphone, en mairie ou en ligne. Le minibus passe à l’arrêt le plus proche dans les trente minutes, de 6 h 30 à 22 h.

## Où l’on en est

Les véhicules sont livrés, les chauffeurs formés. La commission de sécurité passe dans quelques semaines.`,
    },
    it: {
      title: 'Navetta a chiamata, tutto l’anno',
      summary:
        'Due minibus elettrici che si chiamano fino a trenta minuti prima, dal fondovalle al colle, per 1,50 €.',
      body: `## Come funziona

Si prenota per telefono, in municipio o in rete. Il minibus passa alla fermata più vicina entro trenta minuti, dalle 6.30 alle 22.

## A che punto siamo

I veicoli sono consegnati, gli autisti formati. La commissione di sicurezza passa fra qualche settimana.`,
    },
  },
  themes: ['mobility', 'services'],
  body: 'mairie',
  elected: 'elue',
  agent: 'agent',
  place: 'gare-routiere',
  budget: 310_000,
  startedAgo: 980,
  publishedAgo: 960,
  passages: [
    { to: 'opportunity', ago: 930, decision: 'Commission mobilités n° 1 (démonstration)' },
    { to: 'feasibility', ago: 860, decision: 'Décision du maire DEM-2024-24' },
    { to: 'programme', ago: 700, decision: 'Délibération DEM-2024-41' },
    {
      to: 'design',
      ago: 600,
      decision: 'Délibération DEM-2025-07',
      reason: 'Phase de concertation sautée : l’enquête menée avec la communauté de communes en tient lieu.',
    },
    {
      to: 'funding',
      ago: 470,
      decision: 'Délibération DEM-2025-14',
      reason: 'Aucune autorisation d’urbanisme n’est nécessaire pour des véhicules.',
    },
    { to: 'procurement', ago: 360, decision: 'Délibération DEM-2025-29' },
    { to: 'works', ago: 200, decision: 'Notification du marché DEM-M-2026-01' },
    { to: 'acceptance', ago: 60, decision: 'Livraison des véhicules DEM-L-1' },
    { to: 'commissioning', ago: 15, decision: 'Procès-verbal de réception DEM-R-8' },
  ],
  milestones: [
    {
      fr: 'Livraison des minibus',
      it: 'Consegna dei minibus',
      baseline: -90,
      slips: [{ to: -61, ago: 100, reason: 'Le constructeur a remplacé les sièges enfants non conformes.' }],
      done: -61,
    },
    { fr: 'Première course', it: 'Prima corsa', baseline: 12 },
  ],
  opinions: {
    openedAgo: 50,
    closesIn: 10,
    count: 181,
    leaning: {
      permanent: [84, 8, 8],
      secondary: [76, 16, 8],
      seasonal: [90, 8, 2],
      visitor: [82, 17, 1],
      business: [78, 12, 10],
    },
  },
  comments: [
    {
      by: 'residente',
      stance: 'for',
      text: 'Pourvu que l’on puisse réserver par téléphone, avec quelqu’un au bout. Je n’ai pas de téléphone à images.',
      replies: [
        {
          by: 'elue',
          text: 'Oui : le même numéro que la mairie, de 7 h à 19 h, et une personne qui répond.',
        },
      ],
    },
    {
      by: 'saisonnier',
      stance: 'for',
      text: 'Premier service à 6 h 30 : l’équipe de damage finit à 5 h et la boulangerie commence à 5 h 30. Il manque une course.',
      asks: true,
      replies: [{ by: 'seasonal', text: 'Même besoin pour la lingerie de l’hôtel.' }],
    },
    {
      by: 'torinese',
      lang: 'it',
      stance: 'for',
      text: 'Si fermerà anche alla stazione di Oulx? Sarebbe perfetto per chi arriva in treno.',
      asks: true,
      answered: {
        after: 3,
        lang: 'it',
        text: 'Per ora si ferma al colle, dove passa la linea italiana con lo stesso biglietto. Il collegamento diretto è chiesto alla Regione.',
      },
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Deux minibus vides qui tournent toute la journée, on a déjà vu.',
      replies: [{ by: 'agent', text: 'Justement, ils ne tournent pas : sans appel, ils ne roulent pas.' }],
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'Can skis and a dog come on board?',
      replies: [{ by: 'agent', lang: 'en', text: 'Skis yes, in the rack; dogs on a lead, free of charge.' }],
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'for',
      text: 'Nous afficherons le numéro en vitrine. Pouvez-vous fournir une affiche en trois langues ?',
    },
    {
      by: 'jeune',
      stance: 'for',
      text: 'Retour à 22 h le samedi, s’il vous plaît jusqu’à minuit, sinon c’est encore les parents qui roulent.',
    },
  ],
  questions: [
    {
      by: 'saisonnier',
      title: 'Une course à 5 h 15 en saison ?',
      text: 'Quatorze personnes la prendraient chaque matin, j’ai la liste.',
      ago: 12,
      acknowledgedAfter: 1,
      answer: {
        after: 1,
        text: 'Avec quatorze personnes, c’est oui à l’essai : du 15 décembre au 15 mars, départ à 5 h 10 de la gare routière. Nous regarderons la fréquentation chaque mois.',
        settled: true,
        remark: 'Toute l’équipe vous remercie.',
      },
    },
  ],
}

export const sports: ProjectStory = {
  key: 'sports',
  texts: {
    fr: {
      title: 'Parc des sports de la Haute-Durance',
      summary:
        'Un terrain tout temps, un mur d’escalade, une piste de pumptrack et des vestiaires, ouverts aux habitants du soir au matin.',
      body: `## Le programme

- un terrain de 60 × 40 m, praticable neige fondue ;
- un mur d’escalade de 12 m ;
- une piste de pumptrack de 180 m ;
- des vestiaires accessibles, partagés avec le ski de fond l’hiver.

## Les marchés

Trois lots sont en cours d’attribution. Les offres ont été ouvertes ; l’analyse est publiée avec les notes.`,
    },
  },
  themes: ['sport', 'village'],
  body: 'technique',
  elected: 'elue-enfance',
  agent: 'agent-technique',
  place: 'sentier-durance',
  budget: 1_260_000,
  startedAgo: 1010,
  publishedAgo: 995,
  passages: [
    { to: 'opportunity', ago: 960, decision: 'Commission sports n° 3 (démonstration)' },
    { to: 'feasibility', ago: 880, decision: 'Décision du maire DEM-2024-22' },
    { to: 'programme', ago: 730, decision: 'Délibération DEM-2024-36' },
    { to: 'concertation', ago: 660, decision: 'Délibération DEM-2025-03' },
    { to: 'design', ago: 560, decision: 'Délibération DEM-2025-09' },
    { to: 'permits', ago: 400, decision: 'Délibération DEM-2025-19' },
    { to: 'funding', ago: 280, decision: 'Permis d’aménager DEM-PA-1 purgé de recours' },
    { to: 'procurement', ago: 90, decision: 'Délibération DEM-2026-28 : plan de financement' },
  ],
  milestones: [
    { fr: 'Ouverture des offres', baseline: -20, done: -19 },
    { fr: 'Notification des trois lots', baseline: 22 },
    { fr: 'Premier match', baseline: 300 },
  ],
  opinions: {
    openedAgo: 650,
    closesIn: -560,
    count: 132,
    leaning: {
      permanent: [72, 14, 14],
      secondary: [52, 34, 14],
      seasonal: [84, 14, 2],
      visitor: [56, 42, 2],
      business: [62, 24, 14],
    },
  },
  comments: [
    {
      by: 'jeune',
      stance: 'for',
      text: 'Un endroit pour nous, enfin. Le pumptrack, c’est le seul truc du village où l’on n’a pas besoin d’un forfait.',
    },
    {
      by: 'riverain',
      stance: 'neutral',
      text: 'Éclairage jusqu’à quelle heure ? La nuit est belle ici.',
      asks: true,
      answered: {
        after: 2,
        text: '21 h 30, sur bouton, avec extinction au bout de quarante minutes sans mouvement. Lumière orientée vers le sol.',
      },
    },
    {
      by: 'permanent',
      stance: 'for',
      text: 'Des vestiaires chauffés pour le ski de fond, on en parle depuis 1994.',
    },
    {
      by: 'moniteur',
      stance: 'for',
      text: 'Douze mètres d’escalade, parfait pour les jours de vent. Pensez aux prises pour enfants.',
      replies: [
        { by: 'elue-enfance', text: 'Deux voies sur neuf sont dessinées avec les élèves de l’école.' },
      ],
    },
    {
      by: 'secondary',
      stance: 'against',
      text: 'La plaine est inondable, tout le monde le sait.',
      asks: true,
      answered: {
        after: 11,
        text: 'La partie retenue est hors de la crue centennale ; la carte est jointe à la version 1. Le terrain lui-même peut être noyé sans dommage, c’est voulu.',
      },
      replies: [{ by: 'permanent', text: 'En 1957 l’eau est montée plus haut que la carte.' }],
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'A pump track would keep my teenagers off the main street.',
    },
  ],
}

export const nordic: ProjectStory = {
  key: 'nordic',
  texts: {
    fr: {
      title: 'Bassin nordique et espace bien-être',
      summary:
        'Faut-il ajouter à la piscine un bassin extérieur chauffé et des saunas ? La note d’opportunité pèse le pour et le contre.',
      body: `## La question

La piscine perd de l’argent dix mois sur douze. Un bassin nordique en attire d’autres clients, mais consomme de l’énergie.

## Trois scénarios

- ne rien faire, et rénover la ventilation ;
- un bassin de 80 m² chauffé par le réseau de chaleur au bois ;
- le même avec deux saunas et une salle de repos.

Chaque scénario est chiffré dans la note, énergie comprise.`,
    },
    it: {
      title: 'Vasca nordica e area benessere',
      summary:
        'Conviene aggiungere alla piscina una vasca esterna riscaldata e delle saune? La nota di opportunità pesa i pro e i contro.',
      body: `## La domanda

La piscina perde denaro dieci mesi su dodici. Una vasca nordica attira altri clienti, ma consuma energia.

## Tre scenari

- non fare nulla e rinnovare la ventilazione;
- una vasca di 80 m² scaldata dalla rete a legna;
- la stessa con due saune e una sala di riposo.

Ogni scenario è stimato nella nota, energia compresa.`,
    },
  },
  themes: ['tourism', 'sport', 'energy'],
  body: 'tourisme',
  elected: 'maire',
  agent: 'agent',
  place: 'piscine',
  budget: 1_700_000,
  startedAgo: 190,
  publishedAgo: 172,
  passages: [{ to: 'opportunity', ago: 120, decision: 'Commission tourisme n° 5 (démonstration)' }],
  milestones: [
    {
      fr: 'Débat au conseil',
      it: 'Dibattito in consiglio',
      baseline: -6,
      slips: [{ to: 29, ago: 9, reason: 'La note sur l’énergie a été complétée à la demande du conseil.' }],
    },
  ],
  opinions: {
    openedAgo: 100,
    closesIn: 28,
    count: 219,
    leaning: {
      permanent: [28, 20, 52],
      secondary: [58, 16, 26],
      seasonal: [40, 34, 26],
      visitor: [78, 18, 4],
      business: [84, 8, 8],
    },
  },
  comments: [
    {
      by: 'hoteliere',
      forOrganisation: true,
      stance: 'for',
      text: 'C’est la première question de nos clients quand le vent ferme les pistes. Un bassin dehors sous la neige, cela se vend tout seul.',
      replies: [{ by: 'permanent', text: 'Se vend, peut-être. Se paie, par qui ?' }],
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'On nous demande de baisser le chauffage à la maison et on chaufferait une piscine dehors ?',
      replies: [
        {
          by: 'maire',
          text: 'C’est la contradiction que la note doit regarder en face. Elle le fait page 6, avec les kilowattheures.',
        },
        { by: 'visitor', text: 'Avec le bois du réseau, ce n’est pas la même chose.' },
        { by: 'permanent', text: 'Le bois aussi a une limite.' },
      ],
    },
    {
      by: 'secondaire',
      lang: 'it',
      stance: 'for',
      text: 'La piscina oggi chiude alle 19. Con una sera a settimana fino alle 22, verrei già così, senza nuova vasca.',
      asks: true,
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Scénario 1. On rénove la ventilation et on arrête de courir après les stations voisines.',
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'Every comparable resort has one. I chose another village last year for that reason, honestly.',
    },
    { by: 'seasonal', stance: 'neutral', text: 'Y aura-t-il un tarif pour ceux qui travaillent ici ?' },
    {
      by: 'residente',
      stance: 'neutral',
      text: 'Le docteur me conseille l’eau chaude, mais 22 € l’entrée, ce n’est pas pour ma retraite.',
      replies: [{ by: 'seasonal', text: 'Ni pour mon salaire.' }],
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'for',
      text: 'Prêts à participer si les commerçants ont une part des soirées.',
    },
  ],
  questions: [
    {
      by: 'permanent',
      title: 'Que coûte la piscine aujourd’hui, par habitant ?',
      text: 'Avant de l’agrandir, donnez le déficit de chaque année depuis l’ouverture.',
      ago: 29,
    },
    {
      by: 'visiteuse',
      lang: 'en',
      title: 'Would there be family hours?',
      text: 'Many nordic baths refuse children. Would this one?',
      ago: 3,
    },
  ],
}

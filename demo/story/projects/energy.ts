import type { ProjectStory } from '../shape.ts'

export const heating: ProjectStory = {
  key: 'heating',
  texts: {
    fr: {
      title: 'Réseau de chaleur au bois du village',
      summary:
        'Une chaufferie aux plaquettes de mélèze pour l’école, la mairie, la piscine et soixante logements, à la place de neuf chaudières au fioul.',
      body: `## L’idée

Neuf bâtiments publics brûlent 212 000 litres de fioul par an. Le bois de la vallée, séché à trente kilomètres, chaufferait les mêmes murs pour un prix stable.

## Ce que l’étude cherche

- le meilleur endroit pour la chaufferie : derrière les ateliers, ou sous le parking relais ;
- le nombre de copropriétés prêtes à se raccorder ;
- le bruit et la fumée, mesurés, pas supposés.`,
    },
    it: {
      title: 'Rete di teleriscaldamento a legna del paese',
      summary:
        'Una centrale a cippato di larice per la scuola, il municipio, la piscina e sessanta alloggi, al posto di nove caldaie a gasolio.',
      body: `## L’idea

Nove edifici pubblici bruciano 212 000 litri di gasolio l’anno. Il legno della valle, essiccato a trenta chilometri, scalderebbe gli stessi muri a un prezzo stabile.

## Che cosa cerca lo studio

- il luogo migliore per la centrale: dietro le officine o sotto il parcheggio di scambio;
- il numero di condomini pronti ad allacciarsi;
- il rumore e il fumo, misurati, non supposti.`,
    },
  },
  themes: ['energy', 'services'],
  body: 'technique',
  elected: 'maire',
  agent: 'agent-technique',
  place: 'ateliers',
  budget: 5_100_000,
  startedAgo: 310,
  publishedAgo: 292,
  passages: [
    { to: 'opportunity', ago: 230, decision: 'Commission énergie n° 1 (démonstration)' },
    { to: 'feasibility', ago: 95, decision: 'Décision du maire DEM-2026-33' },
  ],
  milestones: [
    {
      fr: 'Enquête auprès des copropriétés',
      it: 'Indagine presso i condomini',
      baseline: -10,
      slips: [{ to: 20, ago: 14, reason: 'Deux syndics répondent après leur assemblée.' }],
    },
    { fr: 'Étude de faisabilité rendue', it: 'Consegna dello studio di fattibilità', baseline: 75 },
  ],
  opinions: {
    openedAgo: 60,
    closesIn: 40,
    count: 164,
    leaning: {
      permanent: [58, 20, 22],
      secondary: [46, 30, 24],
      seasonal: [62, 30, 8],
      visitor: [66, 30, 4],
      business: [52, 22, 26],
    },
  },
  comments: [
    {
      by: 'permanent',
      stance: 'for',
      text: 'Mon père chauffait au mélèze. Que le bois vienne d’ici et pas de l’autre bout de l’Europe, et je me raccorde.',
      replies: [
        {
          by: 'agent-technique',
          text: 'L’étude ne compte que le bois disponible à moins de cinquante kilomètres.',
        },
      ],
    },
    {
      by: 'riverain',
      stance: 'against',
      text: 'Derrière les ateliers, c’est sous mes fenêtres. Combien de camions par jour en janvier ?',
      asks: true,
      answered: {
        after: 4,
        text: 'Au plus fort de l’hiver, un camion tous les deux jours, entre 9 h et 11 h. Si le site du parking relais est retenu, aucun ne passera dans votre rue.',
      },
    },
    {
      by: 'torinese',
      lang: 'it',
      stance: 'neutral',
      text: 'Il nostro condominio ha una caldaia nuova di quattro anni. Ci si può allacciare più tardi?',
      asks: true,
    },
    {
      by: 'secondary',
      stance: 'against',
      text: 'La fumée par temps d’inversion, on en parle ? Certains matins le village est déjà dans le brouillard.',
      replies: [
        { by: 'permanent', text: 'Neuf chaudières au fioul, cela fume aussi.' },
        { by: 'secondary', text: 'Alors publions les mesures des deux.' },
      ],
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'for',
      text: 'Le prix stable compte plus que le prix bas. Nous voulons une clause sur dix ans.',
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'Our village in Scotland did this in 2014. Happy to put you in touch with the people who run it.',
      replies: [
        {
          by: 'maire',
          lang: 'en',
          text: 'Thank you, we would be glad to talk to them. The agent in charge will write to you.',
        },
      ],
    },
    {
      by: 'jeune',
      stance: 'for',
      text: 'L’école pourrait visiter la chaufferie. Et il faut isoler avant de chauffer.',
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'Cinq millions. Je veux bien, mais montrez-moi la facture de fioul à côté.',
    },
  ],
  questions: [
    {
      by: 'torinese',
      lang: 'it',
      title: 'Il raccordo è obbligatorio?',
      text: 'Il nostro amministratore dice che il comune può obbligare i condomini. È vero?',
      ago: 21,
      acknowledgedAfter: 2,
      promisedWithin: 26,
    },
  ],
}

export const solar: ProjectStory = {
  key: 'solar',
  texts: {
    fr: {
      title: 'Toitures solaires des bâtiments communaux',
      summary:
        'Une idée à l’examen : couvrir de panneaux les toits de l’école, de la patinoire et des ateliers, et partager le courant entre voisins.',
      body: `## D’où vient l’idée

D’une habitante, lors d’une réunion de quartier. Trois toits bien orientés, 1 100 m², peu d’ombre même en décembre.

## Ce qu’il faut savoir avant d’aller plus loin

La charpente de la patinoire supporte-t-elle le poids, la neige comprise ? Qui peut partager le courant, et à quel prix ?`,
    },
  },
  themes: ['energy'],
  body: 'mairie',
  elected: 'maire',
  agent: 'agent',
  place: 'ecole',
  budget: 390_000,
  startedAgo: 44,
  publishedAgo: 30,
  passages: [],
  milestones: [{ fr: 'Examen par la commission énergie', baseline: 18 }],
  opinions: {
    openedAgo: 30,
    closesIn: 55,
    count: 88,
    leaning: {
      permanent: [74, 18, 8],
      secondary: [66, 22, 12],
      seasonal: [78, 20, 2],
      visitor: [80, 18, 2],
      business: [64, 24, 12],
    },
  },
  comments: [
    {
      by: 'jeune',
      stance: 'for',
      text: 'C’est moi qui l’ai proposée ! Le toit de l’école est libre, au sud, et l’école est fermée l’été quand il produit le plus : il faut donc partager.',
      replies: [
        {
          by: 'maire',
          text: 'Merci Manon. La commission examine votre idée le mois prochain, vous y êtes invitée.',
        },
        { by: 'residente', text: 'Bravo ma grande.' },
      ],
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'Et la neige ? Deux mètres sur le toit de la patinoire en février.',
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'for',
      text: 'Potrebbero partecipare anche i proprietari, con una quota? Io lo farei volentieri.',
      asks: true,
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'Put a display at the ski school showing the live production. Children love it.',
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Les toits de lauze du vieux village ne doivent pas y passer ensuite.',
      replies: [{ by: 'agent', text: 'Le vieux village est en site protégé : il n’est pas concerné.' }],
    },
  ],
}

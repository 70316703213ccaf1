import type { ProjectStory } from '../shape.ts'

export const health: ProjectStory = {
  key: 'health',
  texts: {
    fr: {
      title: 'Maison de santé et pharmacie',
      summary:
        'Deux médecins, un cabinet infirmier, un kinésithérapeute et une pharmacie au même endroit, avec une salle d’urgence ouverte toute la saison.',
      body: `## Le besoin

Le médecin du village part à la retraite dans deux ans. L’hôpital le plus proche est à vingt-cinq minutes quand le col est ouvert.

## Le projet

- 480 m² de plain-pied, à côté de la piscine ;
- deux cabinets médicaux, dont un logement pour l’interne ;
- une salle d’urgence et de radiologie, l’hiver et l’été ;
- une pharmacie de 90 m².

## Le financement

Les demandes d’aides sont déposées. Le plan sera publié dès que chaque financeur aura répondu.`,
    },
    it: {
      title: 'Casa della salute e farmacia',
      summary:
        'Due medici, uno studio infermieristico, un fisioterapista e una farmacia nello stesso luogo, con un pronto soccorso aperto tutta la stagione.',
      body: `## Il bisogno

Il medico del paese andrà in pensione fra due anni. L’ospedale più vicino è a venticinque minuti quando il colle è aperto.

## Il progetto

- 480 m² al piano terra, accanto alla piscina;
- due studi medici e un alloggio per il tirocinante;
- una sala di pronto soccorso e radiologia, d’inverno e d’estate;
- una farmacia di 90 m².

## Il finanziamento

Le richieste di contributo sono state presentate. Il piano sarà pubblicato quando ogni ente avrà risposto.`,
    },
  },
  themes: ['services', 'village'],
  body: 'mairie',
  elected: 'elue-enfance',
  agent: 'agent',
  place: 'piscine',
  budget: 1_980_000,
  startedAgo: 820,
  publishedAgo: 800,
  passages: [
    { to: 'opportunity', ago: 770, decision: 'Commission santé n° 4 (démonstration)' },
    { to: 'feasibility', ago: 690, decision: 'Décision du maire DEM-2024-40' },
    { to: 'programme', ago: 560, decision: 'Délibération DEM-2025-05' },
    { to: 'concertation', ago: 500, decision: 'Délibération DEM-2025-11' },
    { to: 'design', ago: 400, decision: 'Délibération DEM-2025-18 : bilan de la concertation' },
    { to: 'permits', ago: 220, decision: 'Délibération DEM-2026-13' },
    { to: 'funding', ago: 70, decision: 'Permis de construire DEM-PC-5 purgé de recours' },
  ],
  milestones: [
    {
      fr: 'Permis de construire',
      it: 'Permesso di costruire',
      baseline: -110,
      slips: [
        { to: -75, ago: 120, reason: 'L’architecte des bâtiments de France a demandé un toit à deux pans.' },
      ],
      done: -75,
    },
    { fr: 'Réponses des financeurs', it: 'Risposte dei finanziatori', baseline: 60 },
    { fr: 'Ouverture', it: 'Apertura', baseline: 560 },
  ],
  opinions: {
    openedAgo: 490,
    closesIn: -410,
    count: 206,
    leaning: {
      permanent: [92, 5, 3],
      secondary: [84, 12, 4],
      seasonal: [86, 12, 2],
      visitor: [70, 28, 2],
      business: [84, 12, 4],
    },
  },
  versions: [
    {
      ago: 395,
      reason:
        'Vous avez demandé un logement pour l’interne et une entrée sans marche : l’avant-projet les contient.',
      replace: [
        [
          '480 m² de plain-pied, à côté de la piscine ;',
          '480 m² de plain-pied, à côté de la piscine, avec un dépose-minute couvert devant la porte ;',
        ],
      ],
      translated: {
        it: [
          [
            '480 m² al piano terra, accanto alla piscina;',
            '480 m² al piano terra, accanto alla piscina, con una fermata coperta davanti alla porta;',
          ],
        ],
      },
      answers: [{ key: 'dropoff', note: 'Un dépose-minute couvert devant la porte.' }],
    },
  ],
  comments: [
    {
      by: 'residente',
      stance: 'for',
      key: 'dropoff',
      text: 'Quand on y va, c’est qu’on ne marche pas bien. Il faut pouvoir se faire déposer devant la porte, à l’abri de la neige.',
      replies: [{ by: 'elue-enfance', text: 'Vous avez raison, c’est ajouté : un dépose-minute couvert.' }],
    },
    {
      by: 'moniteur',
      stance: 'for',
      text: 'Une radio sur place en février, c’est vingt enfants par semaine qui évitent la route du col.',
    },
    {
      by: 'secondaire',
      lang: 'it',
      stance: 'for',
      text: 'Si parlerà italiano allo sportello? L’anno scorso ho tradotto io per tre persone.',
      asks: true,
      answered: {
        after: 2,
        lang: 'it',
        text: 'Sì: il contratto con l’équipe chiede una persona che parli italiano a ogni turno d’inverno.',
      },
    },
    {
      by: 'permanent',
      stance: 'for',
      text: 'Le plus dur sera de trouver les médecins. Le logement de l’interne est la meilleure idée du dossier.',
      replies: [{ by: 'seasonal', text: 'Ma sœur est interne à Grenoble, elle viendrait sans hésiter.' }],
    },
    {
      by: 'business',
      stance: 'for',
      text: 'La pharmacie actuelle nous convient. Qu’elle déménage, oui, mais qu’elle garde ses horaires d’hiver.',
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'My son broke his wrist here in March. Forty minutes on a winding road. Please build it.',
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'À côté de la piscine, d’accord, mais le stationnement y est déjà saturé à 17 h.',
    },
    {
      by: 'secondary',
      stance: 'for',
      text: 'Projet utile, bien expliqué. Je n’ai rien à ajouter, sinon merci.',
    },
  ],
  questions: [
    {
      by: 'residente',
      title: 'Le docteur restera-t-il jusqu’à l’ouverture ?',
      text: 'On dit au marché qu’il partirait dès l’an prochain.',
      ago: 90,
      acknowledgedAfter: 1,
      answer: {
        after: 1,
        text: 'Il nous a confirmé par écrit qu’il reste jusqu’à l’ouverture, et qu’il formera ses remplaçants.',
        settled: true,
        remark: 'Me voilà rassurée.',
      },
    },
    {
      by: 'visiteuse',
      lang: 'en',
      title: 'Will it be open in summer?',
      text: 'We come in July with small children and would like to know.',
      ago: 6,
    },
  ],
}

export const nursery: ProjectStory = {
  key: 'nursery',
  texts: {
    fr: {
      title: 'Crèche quatre-saisons',
      summary:
        'Vingt berceaux ouverts toute l’année, dont huit pour les parents saisonniers. Ouverte depuis deux ans : voici ce qu’elle a donné.',
      body: `## Ce qui a été fait

La crèche a ouvert avec vingt berceaux, dont huit réservés aux contrats saisonniers, de 7 h 30 à 18 h 30, tous les jours de la saison.

## Ce que l’on mesure

- le taux d’occupation, mois par mois ;
- les familles refusées, et pourquoi ;
- le coût d’une journée, avec et sans les aides.

Le rapport d’évaluation sera publié ici et discuté avec les parents.`,
    },
  },
  themes: ['services'],
  body: 'mairie',
  elected: 'elue-enfance',
  agent: 'agent',
  place: 'creche',
  budget: 1_150_000,
  startedAgo: 2300,
  publishedAgo: 2280,
  passages: [
    { to: 'opportunity', ago: 2200, decision: 'Commission enfance n° 1 (démonstration)' },
    { to: 'feasibility', ago: 2080, decision: 'Décision du maire DEM-2021-09' },
    { to: 'programme', ago: 1960, decision: 'Délibération DEM-2021-30' },
    { to: 'concertation', ago: 1900, decision: 'Délibération DEM-2021-36' },
    { to: 'design', ago: 1820, decision: 'Délibération DEM-2022-02' },
    { to: 'permits', ago: 1700, decision: 'Délibération DEM-2022-18' },
    { to: 'funding', ago: 1580, decision: 'Permis DEM-PC-2 purgé de recours' },
    { to: 'procurement', ago: 1450, decision: 'Délibération DEM-2023-01' },
    { to: 'works', ago: 1300, decision: 'Notification des marchés DEM-M-2023-03' },
    { to: 'acceptance', ago: 900, decision: 'Procès-verbal de réception DEM-R-1' },
    { to: 'commissioning', ago: 800, decision: 'Levée des réserves DEM-R-2' },
    { to: 'evaluation', ago: 720, decision: 'Avis de la commission de sécurité DEM-S-1' },
  ],
  milestones: [
    {
      fr: 'Ouverture',
      baseline: -760,
      slips: [{ to: -715, ago: 790, reason: 'Deux recrutements ont pris un mois de plus.' }],
      done: -715,
    },
    { fr: 'Rapport d’évaluation', baseline: 30 },
  ],
  opinions: {
    openedAgo: 90,
    closesIn: 35,
    count: 117,
    leaning: {
      permanent: [82, 12, 6],
      secondary: [60, 36, 4],
      seasonal: [94, 5, 1],
      visitor: [58, 42, 0],
      business: [90, 8, 2],
    },
  },
  comments: [
    {
      by: 'seasonal',
      stance: 'for',
      text: 'Sans la crèche je n’aurais pas pu reprendre à l’école de ski. Il manque juste le dimanche de février.',
      asks: true,
      answered: {
        after: 6,
        text: 'L’ouverture du dimanche pendant les vacances scolaires sera chiffrée dans le rapport. Douze familles l’ont demandée.',
      },
    },
    {
      by: 'permanent',
      stance: 'for',
      text: 'Équipe formidable. La cuisine faite sur place change tout.',
      replies: [{ by: 'permanent', text: 'Et la sortie raquettes à deux ans et demi !' }],
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'Trois familles du village sont sur liste d’attente alors que deux berceaux saisonniers restent vides en mai.',
      replies: [
        {
          by: 'elue-enfance',
          text: 'C’est exactement ce que l’évaluation doit corriger : des berceaux qui changent d’usage hors saison.',
        },
      ],
    },
    {
      by: 'moniteur',
      stance: 'for',
      text: 'Huit berceaux, huit familles qui reviennent chaque hiver. C’est beaucoup pour un petit village.',
    },
    {
      by: 'hoteliere',
      forOrganisation: true,
      stance: 'for',
      text: 'Deux de nos employées sont restées grâce à elle.',
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'neutral',
      text: 'Sarebbe possibile accogliere qualche giorno anche i bambini dei villeggianti?',
      replies: [{ by: 'visitor', lang: 'en', text: 'We would use that too.' }],
    },
  ],
  questions: [
    {
      by: 'moniteur',
      title: 'Combien coûte vraiment une journée ?',
      text: 'On lit 41 € dans le bulletin et 67 € dans le budget. Quel est le bon chiffre ?',
      ago: 75,
      acknowledgedAfter: 2,
      answer: {
        after: 5,
        text: 'Les deux : une journée coûte 67 €, les familles et la caisse en paient 26, la commune 41. Le rapport donnera le détail par mois.',
        settled: true,
      },
    },
  ],
}

export const school: ProjectStory = {
  key: 'school',
  texts: {
    fr: {
      title: 'Rénovation de l’école des Cimes',
      summary:
        'Isoler, changer les fenêtres, refaire la cour et la cantine. Les travaux sont finis ; onze réserves restent à lever.',
      body: `## Ce qui a été fait

L’isolation par l’extérieur, soixante-quatre fenêtres, une cour plantée, une cantine pour soixante enfants.

## Ce qui reste

La réception a relevé onze réserves, dont deux portes qui ferment mal et un store en panne. La liste, avec la date de chaque levée, est jointe.`,
    },
  },
  themes: ['services', 'energy'],
  body: 'technique',
  elected: 'elue-enfance',
  agent: 'agent-technique',
  place: 'ecole',
  budget: 1_420_000,
  startedAgo: 1500,
  publishedAgo: 1480,
  passages: [
    { to: 'opportunity', ago: 1440, decision: 'Conseil d’école n° 2 (démonstration)' },
    { to: 'feasibility', ago: 1350, decision: 'Décision du maire DEM-2023-07' },
    { to: 'programme', ago: 1220, decision: 'Délibération DEM-2023-20' },
    { to: 'concertation', ago: 1170, decision: 'Délibération DEM-2023-28' },
    { to: 'design', ago: 1100, decision: 'Délibération DEM-2023-33' },
    { to: 'permits', ago: 960, decision: 'Délibération DEM-2024-11' },
    { to: 'funding', ago: 860, decision: 'Permis DEM-PC-4 purgé de recours' },
    { to: 'procurement', ago: 700, decision: 'Délibération DEM-2024-38' },
    { to: 'works', ago: 520, decision: 'Notification des marchés DEM-M-2025-04' },
    { to: 'acceptance', ago: 65, decision: 'Procès-verbal de réception DEM-R-6' },
  ],
  milestones: [
    { fr: 'Rentrée dans les nouvelles salles', baseline: -83, done: -83 },
    {
      fr: 'Levée des réserves',
      baseline: 10,
      slips: [{ to: 40, ago: 5, reason: 'Le fabricant des stores livre après Noël.' }],
    },
  ],
  comments: [
    {
      by: 'permanent',
      stance: 'for',
      text: 'Il fait 20 °C dans la classe de ma fille, sans courant d’air. L’an dernier elle gardait son manteau.',
      replies: [{ by: 'elue-enfance', text: 'Et la facture de chauffage a baissé de moitié en octobre.' }],
    },
    { by: 'jeune', stance: 'for', text: 'La cour plantée est belle. Il manque un coin à l’ombre pour juin.' },
    {
      by: 'permanent',
      stance: 'neutral',
      asks: true,
      text: 'La porte du préau claque si fort que les petits ont peur. Est-ce dans les réserves ?',
      answered: { after: 1, text: 'Oui, c’est la réserve n° 4. Le ferme-porte est changé vendredi.' },
    },
    {
      by: 'riverain',
      stance: 'against',
      text: 'La poussière du chantier pendant quatorze mois, et pas un mot d’excuse de l’entreprise.',
      replies: [
        {
          by: 'agent-technique',
          text: 'Vous avez raison. Le nettoyage des façades voisines est prévu au printemps, à la charge de l’entreprise.',
        },
      ],
    },
    { by: 'secondary', stance: 'for', text: 'Beau travail, discret et solide.' },
  ],
}

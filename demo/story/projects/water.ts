import type { ProjectStory } from '../shape.ts'

export const reservoir: ProjectStory = {
  key: 'reservoir',
  texts: {
    fr: {
      title: 'Retenue d’altitude du lac Noir',
      summary:
        'Une retenue de 58 000 m³ pour la neige de culture, l’eau potable de secours et la lutte contre le feu. Suspendue le temps d’une étude sur la ressource.',
      body: `## L’idée

Stocker l’eau de fonte au printemps pour s’en servir l’hiver, et garder un tiers du volume pour les pompiers et pour l’eau potable en cas de sécheresse.

## Ce qui fait débat

Deux étés de suite, le ruisseau a failli être à sec. Personne ne sait dire aujourd’hui combien d’eau la montagne pourra donner en 2040.

## Où l’on en est

Le conseil a suspendu le projet jusqu’à la remise d’une étude indépendante sur la ressource, dont le cahier des charges a été écrit avec les habitants.`,
    },
    it: {
      title: 'Bacino d’altura del lago Nero',
      summary:
        'Un bacino di 58 000 m³ per la neve programmata, l’acqua potabile di riserva e la lotta agli incendi. Sospeso in attesa di uno studio sulla risorsa.',
      body: `## L’idea

Raccogliere in primavera l’acqua di fusione per usarla d’inverno, e riservarne un terzo ai vigili del fuoco e all’acqua potabile in caso di siccità.

## Che cosa fa discutere

Per due estati il torrente ha rischiato di seccarsi. Nessuno oggi sa dire quanta acqua darà la montagna nel 2040.

## A che punto siamo

Il consiglio ha sospeso il progetto fino alla consegna di uno studio indipendente sulla risorsa, il cui capitolato è stato scritto con gli abitanti.`,
    },
  },
  themes: ['water', 'ski-area', 'nature'],
  body: 'remontees',
  elected: 'elu-montagne',
  agent: 'agent-remontees',
  place: 'sentier-lac',
  budget: 4_200_000,
  startedAgo: 1100,
  publishedAgo: 1085,
  passages: [
    { to: 'opportunity', ago: 1040, decision: 'Commission montagne n° 3 (démonstration)' },
    { to: 'feasibility', ago: 900, decision: 'Décision du maire DEM-2024-21' },
    { to: 'programme', ago: 640, decision: 'Délibération DEM-2025-02' },
    { to: 'concertation', ago: 540, decision: 'Délibération DEM-2025-13' },
  ],
  halt: {
    kind: 'suspended',
    ago: 170,
    reason: 'Le conseil attend une étude indépendante sur la ressource en eau avant toute suite.',
    decision: 'Délibération DEM-2026-19',
  },
  milestones: [
    {
      fr: 'Cahier des charges de l’étude écrit avec les habitants',
      it: 'Capitolato dello studio scritto con gli abitanti',
      baseline: -120,
      done: -110,
    },
    {
      fr: 'Étude sur la ressource rendue',
      it: 'Consegna dello studio sulla risorsa',
      baseline: 90,
      slips: [{ to: 180, ago: 20, reason: 'Une année complète de mesures du débit est nécessaire.' }],
    },
    {
      fr: 'Décision du conseil : reprendre ou abandonner',
      it: 'Decisione del consiglio: riprendere o abbandonare',
      baseline: 150,
      slips: [{ to: 230, ago: 20, reason: 'La décision suit l’étude.' }],
    },
  ],
  opinions: {
    openedAgo: 535,
    closesIn: -400,
    count: 231,
    leaning: {
      permanent: [30, 12, 58],
      secondary: [44, 14, 42],
      seasonal: [56, 16, 28],
      visitor: [22, 24, 54],
      business: [82, 6, 12],
    },
  },
  comments: [
    {
      by: 'randonneur',
      stance: 'against',
      text: 'J’ai photographié le ruisseau le 14 août : un filet. On ne remplit pas une retenue avec un filet d’eau.',
      replies: [
        { by: 'permanent', text: 'Elle se remplit en mai, pas en août.' },
        { by: 'randonneur', text: 'En mai, c’est cette eau-là qui recharge la nappe.' },
        {
          by: 'elu-montagne',
          text: 'Vous posez tous les deux la bonne question : c’est celle que l’étude doit trancher.',
        },
      ],
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Le lac Noir est le dernier endroit sans câble ni tuyau de la commune. Laissez-le.',
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'for',
      text: 'Sans neige à Noël, nous fermons en janvier. La moitié des emplois du village dépend des deux premières semaines.',
      replies: [
        { by: 'permanent', text: 'Et sans eau l’été, c’est tout le village qui ferme.' },
        { by: 'business', text: 'Il faut justement mesurer, pas se fâcher.' },
      ],
    },
    {
      by: 'secondaire',
      lang: 'it',
      stance: 'neutral',
      text: 'Vorrei capire: l’acqua per i pompieri e quella per la neve sono nello stesso bacino? E chi decide a gennaio, se ne serve una?',
      asks: true,
      answered: {
        after: 8,
        lang: 'it',
        text: 'Sì, lo stesso bacino, ma un terzo del volume sarebbe bloccato da una paratoia che solo i vigili del fuoco possono aprire. È nel capitolato dello studio.',
      },
    },
    {
      by: 'moniteur',
      stance: 'for',
      text: 'Un tiers garanti pour les pompiers, je n’ai jamais vu ça ailleurs. À condition que ce soit écrit.',
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Quatre millions pour de la neige qui fondra. Mettez-les dans l’isolation.',
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'against',
      text: 'We come for the silence of that lake in summer. Please do not dig there.',
    },
    {
      by: 'seasonal',
      stance: 'for',
      text: 'Je fais les pistes la nuit. Avec l’eau qu’on a, on tient douze jours. C’est la réalité.',
    },
    {
      by: 'secondary',
      stance: 'neutral',
      text: 'Bravo d’avoir suspendu. C’est la première fois que je vois une mairie dire « nous ne savons pas ».',
      replies: [{ by: 'residente', text: 'C’est ce qu’on leur demande depuis des années.' }],
    },
    {
      by: 'jeune',
      stance: 'against',
      text: 'En 2040 j’aurai trente-deux ans. C’est pour moi qu’il faut décider, pas pour Noël prochain.',
    },
  ],
  questions: [
    {
      by: 'randonneur',
      title: 'Qui paie l’étude, et qui l’a choisie ?',
      text: 'Si c’est le fabricant de canons à neige, autant ne pas la faire.',
      ago: 150,
      acknowledgedAfter: 1,
      answer: {
        after: 3,
        text: 'La commune seule, pour 46 800 €. Le laboratoire a été choisi par une commission de sept personnes, dont trois habitants tirés au sort. Son rapport sera publié tel quel, le jour où nous le recevrons.',
        settled: true,
        remark: 'Réponse nette.',
      },
    },
  ],
}

export const drinkingWater: ProjectStory = {
  key: 'drinking-water',
  texts: {
    fr: {
      title: 'Eau du village : réparer les fuites, protéger le captage',
      summary:
        'Remplacer 2,3 km de conduites de 1958 qui perdent 38 % de l’eau, et protéger la source par un périmètre clos.',
      body: `## Le constat

Sur cent litres captés, trente-huit se perdent dans le sol. Le hameau du bas a été coupé trois fois en trois ans.

## Les travaux

- 2,3 km de conduites neuves en fonte ;
- quatorze compteurs de secteur, pour trouver une fuite en un jour et non en un mois ;
- la clôture et l’entretien du périmètre de la source.

## Ce que cela change sur la facture

Rien la première année, puis 0,14 € par m³ pendant quinze ans si les aides demandées sont accordées.`,
    },
  },
  themes: ['water', 'services'],
  body: 'technique',
  elected: 'elu-montagne',
  agent: 'agent-technique',
  place: 'captage',
  budget: 1_640_000,
  startedAgo: 760,
  publishedAgo: 745,
  passages: [
    { to: 'opportunity', ago: 720, decision: 'Commission travaux n° 9 (démonstration)' },
    { to: 'feasibility', ago: 640, decision: 'Décision du maire DEM-2025-01' },
    { to: 'programme', ago: 480, decision: 'Délibération DEM-2025-10' },
    { to: 'concertation', ago: 420, decision: 'Délibération DEM-2025-16' },
    {
      to: 'design',
      ago: 380,
      decision: 'Délibération DEM-2025-20',
      reason: 'Concertation courte : les travaux sont sous la voirie, sans changement visible.',
    },
    { to: 'permits', ago: 240, decision: 'Délibération DEM-2026-10' },
    { to: 'funding', ago: 130, decision: 'Arrêté préfectoral DEM-EAU-3' },
  ],
  milestones: [
    { fr: 'Diagnostic du réseau', baseline: -520, done: -498 },
    { fr: 'Demandes d’aides déposées', baseline: -100, done: -104 },
    {
      fr: 'Réponse de l’Agence de l’eau',
      baseline: -14,
      slips: [{ to: 30, ago: 16, reason: 'L’Agence a demandé le relevé des compteurs de secteur.' }],
    },
    { fr: 'Début des travaux', baseline: 190 },
  ],
  opinions: {
    openedAgo: 415,
    closesIn: -350,
    count: 121,
    leaning: {
      permanent: [90, 6, 4],
      secondary: [82, 14, 4],
      seasonal: [70, 28, 2],
      visitor: [60, 38, 2],
      business: [88, 10, 2],
    },
  },
  comments: [
    {
      by: 'permanent',
      stance: 'for',
      text: 'Trois coupures en trois ans au hameau. Nous avons des bidons sous l’évier, comme mes grands-parents.',
      replies: [
        { by: 'elu-montagne', text: 'Le hameau sera la première tranche, dès le début des travaux.' },
      ],
    },
    {
      by: 'riverain',
      stance: 'for',
      text: 'Commencez par la conduite sous la cour de l’école, elle suinte depuis l’automne.',
      asks: true,
      answered: {
        after: 1,
        text: 'Réparée provisoirement ce matin par les services techniques. Elle sera remplacée dans la première tranche.',
      },
    },
    {
      by: 'secondary',
      stance: 'neutral',
      text: 'Je ne suis là que six semaines par an : paierai-je autant que les autres ?',
      asks: true,
    },
    {
      by: 'hoteliere',
      forOrganisation: true,
      stance: 'for',
      text: 'Prévenez-nous dix jours avant chaque coupure, c’est tout ce que nous demandons.',
      replies: [{ by: 'business', text: 'Et pas un samedi de changement de clients.' }],
    },
    {
      by: 'permanent',
      stance: 'for',
      text: '38 % de pertes, j’ai cru à une faute de frappe. Merci de publier le vrai chiffre.',
    },
    {
      by: 'torinese',
      lang: 'it',
      stance: 'for',
      text: 'A Torino ne perdiamo quasi altrettanta, ma nessuno lo scrive. Complimenti per la trasparenza.',
    },
    {
      by: 'jeune',
      stance: 'for',
      text: 'Est-ce qu’on pourra voir les compteurs de secteur en ligne ? Ce serait un bon exercice pour le collège.',
    },
  ],
  questions: [
    {
      by: 'secondary',
      title: 'Faut-il refaire le branchement des maisons ?',
      text: 'Ma conduite privée date de la même époque. Puis-je profiter de l’ouverture de la rue ?',
      ago: 52,
      acknowledgedAfter: 4,
      answer: {
        after: 13,
        text: 'Oui : l’entreprise vous fera un prix groupé, et la commune prend en charge la tranchée jusqu’à votre limite. Une fiche d’inscription sera envoyée deux mois avant.',
        settled: true,
      },
    },
  ],
}

import type { ProjectStory } from '../shape.ts'

export const gondola: ProjectStory = {
  key: 'gondola',
  texts: {
    fr: {
      title: 'Télécabine du Serre-Blanc',
      summary:
        'Remplacer deux télésièges de 1986 par une télécabine de dix places, utilisable l’été, qui relie le village au plateau du Serre-Blanc en sept minutes.',
      body: `## Ce qui change

Une seule ligne de 1 640 mètres remplace deux télésièges. Quarante-deux pylônes disparaissent, onze les remplacent. La gare aval est au pied du parking relais : on vient sans voiture.

## Été comme hiver

Les cabines prennent les vélos, les poussettes et les fauteuils roulants. L’ouverture d’été est prévue de la mi-juin à la mi-septembre.

## Le chantier

Les terrassements sont faits. Les pylônes se posent par hélicoptère, uniquement le matin et hors période de nidification du tétras-lyre.`,
    },
    it: {
      title: 'Cabinovia del Serre-Blanc',
      summary:
        'Sostituire due seggiovie del 1986 con una cabinovia da dieci posti, aperta anche d’estate, che collega il paese all’altopiano del Serre-Blanc in sette minuti.',
      body: `## Che cosa cambia

Una sola linea di 1 640 metri sostituisce due seggiovie. Spariscono quarantadue piloni, ne bastano undici. La stazione a valle è accanto al parcheggio di scambio: si arriva senz’auto.

## D’estate e d’inverno

Le cabine accolgono bici, passeggini e sedie a rotelle. L’apertura estiva è prevista da metà giugno a metà settembre.

## Il cantiere

Gli sbancamenti sono terminati. I piloni si posano in elicottero, solo al mattino e fuori dal periodo di nidificazione del fagiano di monte.`,
    },
  },
  themes: ['ski-area', 'tourism', 'mobility'],
  body: 'remontees',
  elected: 'elu-montagne',
  agent: 'agent-remontees',
  place: 'front-de-neige',
  budget: 11_900_000,
  startedAgo: 1580,
  publishedAgo: 1560,
  passages: [
    { to: 'opportunity', ago: 1500, decision: 'Commission montagne du 12 (démonstration)' },
    { to: 'feasibility', ago: 1400, decision: 'Décision du maire DEM-2023-04' },
    { to: 'programme', ago: 1250, decision: 'Délibération DEM-2023-19' },
    { to: 'concertation', ago: 1180, decision: 'Délibération DEM-2023-27' },
    { to: 'design', ago: 1040, decision: 'Délibération DEM-2024-03 : bilan de la concertation' },
    { to: 'permits', ago: 820, decision: 'Délibération DEM-2024-30 : avant-projet définitif' },
    { to: 'funding', ago: 610, decision: 'Autorisation d’exécution DEM-DAET-1' },
    { to: 'procurement', ago: 450, decision: 'Délibération DEM-2025-22 : plan de financement' },
    { to: 'works', ago: 230, decision: 'Notification du marché DEM-M-2026-02' },
  ],
  milestones: [
    {
      fr: 'Notification du marché',
      it: 'Aggiudicazione',
      baseline: -260,
      slips: [{ to: -230, ago: 275, reason: 'Une des trois offres a demandé un délai pour le câble.' }],
      done: -230,
    },
    { fr: 'Démontage des deux télésièges', it: 'Smontaggio delle due seggiovie', baseline: -180, done: -184 },
    {
      fr: 'Gare aval hors d’eau',
      it: 'Stazione a valle coperta',
      baseline: -40,
      slips: [
        {
          to: 25,
          ago: 62,
          reason: 'Les orages d’août ont emporté la piste d’accès : trois semaines de réparation.',
        },
        { to: 38, ago: 12, reason: 'La charpente arrive avec treize jours de retard.' },
      ],
    },
    { fr: 'Épreuves de charge', it: 'Prove di carico', baseline: 210 },
    { fr: 'Ouverture au public', it: 'Apertura al pubblico', baseline: 260 },
  ],
  opinions: {
    openedAgo: 1170,
    closesIn: -1090,
    count: 214,
    leaning: {
      permanent: [54, 12, 34],
      secondary: [70, 14, 16],
      seasonal: [80, 12, 8],
      visitor: [76, 18, 6],
      business: [94, 3, 3],
    },
  },
  versions: [
    {
      ago: 1030,
      reason:
        'Bilan de la concertation : les cabines prendront les fauteuils roulants, et l’hélicoptère attendra la fin de la nidification.',
      replace: [
        [
          'Les cabines prennent les vélos, les poussettes et les fauteuils roulants.',
          'Chaque cabine prend les vélos, les poussettes et les fauteuils roulants, de plain-pied dans les deux gares.',
        ],
        [
          'uniquement le matin et hors période de nidification du tétras-lyre.',
          'uniquement le matin, hors période de nidification du tétras-lyre, sous le contrôle d’un écologue dont les notes sont publiées.',
        ],
      ],
      translated: {
        it: [
          [
            'Le cabine accolgono bici, passeggini e sedie a rotelle.',
            'Ogni cabina accoglie bici, passeggini e sedie a rotelle, senza gradini nelle due stazioni.',
          ],
          [
            'solo al mattino e fuori dal periodo di nidificazione del fagiano di monte.',
            'solo al mattino, fuori dal periodo di nidificazione del fagiano di monte, sotto il controllo di un ecologo le cui note sono pubblicate.',
          ],
        ],
      },
      answers: [
        { key: 'wheelchair', note: 'Accès de plain-pied dans les deux gares.' },
        { key: 'grouse', note: 'Pas de vol pendant la nidification, et un écologue indépendant.' },
      ],
    },
  ],
  comments: [
    {
      by: 'permanent',
      stance: 'for',
      key: 'wheelchair',
      text: 'Ma femme est en fauteuil depuis six ans. Elle n’est plus montée au Serre-Blanc depuis. Si les cabines sont vraiment de plain-pied, ce sera un grand jour.',
      replies: [
        {
          by: 'elu-montagne',
          text: 'Elles le seront, et nous vous demanderons de venir le vérifier aux essais.',
        },
        { by: 'visitor', lang: 'en', text: 'My father too. Thank you for asking for this.' },
      ],
    },
    {
      by: 'randonneur',
      stance: 'against',
      key: 'grouse',
      text: 'Le tétras-lyre niche juste au-dessus de la gare amont. Un seul survol en juin et la nichée est perdue.',
      replies: [
        {
          by: 'permanent',
          text: 'L’association a compté onze coqs au printemps. Il faut un écologue qui ne soit pas payé par l’entreprise.',
        },
        { by: 'moniteur', text: 'Les filets de mise en défens ont bien marché sur l’autre versant.' },
      ],
    },
    {
      by: 'torinese',
      lang: 'it',
      stance: 'for',
      text: 'Le due seggiovie erano lente e fredde. Con i bambini piccoli non ci si saliva più. Era ora.',
      replies: [{ by: 'secondary', lang: 'it', text: 'Anche per gli anziani cambia tutto.' }],
    },
    {
      by: 'hoteliere',
      forOrganisation: true,
      stance: 'for',
      text: 'L’ouverture d’été nous permettrait de garder quatre emplois à l’année. Nous demandons que les dates soient annoncées avant février.',
      asks: true,
      answered: {
        after: 5,
        text: 'Les dates d’été seront votées au conseil de janvier et publiées le lendemain. La régie propose du 13 juin au 13 septembre.',
      },
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Douze millions, et l’eau du hameau est toujours coupée trois jours par an. Les priorités sont à l’envers.',
      replies: [
        {
          by: 'elu-montagne',
          text: 'Le réseau d’eau a son propre budget, qui ne peut pas payer une remontée, ni l’inverse. Les travaux du hameau sont dans le projet « Eau du village ».',
        },
        { by: 'permanent', text: 'Je le sais, mais les ingénieurs, eux, sont les mêmes.' },
      ],
    },
    {
      by: 'seasonal',
      stance: 'for',
      text: 'Conducteur sur l’ancien télésiège : les pannes du mois de janvier, plus personne n’en veut.',
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'for',
      text: 'We come every February. Seven minutes instead of twenty-two in the wind: yes please.',
    },
    {
      by: 'permanent',
      stance: 'neutral',
      text: 'Les rotations d’hélicoptère ont commencé à 6 h 40 mardi. Le panneau disait 8 h.',
      asks: true,
      answered: {
        after: 1,
        text: 'C’est exact et c’est une faute : le vol de 6 h 40 n’était pas autorisé. L’entreprise a été mise en demeure ; les horaires affichés sont maintenant contrôlés chaque matin.',
      },
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'for',
      text: 'Merci d’avoir gardé un accès aux magasins pendant les terrassements. Le fléchage provisoire a bien fonctionné.',
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'neutral',
      text: 'Dove si lascerà l’auto quando il parcheggio di scambio è pieno? A Capodanno lo era già alle nove.',
      replies: [{ by: 'permanent', text: 'La navette à la demande existe, essayez-la !' }],
    },
  ],
  questions: [
    {
      by: 'torinese',
      lang: 'it',
      title: 'Il prezzo dello skipass aumenterà?',
      text: 'Con un investimento così, quanto costerà lo skipass stagionale l’anno prossimo?',
      ago: 60,
      acknowledgedAfter: 2,
      answer: {
        after: 6,
        lang: 'it',
        text: 'La regia prevede un aumento del 2,5 %, pari all’inflazione. Il prestito è rimborsato dal risparmio di energia e dall’apertura estiva, non dallo skipass.',
        settled: true,
      },
    },
    {
      by: 'randonneur',
      title: 'Où lire les notes de l’écologue ?',
      text: 'Elles devaient être publiées chaque mois. Je n’en trouve qu’une, celle de juillet.',
      ago: 24,
    },
  ],
}

import type { DossierStory } from './shape.ts'

/** Granted: filed twice, since the prefecture asked for another paper. */
export const healthDetr: DossierStory = {
  key: 'health-detr',
  project: 'health',
  texts: {
    fr: {
      title: 'Maison de santé : demande DETR 2026',
      summary:
        'L’État accorde 540 000 € sur les 594 000 € demandés. Reste la décision de la Région ; les dons et le mécénat équipent la salle d’urgence.',
      object: `## Ce que l’argent paie

- trois cabinets, une salle d’urgence et la pharmacie ;
- un logement pour le médecin remplaçant ;
- l’accès de plain-pied et les places pour ambulance.

## Ce qui reste hors de la demande

Le matériel de la salle d’urgence : il est payé par des dons et par des entreprises, que la loi laisse hors du calcul de la part communale.`,
    },
    it: {
      title: 'Casa della salute: domanda DETR 2026',
      summary:
        'Lo Stato concede 540 000 € dei 594 000 € richiesti. Manca la decisione della Regione; donazioni e mecenati attrezzano la sala d’emergenza.',
      object: `## Che cosa paga

- tre ambulatori, una sala d’emergenza e la farmacia;
- un alloggio per il medico sostituto;
- l’accesso senza gradini e i posti per l’ambulanza.

## Che cosa resta fuori

Le attrezzature della sala d’emergenza: le pagano donazioni e imprese, che la legge lascia fuori dal calcolo della quota comunale.`,
    },
  },
  programme: 'detr',
  call: 'Dotation d’équipement des territoires ruraux 2026',
  body: 'mairie',
  elected: 'elue-enfance',
  agent: 'agent',
  totalCost: 1_980_000,
  eligibleBase: 1_850_000,
  plannedStart: 110,
  plan: [
    { funder: 'detr', asked: 594_000 },
    { funder: 'region', asked: 396_000 },
    { funder: 'department', asked: 198_000 },
    { funder: 'loan', asked: 500_000 },
    { funder: 'own-funds', asked: 227_000 },
    { funder: 'private-gifts', asked: 40_000 },
    { funder: 'sponsors', asked: 25_000 },
  ],
  startedAgo: 430,
  publishedAgo: 415,
  documents: [
    { kind: 'note', title: 'Note de présentation', ago: 345 },
    { kind: 'deliberation', title: 'Délibération DEM-2025-27', ago: 340 },
    { kind: 'quotes', title: 'Avant-projet définitif et estimation', ago: 338 },
    { kind: 'non-start', title: 'Attestation de non-commencement', ago: 332 },
    { kind: 'bank-details', title: 'Relevé d’identité bancaire', ago: 332 },
    { kind: 'land-title', title: 'Titre de propriété du terrain', ago: 288 },
    { kind: 'co-funders', title: 'Arrêté du Département DEM-CD05-31', ago: 52 },
  ],
  steps: [
    { to: 'drafting', ago: 420 },
    { to: 'deliberated', ago: 341, reference: 'Délibération DEM-2025-27 (démonstration)' },
    { to: 'filed', ago: 330, reference: 'Démarches simplifiées, dossier DEM-DETR-118 (démonstration)' },
    { to: 'received', ago: 322, reference: 'Accusé de réception DEM-PREF-77' },
    {
      to: 'pieces-requested',
      ago: 296,
      reference: 'Courrier DEM-PREF-81',
      note: 'La préfecture demande le titre de propriété du terrain.',
    },
    { to: 'filed', ago: 286, reference: 'Démarches simplifiées, complément DEM-DETR-118-2 (démonstration)' },
    { to: 'received', ago: 284, reference: 'Accusé de réception DEM-PREF-88' },
    { to: 'complete', ago: 270, reference: 'Attestation DEM-PREF-93' },
    { to: 'examination', ago: 262 },
    { to: 'committee', ago: 120, reference: 'Commission des élus du 12 (démonstration)' },
    { to: 'notified', ago: 58, reference: 'Arrêté préfectoral DEM-AP-2026-204' },
  ],
  amounts: [
    {
      ago: 58.8,
      lines: [{ funder: 'detr', granted: 540_000, on: 59, act: 'Arrêté préfectoral DEM-AP-2026-204' }],
    },
    {
      ago: 52,
      lines: [{ funder: 'department', granted: 198_000, on: 54, act: 'Arrêté DEM-CD05-31 (démonstration)' }],
    },
  ],
  opinions: {
    openedAgo: 412,
    closesIn: -350,
    count: 104,
    leaning: {
      permanent: [80, 12, 8],
      secondary: [72, 20, 8],
      seasonal: [68, 28, 4],
      visitor: [50, 46, 4],
      business: [58, 30, 12],
    },
  },
  comments: [
    {
      by: 'permanent',
      stance: 'for',
      text: 'Trente kilomètres pour un point de suture, et la route fermée en février. Demandez-la, cette aide, et demandez-la au maximum.',
      asks: true,
      answered: {
        after: 4,
        text: 'Nous avons demandé 30 % de la base éligible, ce que la commission accorde au plus aux équipements de santé.',
      },
    },
    {
      by: 'secondary',
      lang: 'it',
      stance: 'for',
      text: 'Anche per chi viene solo d’estate: una farmacia in paese cambia tutto. Si può donare dall’Italia?',
      asks: true,
      answered: {
        after: 5,
        lang: 'it',
        text: 'Sì. La ricevuta fiscale francese però serve solo a chi paga le imposte in Francia: lo scriviamo accanto al pulsante.',
      },
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'On construit des murs, mais avez-vous un médecin ? Sans nom au bail, je suis contre.',
      replies: [
        {
          by: 'permanent',
          text: 'Le cabinet d’en bas a signé une lettre d’intention, elle est dans les pièces.',
        },
      ],
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'neutral',
      text: 'Would visitors without a French health card be seen too? It should be said somewhere.',
    },
  ],
  questions: [
    {
      by: 'hoteliere',
      title: 'Quand le premier marché sera-t-il signé ?',
      text: 'L’arrêté est arrivé. Les entreprises de la vallée demandent quand répondre.',
      ago: 12,
      acknowledgedAfter: 1,
      answer: {
        after: 3,
        text: 'Dès que la Région a répondu, et au plus tard dans deux ans : passé ce délai, l’aide de l’État serait perdue. La consultation paraîtra en mars.',
      },
    },
  ],
}

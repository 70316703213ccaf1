import type { DossierStory } from './shape.ts'

/** Being written: the plan does not add up yet, and the first contract comes close without a receipt. */
export const villageStreetDsil: DossierStory = {
  key: 'village-street-dsil',
  project: 'village-street',
  texts: {
    fr: {
      title: 'Traversée du village : demande DSIL 2027',
      summary:
        'L’État aiderait à refaire la rue : trottoirs, place sans marche et arbres. Le plan de financement cherche encore 150 000 €.',
      object: `## Ce que l’argent paierait

- 900 m de trottoir de deux mètres, déneigé en premier ;
- la place devant l’église, sans aucune marche ;
- la plantation de quarante-deux mélèzes et sorbiers ;
- les réseaux enterrés pendant que la rue est ouverte.

## Où en est le plan

Il manque 150 000 €. La commune attend la réponse du Département sur les arrêts de car, et pose la question ici : faut-il réduire la place, ou emprunter davantage ?`,
    },
    it: {
      title: 'Attraversamento del paese: domanda DSIL 2027',
      summary:
        'Lo Stato aiuterebbe a rifare la via: marciapiedi, piazza senza gradini e alberi. Al piano mancano ancora 150 000 €.',
      object: `## Che cosa pagherebbe

- 900 m di marciapiede di due metri, liberato per primo dalla neve;
- la piazza davanti alla chiesa, senza gradini;
- quarantadue larici e sorbi;
- le reti interrate mentre la via è aperta.

## A che punto è il piano

Mancano 150 000 €. Il comune aspetta il Dipartimento sulle fermate degli autobus e chiede qui: ridurre la piazza, o indebitarsi di più?`,
    },
  },
  programme: 'dsil',
  call: 'Dotation de soutien à l’investissement local 2027',
  body: 'technique',
  elected: 'elue',
  agent: 'agent-technique',
  totalCost: 2_750_000,
  eligibleBase: 2_310_000,
  plannedStart: 44,
  plan: [
    { funder: 'dsil', asked: 820_000 },
    { funder: 'region', label: 'Nos communes d’abord', asked: 550_000 },
    { funder: 'department', asked: 275_000 },
    { funder: 'loan', asked: 600_000 },
    { funder: 'own-funds', asked: 355_000 },
  ],
  startedAgo: 40,
  publishedAgo: 24,
  documents: [{ kind: 'quotes', title: 'Avant-projet sommaire chiffré', ago: 23 }],
  steps: [{ to: 'drafting', ago: 38 }],
  opinions: {
    openedAgo: 22,
    closesIn: 30,
    count: 94,
    leaning: {
      permanent: [52, 20, 28],
      secondary: [56, 26, 18],
      seasonal: [50, 40, 10],
      visitor: [60, 34, 6],
      business: [30, 22, 48],
    },
  },
  comments: [
    {
      by: 'residente',
      stance: 'for',
      text: 'Réduisez la place si vous voulez, mais pas les trottoirs. C’est pour eux que je viens aux réunions depuis trois ans.',
      asks: true,
      answered: {
        after: 2,
        text: 'Les trottoirs ne bougeront pas : ils sont la première tranche, et la DSIL est demandée d’abord pour eux.',
      },
    },
    {
      by: 'entreprise',
      forOrganisation: true,
      stance: 'against',
      text: 'Avant de demander de l’argent pour la place, dites-nous ce que coûte une saison sans stationnement pour les commerces.',
      asks: true,
    },
    {
      by: 'secondaire',
      lang: 'it',
      stance: 'for',
      text: 'Meglio un prestito un po’ più lungo che una via rifatta a metà.',
    },
    {
      by: 'permanent',
      stance: 'against',
      text: 'Emprunter 150 000 € de plus pour des arbres ? Non.',
      replies: [
        {
          by: 'permanent',
          text: 'Les arbres font 38 000 € dans le chiffrage. Le reste, ce sont les réseaux.',
        },
      ],
    },
    {
      by: 'visitor',
      lang: 'en',
      stance: 'neutral',
      text: 'Nice drawings. Please keep at least the short-stay spaces by the pharmacy.',
    },
  ],
}

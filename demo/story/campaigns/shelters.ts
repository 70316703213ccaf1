import type { CampaignStory } from './shape.ts'

/** Open, with the goal just behind it: move the clock past its deadline and the cards are charged. */
export const shelters: CampaignStory = {
  key: 'shelters',
  project: 'border-path',
  texts: {
    fr: {
      title: 'Un abri en mélèze au milieu du sentier',
      purpose: 'Construire l’abri du milieu du parcours, avec un banc, une table et une fontaine.',
      story: `## Pourquoi ici

Entre les deux villages, le sentier passe trois heures sans un toit. Les orages de juillet y surprennent les familles.

## Ce que nous construirons

- un abri de douze places, en mélèze scié dans la vallée ;
- une table que deux fauteuils peuvent approcher ;
- une fontaine, alimentée par la source voisine.

## Ce que paie la commune

Le chemin, les fondations et l’entretien pendant vingt ans. Votre don paie le bois, la charpente et la fontaine.

*Campagne de démonstration : rien n’est encaissé pour de vrai.*`,
    },
    it: {
      title: 'Un riparo in larice a metà sentiero',
      purpose: 'Costruire il riparo a metà percorso, con una panca, un tavolo e una fontana.',
      story: `## Perché qui

Tra i due paesi il sentiero corre per tre ore senza un tetto. I temporali di luglio vi sorprendono le famiglie.

## Che cosa costruiremo

- un riparo da dodici posti, in larice segato in valle;
- un tavolo che due sedie a rotelle possono avvicinare;
- una fontana, alimentata dalla sorgente vicina.

## Che cosa paga il Comune

Il sentiero, le fondazioni e la manutenzione per vent’anni. Il suo dono paga il legno, la carpenteria e la fontana.

*Campagna dimostrativa: nulla viene incassato davvero.*`,
    },
    en: {
      title: 'A larch shelter halfway along the path',
      purpose: 'Build the shelter at the middle of the path, with a bench, a table and a fountain.',
      story: `## Why here

Between the two villages the path runs for three hours without a roof. July storms catch families there.

## What we will build

- a shelter for twelve, of larch sawn in the valley;
- a table that two wheelchairs can draw up to;
- a fountain, fed by the spring nearby.

## What the commune pays

The path, the foundations and twenty years of upkeep. Your gift pays for the timber, the carpentry and the fountain.

*A demonstration campaign: nothing is really collected.*`,
    },
  },
  goal: 6_000,
  most: 1_000,
  openedAgo: 31,
  deadlineAgo: -17,
  legal: {
    basis: 'regie',
    reference: 'Arrêté de démonstration DEM-2026-R4 du 12 janvier 2026',
    deliberation: 'Délibération de démonstration DEM-2026-18 du 9 février 2026',
    note: 'Actes inventés pour la démonstration.',
  },
  rewards: [
    {
      fr: {
        title: 'Une carte dessinée du sentier',
        description: 'Imprimée au village, envoyée par la poste.',
      },
      it: { title: 'Una carta disegnata del sentiero', description: 'Stampata in paese, spedita per posta.' },
      en: { title: 'A drawn map of the path', description: 'Printed in the village, sent by post.' },
      from: 20,
      value: 3,
      needs: ['address'],
    },
    {
      fr: {
        title: 'Votre nom sur une planche',
        description: 'Gravé à l’intérieur de l’abri, si vous le voulez.',
      },
      it: { title: 'Il suo nome su un’asse', description: 'Inciso all’interno del riparo, se lo desidera.' },
      en: { title: 'Your name on a plank', description: 'Engraved inside the shelter, if you wish.' },
      from: 60,
      value: 6,
      quantity: 60,
      needs: ['engraving'],
    },
    {
      fr: {
        title: 'La marche d’inauguration',
        description: 'Avec la garde forestière, pour deux personnes.',
      },
      it: { title: 'La camminata inaugurale', description: 'Con la guardia forestale, per due persone.' },
      en: { title: 'The opening walk', description: 'With the forest ranger, for two people.' },
      from: 150,
      value: 20,
      quantity: 12,
    },
    {
      fr: { title: 'Un bardeau signé par le charpentier', description: 'Numéroté de 1 à 3.' },
      it: { title: 'Una scandola firmata dal carpentiere', description: 'Numerata da 1 a 3.' },
      en: { title: 'A shingle signed by the carpenter', description: 'Numbered from 1 to 3.' },
      from: 200,
      value: 45,
      quantity: 3,
      needs: ['address', 'engraving'],
    },
  ],
  // His bank asks for him; hers was reported lost, and is never tried again.
  cards: { torinese: 'asksItsOwner', randonneur: 'reportedLost' },
  pledges: 84,
  cast: [
    { key: 'secondaire', amount: 120 },
    { key: 'entreprise', amount: 400, organisation: 'glisse' },
    { key: 'hoteliere', amount: 300, organisation: 'hotel' },
    { key: 'torinese', amount: 80, anonymous: true },
    { key: 'randonneur', amount: 150, amountHidden: true },
  ],
}

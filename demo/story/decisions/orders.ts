import type { DecisionStory } from './shape.ts'

const seen = '*Acte inventé pour la démonstration.*'

/** What the invented mayor ordered, in the mayor's own powers or for the council. */
export const orders: DecisionStory[] = [
  {
    key: 'street-counts',
    kind: 'order',
    number: 'DEM-A-2026-07',
    texts: {
      fr: {
        title: 'Circulation rue du village pendant les comptages',
        text: `${seen}\n\nLe maire arrête :\n\n## Article 1\n\nLa circulation est alternée rue du village de 9 h à 17 h, le temps des comptages.\n\n## Article 2\n\nLes livraisons et les secours passent toujours.`,
      },
    },
    matter: '6.1',
    ago: 131,
    transmittedAgo: 131,
    publishedAgo: 130.6,
    decides: [{ key: 'village-street' }],
  },
  {
    key: 'path-closed',
    kind: 'order',
    number: 'DEM-A-2026-19',
    texts: {
      fr: {
        title: 'Fermeture du sentier de la frontière',
        text: `${seen}\n\nLe maire arrête :\n\n## Article unique\n\nLe sentier est fermé à tous jusqu’à nouvel ordre, à cause d’un éboulement.`,
      },
      it: {
        title: 'Chiusura del sentiero di confine',
        text: '*Atto inventato per la dimostrazione.*\n\nIl sentiero è chiuso a tutti fino a nuovo ordine, a causa di una frana.',
      },
    },
    matter: '6.1',
    ago: 34,
    transmittedAgo: 34,
    publishedAgo: 33.7,
    decides: [{ key: 'border-path' }],
  },
  {
    key: 'path-opened',
    kind: 'order',
    number: 'DEM-A-2026-21',
    texts: {
      fr: {
        title: 'Réouverture du sentier de la frontière aux marcheurs',
        text: `${seen}\n\nLe maire arrête :\n\n## Article 1\n\nLe sentier est rouvert aux marcheurs. Il reste fermé aux vélos.\n\n## Article 2\n\nCet arrêté remplace l’arrêté DEM-A-2026-19.`,
      },
      it: {
        title: 'Riapertura del sentiero di confine a chi cammina',
        text: '*Atto inventato per la dimostrazione.*\n\nIl sentiero è riaperto a chi cammina. Resta chiuso alle biciclette.',
      },
    },
    matter: '6.1',
    ago: 15,
    transmittedAgo: 15,
    publishedAgo: 14.6,
    decides: [{ key: 'border-path' }],
    supersedes: 'path-closed',
  },
  {
    key: 'reservoir-study',
    kind: 'decision',
    number: 'DEM-2024-21',
    texts: {
      fr: {
        title: 'Réservoir d’altitude : commande de l’étude sur la ressource',
        text: `${seen}\n\nLe maire, par délégation du conseil, décide :\n\n## Article unique\n\nL’étude est confiée à un bureau spécialisé, au terme d’une mise en concurrence.`,
      },
    },
    matter: '1.1',
    ago: 901,
    transmittedAgo: 899,
    publishedAgo: 898,
    decides: [{ key: 'reservoir' }],
  },
  {
    key: 'housing-loan',
    kind: 'decision',
    number: 'DEM-2026-31',
    texts: {
      fr: {
        title: 'Attribution temporaire d’un logement communal',
        text: `${seen}\n\nLe maire, par délégation du conseil, décide :\n\n## Article unique\n\nUn logement est attribué pour la saison à une personne inventée, dont le nom ne devait pas paraître.`,
      },
    },
    matter: '3.3',
    ago: 74,
    transmittedAgo: 73,
    publishedAgo: 72,
    decides: [{ key: 'housing' }],
    signed: true,
    redacted: {
      ago: 70,
      ground: 'personal-data',
      reference: 'Demande DEM-RGPD-3 (démonstration)',
    },
  },
  {
    key: 'shuttle-stop',
    kind: 'order',
    number: 'DEM-A-2026-22',
    texts: {
      fr: { title: 'Nouvel arrêt de la navette au hameau', text: '' },
    },
    matter: '6.1',
    ago: 1,
    publishedAgo: null,
    decides: [{ key: 'shuttle' }],
    unfinished: true,
  },
]

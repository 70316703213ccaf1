/**
 * The nomenclature ACTES, by which every act sent to the préfecture is filed: nine matters, and their second level. In
 * the words of the official list, as scdl-deliberations 2.1.5 writes them: lower case with accents, without comma,
 * bracket or slash inside a name.
 */
export const nomenclature = {
  '1': {
    name: 'commande publique',
    within: {
      '1.1': 'marchés publics',
      '1.2': 'délégation de service public',
      '1.3': 'conventions de mandat',
      '1.4': 'autres types de contrats',
      '1.5': 'transactions et protocoles d’accord transactionnel',
      '1.6': 'actes relatifs à la maîtrise d’œuvre',
      '1.7': 'actes spéciaux et divers',
    },
  },
  '2': {
    name: 'urbanisme',
    within: {
      '2.1': 'documents d’urbanisme',
      '2.2': 'actes relatifs au droit d’occupation ou d’utilisation des sols',
      '2.3': 'droit de préemption urbain',
    },
  },
  '3': {
    name: 'domaine et patrimoine',
    within: {
      '3.1': 'acquisitions',
      '3.2': 'aliénations',
      '3.3': 'locations',
      '3.4': 'limites territoriales',
      '3.5': 'autres actes de gestion du domaine public',
      '3.6': 'autres actes de gestion du domaine privé',
    },
  },
  '4': {
    name: 'fonction publique',
    within: {
      '4.1': 'personnel titulaire et stagiaire de la fonction publique territoriale',
      '4.2': 'personnel contractuel',
      '4.3': 'fonction publique hospitalière',
      '4.4': 'autres catégories de personnels',
      '4.5': 'régime indemnitaire',
    },
  },
  '5': {
    name: 'institutions et vie politique',
    within: {
      '5.1': 'élection exécutif',
      '5.2': 'fonctionnement des assemblées',
      '5.3': 'désignation de représentants',
      '5.4': 'délégation de fonctions',
      '5.5': 'délégation de signature',
      '5.6': 'exercice des mandats locaux',
      '5.7': 'intercommunalité',
      '5.8': 'décision d’ester en justice',
    },
  },
  '6': {
    name: 'libertés publiques et pouvoirs de police',
    within: {
      '6.1': 'police municipale',
      '6.2': 'pouvoirs du président du conseil départemental',
      '6.3': 'pouvoirs du président du conseil régional',
      '6.4': 'autres actes réglementaires',
      '6.5': 'actes pris au nom de l’état et soumis au contrôle hiérarchique',
    },
  },
  '7': {
    name: 'finances locales',
    within: {
      '7.1': 'décisions budgétaires',
      '7.2': 'fiscalité',
      '7.3': 'emprunts',
      '7.4': 'interventions économiques',
      '7.5': 'subventions',
      '7.6': 'contributions budgétaires',
      '7.7': 'avances',
      '7.8': 'fonds de concours',
      '7.9': 'prise de participation',
      '7.10': 'divers',
    },
  },
  '8': {
    name: 'domaines de compétences par thèmes',
    within: {
      '8.1': 'enseignement',
      '8.2': 'aide sociale',
      '8.3': 'voirie',
      '8.4': 'aménagement du territoire',
      '8.5': 'politique de la ville habitat logement',
      '8.6': 'emploi formation professionnelle',
      '8.7': 'transports',
      '8.8': 'environnement',
      '8.9': 'culture',
    },
  },
  '9': {
    name: 'autres domaines de compétences',
    within: {
      '9.1': 'autres domaines de compétences des communes',
      '9.2': 'autres domaines de compétences des départements',
      '9.3': 'autres domaines de compétences des régions',
      '9.4': 'vœux et motions',
    },
  },
} as const

type Nomenclature = typeof nomenclature
export type MatterCode = {
  [First in keyof Nomenclature]: keyof Nomenclature[First]['within']
}[keyof Nomenclature]

/** A matter by its code, with the names of both levels. */
export type Matter = { code: MatterCode; first: string; name: string }

/** Every matter of the second level, in the order of the list. */
export const matters: readonly Matter[] = Object.values(nomenclature).flatMap(({ name: first, within }) =>
  Object.entries(within).map(([code, name]) => ({ code: code as MatterCode, first, name })),
)
export const matterCodes = matters.map(({ code }) => code)

const byCode = new Map<string, Matter>(matters.map((matter) => [matter.code, matter]))
/** The matter of this code; undefined for anything else. */
export const matterOf = (code: string): Matter | undefined => byCode.get(code)
/** Both names as the official schema wants them: `finances locales/subventions`. */
export const matterPath = ({ first, name }: Matter) => `${first}/${name}`

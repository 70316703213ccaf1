import { desk } from './desk.fr.ts'
import { names } from './names.fr.ts'

/** The public accounts. French is the type of the other languages. */
export const fr = {
  ...names,
  ...desk,
  title: 'Comptes',
  lead: 'Chaque euro promis, encaissé, affecté ou rendu laisse ici une écriture. Aucune ne s’efface : une erreur se corrige par une écriture contraire, qui nomme la première.',
  privacy: 'Aucun nom et aucune heure : un don paraît avec sa somme et son jour.',
  downloadTable: 'Télécharger (CSV)',
  downloadChain: 'Télécharger avec les empreintes (JSON)',
  empty: 'Aucune écriture pour l’instant',
  emptyBody:
    'La première paraîtra quand quelqu’un aura promis une somme à une campagne de la commune, ou parrainé un projet.',
  emptyFiltered: 'Aucune écriture ne répond à ces filtres',
  overview: {
    title: 'Où en est l’argent',
    where: 'Où il se trouve',
    whose: 'À qui il revient',
    total: 'Total',
    equal: (sum: string) =>
      `Les deux listes font la même somme, ${sum} : chaque euro qui entre quelque part est aussitôt dû à quelque chose.`,
    pledged: (sum: string) =>
      `En plus, ${sum} sont promis et ne sont débités à personne. Ce n’est pas encore de l’argent : ces promesses ne comptent pas ci-dessus.`,
  },
  campaigns: {
    title: 'Par campagne',
    caption: 'Ce que chaque campagne a promis, encaissé, coûté et donné',
    campaign: 'Campagne',
    promised: 'Promis',
    collected: 'Encaissé',
    uncollected: 'Non encaissé',
    voided: 'Sans suite',
    fees: 'Frais',
    refunded: 'Rendu',
    held: 'Gardé',
    released: 'Affecté au projet',
    sponsored: 'Parrainages',
    all: 'Toutes les écritures de cette campagne',
    show: 'Voir la campagne',
    own: 'Les comptes de cette campagne',
    glosses: {
      promised: 'Confirmé, et pas retiré.',
      collected: 'Débité pour de bon.',
      uncollected: 'La carte n’a pas pu être débitée.',
      voided: 'Personne n’a été débité.',
      fees: 'Gardés par Stripe.',
      refunded: 'Revenu à qui l’avait donné ou payé.',
      held: 'Jusqu’à ce que la campagne soit soldée.',
      released: 'Acquis au projet.',
      sponsored: 'Facturé aux parrains, hors taxes. Hors de l’objectif.',
    },
    none: 'Aucune écriture pour l’instant : la première paraîtra avec la première promesse confirmée.',
  },
  entries: {
    title: 'Les écritures',
    reversedBy: (what: string) => `Depuis : ${what.toLowerCase()}`,
    filters: { campaign: 'Campagne', kind: 'Nature' },
    all: 'Toutes',
  },
  transaction: {
    eyebrow: (day: string) => `Écriture du ${day}`,
    written: (day: string) => `Inscrite le ${day}.`,
    of: (campaign: string) => `Pour la campagne « ${campaign} ».`,
    memo: 'Cette écriture parle de promesses : aucun argent n’a bougé.',
    reverses: 'Elle annule',
    reversedBy: 'Elle est annulée par',
    other: (what: string, day: string) => `${what}, ${day}`,
    sides: 'Les deux faces de l’écriture',
    from: 'Ce qui part',
    to: 'Ce qui arrive',
    project: (title: string) => `Projet « ${title} »`,
    balanced: (sum: string) => `Ce qui part est égal à ce qui arrive : ${sum}.`,
    proof: 'Sa place dans la chaîne',
    proofText:
      'Cette empreinte suit celle de l’écriture d’avant. Notez-la : si l’écriture changeait un jour, elle ne serait plus la même.',
    waiting: 'Elle rejoint la chaîne des empreintes dans la minute.',
    position: 'Position',
    fingerprint: 'Empreinte',
  },
  fingerprints: {
    title: 'Empreintes des comptes',
    lead: 'Chaque écriture est liée à la précédente par une empreinte. Si quelqu’un en changeait une, l’empreinte du jour ne tomberait plus juste.',
    whatText:
      'Chaque écriture reçoit une empreinte (SHA-256) calculée sur ce qui en est publié et sur l’empreinte d’avant. L’empreinte d’un jour est celle de la dernière écriture : elle engage toutes les autres.',
    privacyText:
      'Ni nom, ni heure, ni numéro de paiement. Ce qui a causé l’écriture n’y figure que sous une empreinte salée, illisible sans la clé que garde la commune.',
    howSteps: [
      'Téléchargez le fichier : une ligne par écriture, et une par empreinte du jour.',
      'Pour chaque écriture, calculez le SHA-256 de l’empreinte précédente suivie du champ « entry » tel qu’il est écrit. Le résultat doit être le champ « hash ».',
      'Dans chaque écriture, la somme des montants doit faire zéro ; une écriture qui en annule une autre doit en être le miroir.',
      'À la position d’un jour, l’empreinte doit être celle que vous aviez notée.',
    ],
    command: 'Avec le code de la plateforme, une commande fait tout cela, sans réseau :',
  },
  refusals: {
    'not-enough-money': 'Il n’y a pas assez d’argent sur ce compte pour cette écriture.',
    'alarm-not-found': 'Cette alerte n’existe pas, ou plus.',
    'alarm-settled': 'Cette alerte est déjà réglée.',
  },
}

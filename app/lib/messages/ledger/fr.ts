import { names } from './names.fr.ts'

/** The public accounts. French is the type of the other languages. */
export const fr = {
  ...names,
  title: 'Comptes',
  lead: 'Chaque euro promis, encaissé, affecté ou rendu compte ici, dans une ligne qui réunit au moins cinq personnes. Aucune ligne ne s’efface ni ne change.',
  privacy:
    'Aucun nom, aucune heure, aucune somme d’une seule personne : une fois par jour, et à la fin d’une campagne, ce que cinq personnes au moins ont donné paraît en une somme. Ce qui désignerait quelqu’un attend un décompte suivant. Un parrain, dont le prix est public, a sa propre ligne.',
  downloadTable: 'Télécharger (CSV)',
  downloadChain: 'Télécharger avec les empreintes (JSON)',
  empty: 'Aucune ligne pour l’instant',
  emptyBody:
    'La première paraîtra au décompte qui suivra les promesses de dix personnes, ou la fin d’une campagne.',
  emptyFiltered: 'Aucune ligne ne répond à ces filtres',
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
    voided: 'Sans suite',
    fees: 'Frais',
    refunded: 'Rendu',
    lost: 'Repris',
    held: 'Gardé',
    released: 'Affecté au projet',
    sponsored: 'Parrainages',
    all: 'Toutes les lignes de cette campagne',
    show: 'Voir la campagne',
    own: 'Les comptes de cette campagne',
    glosses: {
      promised: 'Confirmé, et pas retiré.',
      collected: 'Débité pour de bon.',
      voided: 'Personne n’a été débité.',
      fees: 'Gardés par Stripe.',
      refunded: 'Revenu à qui l’avait donné ou payé.',
      lost: 'Contesté auprès de la banque, et repris par elle.',
      held: 'Jusqu’à ce que la campagne soit soldée.',
      released: 'Acquis au projet.',
      sponsored: 'Facturé aux parrains, hors taxes. Hors de l’objectif.',
    },
    none: 'Aucune ligne pour l’instant : la première réunira au moins cinq personnes.',
  },
  entries: {
    title: 'Les lignes',
    people: (n: number) => `${n} personnes`,
    whole: 'Moins de cinq personnes, en tout',
    filters: { campaign: 'Campagne', kind: 'Nature' },
    all: 'Toutes',
  },
  line: {
    eyebrow: (position: string, day: string) => `Ligne ${position}, décompte du ${day}`,
    of: (campaign: string) => `Pour la campagne « ${campaign} ».`,
    memo: 'Cette ligne parle de promesses : aucun argent n’a bougé.',
    sides: 'Les deux faces de la ligne',
    from: 'Ce qui part',
    to: 'Ce qui arrive',
    project: (title: string) => `Projet « ${title} »`,
    balanced: (sum: string) => `Ce qui part est égal à ce qui arrive : ${sum}.`,
    proof: 'Ses preuves',
    proofText:
      'Cette empreinte suit celle de la ligne d’avant. La racine engage chacune des écritures que la ligne réunit.',
    inclusion:
      'Qui a donné trouve sur la page de sa promesse la feuille et le chemin qui prouvent que la sienne y est. Ce que cela prouve : elle y est. Que la ligne ne contient rien d’autre, l’auditeur le vérifie en l’ouvrant tout entière, et la banque le confirme par ses virements.',
    root: 'Racine',
    position: 'Position',
    fingerprint: 'Empreinte',
  },
  fingerprints: {
    title: 'Empreintes des comptes',
    lead: 'Chaque ligne est liée à la précédente par une empreinte. Si quelqu’un en changeait une, l’empreinte du jour ne tomberait plus juste.',
    whatText:
      'Chaque ligne reçoit une empreinte (SHA-256) calculée sur ce qui en est publié et sur l’empreinte d’avant. La première ligne engage de la même façon la chaîne intérieure des écritures, montrée au seul auditeur. L’empreinte d’un jour est celle de la dernière ligne : elle engage toutes les autres.',
    privacyText:
      'Ni nom, ni heure, ni somme de moins de cinq personnes. Chaque écriture n’y figure que dans la racine d’un arbre de Merkle (RFC 6962), sous seize octets de sel que son auteur seul reçoit.',
    howSteps: [
      'Téléchargez le fichier : une ligne par décompte, nature et campagne, et une par empreinte du jour.',
      'Pour chaque ligne, calculez le SHA-256 de l’empreinte précédente suivie du champ « entry » tel qu’il est écrit. Le résultat doit être le champ « hash ».',
      'Dans chaque ligne, la somme des montants doit faire zéro, et le nombre de personnes doit être de cinq au moins.',
      'À la position d’un jour, l’empreinte doit être celle que vous aviez notée.',
      'Pour votre propre don : « --mine » et le fichier de preuve que donne la page de votre promesse.',
    ],
    command: 'Avec le code de la plateforme, une commande fait tout cela, sans réseau :',
  },
  refusals: {
    'not-enough-money': 'Il n’y a pas assez d’argent sur ce compte pour cette écriture.',
    'alarm-not-found': 'Cette alerte n’existe pas, ou plus.',
    'alarm-settled': 'Cette alerte est déjà réglée.',
  },
}

import { wording } from '../../language.ts'
import { pieces } from '../projects/pieces.fr.ts'

const { plural } = wording('fr')

const left = (m: number) =>
  m === 0
    ? ''
    : plural(m, {
        one: ' ; # que le schéma ne peut pas tenir est laissé de côté',
        other: ' ; # que le schéma ne peut pas tenir sont laissés de côté',
      })

/** The commune's official acts. French is the type of the other languages. */
export const fr = {
  /** What an act may bring to the gate of a project. */
  pieces,
  /** The nine matters of the nomenclature ACTES. */
  matters: {
    '1': 'Commande publique',
    '2': 'Urbanisme',
    '3': 'Domaine et patrimoine',
    '4': 'Fonction publique',
    '5': 'Institutions et vie politique',
    '6': 'Libertés publiques et police',
    '7': 'Finances locales',
    '8': 'Compétences par thèmes',
    '9': 'Autres compétences',
  } as Record<string, string>,
  kindGlosses: {
    deliberation: 'Le conseil municipal en a délibéré.',
    order: 'Le maire a pris cet acte, dans ses propres pouvoirs.',
    decision: 'Le maire a décidé au nom du conseil, qui lui en a donné la charge.',
  },
  grounds: {
    court: 'décision de justice',
    cnil: 'demande de la CNIL',
    'personal-data': 'données personnelles que la loi protège',
    secrecy: 'secret que la loi protège',
  },
  list: {
    title: 'Décisions',
    lead: 'Ce que la commune a décidé, tel qu’elle l’a décidé : délibérations, arrêtés, décisions du maire. Rien n’est modifié après coup.',
    search: 'Rechercher une décision',
    searchHint: 'Un numéro, un mot de l’objet. Les accents ne comptent pas.',
    kind: 'Acte',
    year: 'Année',
    matter: 'Matière',
    subject: 'Sujet',
    words: (q: string) => `« ${q} »`,
    option: (label: string, n: number) => `${label} (${n})`,
    count: (n: number) => plural(n, { zero: 'Aucune décision', one: '# décision', other: '# décisions' }),
    decidedOn: (day: string) => `Acte du ${day}`,
    onlineOn: (day: string) => `en ligne depuis le ${day}`,
    about: 'Sur',
    redacted: 'Texte retiré',
    empty: 'Aucune décision n’est encore en ligne',
    emptyBody:
      'Les délibérations paraissent ici dès que le maire les publie. En attendant, les projets disent où ils en sont.',
    seeProjects: 'Voir les projets',
    nothing: 'Rien ne correspond',
    nothingBody: 'Essayez un mot de moins, ou retirez un choix.',
    pastEnd: 'La liste s’arrête avant cette page',
    clear: 'Voir toutes les décisions',
    feed: 'Flux RSS des décisions',
    openData: 'Les délibérations en données ouvertes',
  },
  show: {
    body: 'Pris par',
    signatory: 'Signé par',
    matter: 'Matière',
    dates: 'Les dates',
    adopted: { deliberation: 'Adoptée le', order: 'Pris le', decision: 'Prise le' },
    transmitted: 'Reçue en préfecture le',
    transmittedNot: 'La date de réception en préfecture n’est pas indiquée.',
    online: 'En ligne depuis le',
    onlineHint: 'Le délai de recours se compte à partir de la publication.',
    budget: 'Budget',
    text: 'Le texte',
    inFrench: 'L’acte officiel est en français : seule cette langue fait foi.',
    votes: 'Le vote',
    votesCaption: (voted: number, members: number) =>
      plural(members, {
        one: `${voted} votant sur # siège`,
        other: `${voted} votants, présents ou représentés, sur # sièges`,
      }),
    votesNone: 'Le conseil n’a pas voté : il a pris acte.',
    vote: 'Voix',
    count: 'Nombre',
    for: 'Pour',
    against: 'Contre',
    abstention: 'Abstention',
    absent: 'Sans vote',
    decides: 'Ce que cet acte décide',
    decidesNothing: 'Cet acte n’est relié à aucun projet ni à aucun dossier.',
    gate: (piece: string) => `Pièce versée au projet : ${piece}`,
    pdf: 'Le document',
    pdfRead: { signed: 'Lire l’acte signé (PDF)', printed: 'Lire l’acte (PDF)' },
    pdfHint: {
      signed: 'C’est le document signé, tel que la mairie l’a versé.',
      printed: 'Imprimé d’après ce texte. Les mêmes mots donnent le même fichier, octet pour octet.',
    },
    pdfSoon: 'Le document s’imprime. Il paraît ici dans un instant.',
    pdfGone: 'Le document n’est plus servi. Son empreinte reste :',
    hash: 'Empreinte SHA-256 :',
    hashGloss:
      'Trente-deux octets qui changent tous si un seul signe du fichier change : quiconque peut vérifier que c’est bien lui.',
    chain: 'Avant et après cet acte',
    supersedes: 'Remplace',
    supersededBy: 'Remplacé par',
    supersededNotice: 'Cet acte ne s’applique plus sous cette forme : un autre le remplace.',
    here: 'Cet acte',
    tombstone: (ground: string, day: string) => `Le texte de cet acte a été retiré le ${day} : ${ground}.`,
    tombstoneReference: 'Référence :',
    tombstoneStays: 'Le numéro, la date, le vote et l’histoire de l’acte restent.',
    kept: 'Un acte publié ne change plus. La liste des faits et ses empreintes le prouvent.',
    fingerprints: 'Vérifier les empreintes',
    print: 'Imprimer cette page',
  },
  openData: {
    works: 'Travaux en cours et à venir',
    worksBody: (n: number, m: number) =>
      `Les chantiers annoncés par bulletin, par le schéma officiel infos-travaux 0.0.2 : ${plural(n, { zero: 'aucun', one: '# chantier', other: '# chantiers' })}${left(m)}.`,
    equipment: 'Équipements publics',
    equipmentBody: (n: number, m: number) =>
      `Les lieux et leurs horaires, par le schéma officiel scdl-equipements 0.1.5 : ${plural(n, { zero: 'aucun', one: '# lieu', other: '# lieux' })}${left(m)}.`,
    equipmentNot:
      'Ce fichier sera proposé dès que la mairie aura indiqué son SIRET, son code INSEE et son code postal.',
    proposals: 'Propositions',
    proposalsBody:
      'Chaque proposition, son état, ses soutiens, la réponse et le projet qu’elle a rejoint, sans nom.',
    title: 'Données ouvertes',
    lead: 'Des fichiers à reprendre et à vérifier, sans compte. Licence Ouverte 2.0 (Etalab).',
    files: 'Les fichiers',
    file: 'Fichier',
    places: 'Lieux',
    placesBody: 'Le registre des lieux de la commune : nom, type, point ou tracé, altitude, qui s’en occupe.',
    accounts: 'Comptes des campagnes',
    accountsBody: 'Chaque euro promis, encaissé, affecté ou rendu, sans nom.',
    accountsChain: 'Comptes, avec leurs empreintes',
    accountsChainBody: 'Les mêmes écritures, liées l’une à l’autre, pour vérifier qu’aucune n’a changé.',
    what: 'Contenu',
    format: 'Format',
    deliberations: 'Délibérations',
    deliberationsBody: 'Les colonnes et les règles du schéma officiel scdl-deliberations 2.1.5.',
    deliberationsNot: 'Ce fichier sera proposé dès que la mairie aura indiqué son SIRET dans les réglages.',
    feed: 'Fil des décisions',
    feedBody: 'Chaque acte mis en ligne, le plus récent d’abord.',
    register: 'Registre de modération',
    registerBody: 'Chaque décision de modération et sa raison, sans nom.',
    fingerprints: 'Chaîne des faits',
    fingerprintsBody:
      'Chaque fait de la plateforme et son empreinte, pour vérifier que rien n’a été réécrit.',
    opinions: 'Avis des habitants',
    opinionsBody:
      'Sur la page de chaque projet et de chaque dossier, le décompte par statut : même adresse, suivie de /avis.csv.',
    projects: 'Choisir un projet',
    dossiers: 'Choisir un dossier',
    projectsFeed: 'Fil des projets et des dossiers',
    projectsFeedBody: 'Publications, versions, phases, étapes, réponses.',
    all: 'Ouvrir',
  },
}
export type Decisions = typeof fr

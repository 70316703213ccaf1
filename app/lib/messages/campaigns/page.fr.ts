import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** The public pages of campaigns. */
export const pages = {
  list: {
    title: 'Les campagnes de financement',
    lead: 'La commune demande votre aide pour un projet précis. Si l’objectif n’est pas atteint à l’échéance, personne n’est débité.',
    filter: 'Quelles campagnes',
    all: 'Toutes',
    open: 'Ouvertes',
    over: 'Terminées',
    empty: 'Aucune campagne pour l’instant',
    emptyBody:
      'La première paraîtra ici dès que la mairie l’aura ouverte. En attendant, suivez un projet : vous serez prévenu.',
    emptyAction: 'Voir les projets',
    nothing: 'Aucune campagne ici',
    nothingBody: 'Regardez les autres, ou revenez plus tard.',
    see: 'Voir toutes les campagnes',
    onProject: 'Pour le projet',
    collected: 'Encaissé',
    promised: 'Promis',
    goal: 'Objectif',
    left: 'Il reste',
  },
  show: {
    onProject: 'Pour le projet',
    inFrench: 'La commune n’a pas encore fait traduire ce texte. Le voici en français.',
    draft: 'Ceci est un aperçu : seule la mairie le voit.',
    progressLabel: (promised: string, goal: string) => `${promised} promis sur ${goal}`,
    promised: 'Promis',
    goal: 'Objectif',
    left: 'Temps restant',
    daysLeft: (n: number) => plural(n, { zero: 'moins d’un jour', one: '# jour', other: '# jours' }),
    deadlineName: 'Échéance',
    collected: 'Encaissé',
    refunded: 'Rendu',
    waiting: 'Pas encore décompté, ou non encaissé',
    figuresGloss:
      'Promis : ce que chacun s’est engagé à donner. Encaissé : ce que les cartes ont payé, d’après le dernier décompte. La différence attend d’être encaissée ou décomptée avec au moins cinq personnes, ou a été refusée.',
    counted: (day: string, next: string) =>
      `À jour au décompte du ${day}. Le prochain est celui du ${next} : une promesse y entre avec celles d’au moins quatre autres personnes, pour que nul ne puisse calculer la sienne.`,
    notCounted: 'Le premier décompte n’a pas encore eu lieu.',
    countedOver: (day: string) =>
      `D’après le décompte du ${day}. Ce qui désignerait une seule personne attend le suivant.`,
    fewBackers: 'Moins de cinq personnes ont promis : leur total paraît, sans noms.',
    backers: (n: number) =>
      plural(n, {
        zero: 'Aucune promesse décomptée pour l’instant.',
        one: '# personne a promis.',
        other: '# personnes ont promis.',
      }),
    deadline: (instant: string, left: string) => `Échéance : ${instant}, heure de Paris (${left}).`,
    deadlinePast: (instant: string) => `L’échéance était le ${instant}, heure de Paris.`,
    story: 'Ce que votre don permettra',
    conditions: 'Ce à quoi vous vous engagez',
    conditionsPast: 'Les conditions de cette campagne',
    purpose: 'À quoi sert l’argent',
    amounts: (least: string, most: string) =>
      `Vous promettez de ${least} à ${most}. Rien n’est débité avant l’échéance.`,
    ifReached:
      'Si l’objectif est atteint, votre carte est débitée de ce montant, une fois, après l’échéance.',
    ifMissed: 'Si l’objectif est manqué, personne n’est débité et votre carte est oubliée.',
    ifChargesFail: {
      'carry-on':
        'Si des cartes sont refusées, leurs propriétaires ont sept jours pour réparer. Ce qui manque alors, la commune le cherche ailleurs : le projet reçoit ce qui est encaissé.',
      'refund-below': 'Si des cartes sont refusées, leurs propriétaires ont sept jours pour réparer.',
    },
    refundBelow: (amount: string) =>
      `Si moins de ${amount} est encaissé au bout du compte, tout est rendu à chacun.`,
    withdraw: 'Vous pouvez modifier ou retirer votre promesse jusqu’à l’échéance, sans donner de raison.',
    noDeduction: 'Ce don ne donne pas droit à une réduction d’impôt.',
    deduction: (ruling: string) =>
      `Un rescrit fiscal (${ruling}) reconnaît ce don : une réduction d’impôt est possible si vous êtes domicilié fiscalement en France.`,
    promise: 'Promettre un don',
    promiseOf: (amount: string) => `Promettre ${amount}`,
    otherAmount: 'Autre montant',
    rewardChoose: 'La choisir',
    refused: {
      closing: 'L’échéance est passée : le décompte est en cours.',
      reached: 'La campagne est terminée : les dons promis sont en cours d’encaissement.',
      settled: 'La campagne est terminée : les dons qui pouvaient l’être ont été encaissés.',
      missed: 'La campagne est terminée : l’objectif n’a pas été atteint.',
      cancelled: 'La commune a annulé cette campagne.',
      draft: 'La campagne n’est pas encore ouverte.',
    },
    yours: (amount: string) => `Vous avez promis ${amount}.`,
    yoursStarted: (amount: string) => `Votre promesse de ${amount} attend votre carte.`,
    yoursLink: 'Voir ma promesse',
    outcomes: {
      reached: (day: string) =>
        `Les promesses ont atteint l’objectif. Le décompte est figé depuis le ${day}.`,
      missed: (day: string) => `L’objectif n’a pas été atteint le ${day}. Personne n’est débité.`,
      cancelled: (day: string) => `La commune a annulé la campagne le ${day}. Personne n’est débité.`,
    },
    reason: 'La raison donnée',
    lacking: {
      short:
        'Tout ce qui était promis n’a pas pu être encaissé, et l’objectif n’est pas atteint en argent : les chiffres ci-dessous disent combien est venu.',
      returned: 'Trop peu a pu être encaissé : tout est rendu, comme annoncé.',
    },
    rewards: 'Les contreparties',
    rewardsLead: 'Un remerciement, pas un achat : leur valeur reste petite devant le don.',
    rewardsNone: 'Cette campagne n’a pas de contrepartie.',
    rewardFrom: (amount: string) => `Dès ${amount}`,
    rewardWorth: (amount: string) => `Valeur : ${amount}`,
    rewardNoWorth: 'Sans valeur marchande',
    rewardLeft: (left: number, of: number) =>
      left === 0
        ? `Plus aucune sur ${of}`
        : plural(left, { one: `# reste sur ${of}`, other: `# restent sur ${of}` }),
    rewardUnlimited: 'Sans limite de nombre',
    legal: 'La base légale',
    legalBasis: {
      mandate: 'Mandat d’encaissement (CGCT, art. L1611-7-1)',
      regie: 'Régie de recettes (CGCT, art. R1617-1 et suivants)',
    },
    legalBasisGloss: {
      mandate: 'Une autre personne encaisse à la place de la commune, sous le contrôle du comptable public.',
      regie: 'Un agent nommé par la commune encaisse pour elle, sous le contrôle du comptable public.',
    },
    legalReference: { mandate: 'Convention de mandat', regie: 'Acte de création de la régie' },
    accountantOpinion: 'Avis conforme du comptable public',
    giftsDeliberation: 'Délibération qui accepte les dons (CGCT, art. L2242-1)',
    deductionRuling: 'Rescrit fiscal',
    beneficiary: 'Bénéficiaire : la commune, et elle seule.',
    wall: 'Celles et ceux qui participent',
    wallEmpty: 'Personne encore. Les noms paraissent au décompte, avec ceux d’au moins cinq personnes.',
    wallWaits: 'montant au prochain décompte',
    wallAnonymous: (n: number) =>
      plural(n, { one: '# personne participe anonymement.', other: '# personnes participent anonymement.' }),
    wallOnly: (n: number) =>
      plural(n, { one: 'La seule promesse est anonyme.', other: 'Les # promesses sont toutes anonymes.' }),
    wallHidden: 'montant gardé pour soi',
    wallGone: 'Compte supprimé',
    wallMore: 'Voir la suite',
    wallFirst: 'Revenir au début',
  },
}

import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** Sponsoring at the treasurer's desk. */
export const desk = {
  title: 'Parrainages',
  lead: 'Les formules proposées, qui les a prises, et les factures. Les dons ont leurs campagnes : les deux ne se mêlent pas.',
  new: 'Proposer une formule',
  none: 'Aucune formule pour l’instant',
  noneBody: 'Proposez la première sur un projet publié : elle paraîtra aussitôt sur la page des parrains.',
  state: { open: 'Proposée', closed: 'Close', withdrawn: 'Retirée' },
  taken: (n: number, of: number | null) =>
    of === null
      ? plural(n, { zero: 'Personne ne l’a prise', one: '# prise', other: '# prises' })
      : `${plural(n, { zero: 'Aucune prise', one: '# prise', other: '# prises' })} sur ${of}`,
  paid: (n: number) => plural(n, { zero: 'aucune payée', one: '# payée', other: '# payées' }),
  received: (amount: string) => `${amount} reçus, TVA comprise`,
  form: {
    title: 'Proposer une formule',
    lead: 'Une fois proposée, une formule ne change plus : un autre prix est une autre formule. On peut la retirer.',
    incompleteTitle: 'La commune ne peut pas encore facturer',
    project: 'Projet',
    campaign: 'Campagne',
    campaignHint:
      'Une campagne ouverte du même projet : sa page nommera la formule et ses parrains. L’objectif de la campagne n’en change pas.',
    noCampaign: 'Aucune campagne',
    french: 'Français (obligatoire)',
    italian: 'Italien (facultatif)',
    english: 'Anglais (facultatif)',
    titleField: 'Nom de la formule',
    benefits: 'Ce que le parrain reçoit',
    benefitsHint: 'Une ligne par avantage. C’est aussi ce que la facture désigne.',
    price: 'Prix hors taxes',
    priceHint: 'Par exemple 1 500 ou 850,50.',
    vatRate: 'Taux de TVA',
    rate: (rate: string) => `${rate} %`,
    noVat: '0 %, sans TVA',
    vatExemption: 'Texte qui dispense de TVA',
    vatExemptionHint: 'Seulement au taux 0 %. Par exemple « CGI, art. 256 B ».',
    quantity: 'Combien il y en a',
    quantityHint: 'Laissez vide s’il n’y a pas de limite.',
    closesOn: 'Dernier jour pour la prendre',
    send: 'Proposer cette formule',
    done: 'La formule est proposée : elle est sur la page des parrains.',
  },
  withCampaign: 'Avec la campagne',
  public: 'Voir la page publique',
  who: 'Qui l’a prise',
  nobody: 'Personne pour l’instant.',
  columns: {
    organisation: 'Organisation',
    state: 'État',
    invoice: 'Facture',
    contact: 'Contact',
    deeds: 'Avoir',
  },
  withdraw: 'Retirer la formule',
  withdrawBody: 'Personne ne pourra plus la prendre. Ceux qui l’ont prise la gardent.',
  withdrawn: 'La formule est retirée.',
  credit: {
    link: (number: string) => `Annuler ${number}`,
    title: (number: string) => `Annuler la facture ${number}`,
    lead: 'Un avoir l’annule en entier, le prix est rendu sur la carte, et le logo disparaît de la page des parrains. Une facture émise ne se modifie jamais.',
    facts: 'Ce qui sera rendu',
    buyer: 'À',
    amount: 'Montant, TVA comprise',
    reason: 'Motif',
    reasonHint: 'L’avoir le portera. Sans nom de personne.',
    send: (amount: string) => `Émettre l’avoir et rendre ${amount}`,
    done: (number: string) => `La facture ${number} est annulée. Le remboursement est parti.`,
    gone: 'Cette facture est déjà annulée.',
  },
}

/** Proposals at the desk. French is the type of the other languages. */
export const fr = {
  list: {
    title: 'Propositions des habitants',
    lead: 'Celles dont l’horloge court d’abord, puis les plus proches de leur seuil.',
    all: 'La liste publique',
    caption: 'Ce qui attend la commune',
    empty: 'Aucune proposition n’attend la commune',
    proposal: 'Proposition',
    state: 'État',
    due: 'Réponse due le',
    late: 'en retard',
    examiner: 'Qui répond',
    supports: 'Soutiens (seuil)',
  },
  show: {
    title: 'Examiner une proposition',
    public: 'La page publique',
    merge: 'Proposer une fusion',
    examiner: 'Qui répond',
    official: 'L’élu qui examine',
    name: 'Désigner',
    named: 'Qui répond est désigné, et prévenu.',
    join: 'Le projet qu’elle devient',
    joinLead: 'Choisissez un projet publié qui la prend en charge, ou',
    newProject: 'commencez un projet',
    project: 'Projet',
    joinButton: 'Relier au projet',
    joined: 'La proposition et le projet sont reliés.',
  },
}
export type ProposalsDesk = typeof fr

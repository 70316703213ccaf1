/** The words of a project's life: its phases, the pieces that their gates ask for, its themes. */
export const phases = {
  idea: 'Idée',
  opportunity: 'Opportunité',
  feasibility: 'Faisabilité',
  programme: 'Programme',
  concertation: 'Concertation',
  design: 'Conception',
  permits: 'Autorisations',
  funding: 'Financement',
  procurement: 'Marchés',
  works: 'Travaux',
  acceptance: 'Réception',
  commissioning: 'Mise en service',
  evaluation: 'Évaluation',
}

/** One line beneath each phase: what happens in it. */
export const phaseGlosses: Record<keyof typeof phases, string> = {
  idea: 'On regarde si l’idée mérite d’être étudiée.',
  opportunity: 'On précise le besoin et un ordre de grandeur du coût.',
  feasibility: 'On étudie si c’est possible ici : terrain, risques, climat, coût.',
  programme: 'Le conseil municipal vote ce qu’il faut faire et l’enveloppe.',
  concertation: 'Le public donne son avis, qui est conservé et publié.',
  design: 'Les architectes et les ingénieurs dessinent le projet.',
  permits: 'L’État et les services instruisent les autorisations.',
  funding: 'On réunit les financements promis.',
  procurement: 'On choisit les entreprises ; le premier marché notifié lance le projet en droit.',
  works: 'Le chantier.',
  acceptance: 'On vérifie que tout est fait ; la garantie d’un an commence.',
  commissioning: 'La sécurité est contrôlée, puis c’est ouvert.',
  evaluation: 'Un à trois ans après, on mesure si le but est atteint.',
}

export const pieces = {
  screening: 'l’examen de l’idée par le maire ou une commission',
  'opportunity-note': 'la note d’opportunité',
  'budget-envelope': 'l’enveloppe budgétaire',
  'feasibility-study': 'l’étude de faisabilité',
  'mountain-constraints': 'l’étude des contraintes de montagne (risques, loi Montagne)',
  'programme-deliberation': 'la délibération sur le programme et l’enveloppe',
  'concertation-modalities': 'la délibération sur les modalités de la concertation',
  'concertation-report': 'le bilan de la concertation, adopté',
  'apd-approval': 'l’approbation de l’avant-projet définitif (APD)',
  'final-permits': 'les autorisations définitives',
  'appeals-purged': 'l’attestation de recours purgés',
  'notified-funding': 'les notifications de financement',
  'notified-contracts': 'les marchés notifiés',
  'pre-acceptance': 'les opérations préalables à la réception',
  'reserves-lifted': 'la levée des réserves',
  'safety-clearance': 'l’autorisation de sécurité',
  'evaluation-report': 'le rapport d’évaluation',
}

export const themes = {
  mobility: 'Mobilité',
  'ski-area': 'Domaine skiable',
  housing: 'Logement',
  nature: 'Nature',
  water: 'Eau',
  energy: 'Énergie',
  culture: 'Culture',
  sport: 'Sport',
  services: 'Services',
  village: 'Vie du village',
  tourism: 'Tourisme',
  safety: 'Sécurité',
}

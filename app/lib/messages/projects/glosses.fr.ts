import type { Phase } from '../../kinds.ts'

/** One line beneath each phase: what happens in it. */
export const phaseGlosses: Record<Phase, string> = {
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

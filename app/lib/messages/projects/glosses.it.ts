import type * as fr from './glosses.fr.ts'

export const phaseGlosses: typeof fr.phaseGlosses = {
  idea: 'Si guarda se l’idea merita uno studio.',
  opportunity: 'Si precisano il bisogno e un ordine di grandezza del costo.',
  feasibility: 'Si studia se qui è possibile: terreno, rischi, clima, costo.',
  programme: 'Il consiglio comunale vota che cosa fare e la spesa massima.',
  concertation: 'Il pubblico dà il suo parere, che viene conservato e pubblicato.',
  design: 'Architetti e ingegneri disegnano il progetto.',
  permits: 'Lo Stato e gli uffici esaminano le autorizzazioni.',
  funding: 'Si raccolgono i finanziamenti promessi.',
  procurement: 'Si scelgono le imprese; il primo appalto notificato avvia il progetto per la legge.',
  works: 'Il cantiere.',
  acceptance: 'Si verifica che tutto sia fatto; comincia la garanzia di un anno.',
  commissioning: 'Si controlla la sicurezza, poi si apre.',
  evaluation: 'Da uno a tre anni dopo si misura se lo scopo è raggiunto.',
}

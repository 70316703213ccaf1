import type * as fr from './lifecycle.fr.ts'

export const phases: typeof fr.phases = {
  idea: 'Idea',
  opportunity: 'Opportunità',
  feasibility: 'Fattibilità',
  programme: 'Programma',
  concertation: 'Concertazione',
  design: 'Progettazione',
  permits: 'Autorizzazioni',
  funding: 'Finanziamento',
  procurement: 'Appalti',
  works: 'Lavori',
  acceptance: 'Collaudo',
  commissioning: 'Messa in servizio',
  evaluation: 'Valutazione',
}

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

export const pieces: typeof fr.pieces = {
  screening: 'l’esame dell’idea da parte del sindaco o di una commissione',
  'opportunity-note': 'la nota di opportunità',
  'budget-envelope': 'la spesa massima',
  'feasibility-study': 'lo studio di fattibilità',
  'mountain-constraints': 'lo studio dei vincoli di montagna (rischi, legge Montagna)',
  'programme-deliberation': 'la delibera sul programma e sulla spesa',
  'concertation-modalities': 'la delibera sulle modalità della concertazione',
  'concertation-report': 'il bilancio della concertazione, adottato',
  'apd-approval': 'l’approvazione del progetto definitivo (APD)',
  'final-permits': 'le autorizzazioni definitive',
  'appeals-purged': 'l’attestazione che non restano ricorsi',
  'notified-funding': 'le notifiche di finanziamento',
  'notified-contracts': 'gli appalti notificati',
  'pre-acceptance': 'le operazioni preliminari al collaudo',
  'reserves-lifted': 'lo scioglimento delle riserve',
  'safety-clearance': 'l’autorizzazione di sicurezza',
  'evaluation-report': 'il rapporto di valutazione',
}

export const themes: typeof fr.themes = {
  mobility: 'Mobilità',
  'ski-area': 'Comprensorio sciistico',
  housing: 'Alloggi',
  nature: 'Natura',
  water: 'Acqua',
  energy: 'Energia',
  culture: 'Cultura',
  sport: 'Sport',
  services: 'Servizi',
  village: 'Vita del paese',
  tourism: 'Turismo',
  safety: 'Sicurezza',
}

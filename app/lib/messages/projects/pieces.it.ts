import type * as fr from './pieces.fr.ts'

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

import type { fr } from './fr.ts'

export const it: typeof fr = {
  project: {
    name: 'Progetto',
    opinion: 'È favorevole a questo progetto?',
    follow: 'Seguire questo progetto',
    following: 'Lei segue questo progetto',
  },
  dossier: {
    name: 'Richiesta di contributo',
    opinion: 'È favorevole a questa domanda di contributo?',
    follow: 'Seguire questa domanda',
    following: 'Lei segue questa domanda',
  },
  official: {
    name: 'Eletto',
    opinion: 'Che cosa ne pensa?',
    follow: 'Seguire questa pagina',
    following: 'Lei segue questa pagina',
  },
  decision: {
    name: 'Decisione',
    opinion: 'È favorevole a questo atto?',
    follow: 'Seguire questo atto',
    following: 'Lei segue questo atto',
  },
  proposal: {
    name: 'Proposta',
    opinion: 'Sostiene questa proposta?',
    follow: 'Seguire questa proposta',
    following: 'Segue questa proposta',
  },
  place: {
    name: 'Luogo',
    opinion: 'Che cosa ne pensa di questo luogo?',
    follow: 'Seguire questo luogo',
    following: 'Lei segue questo luogo',
  },
  service: {
    name: 'Servizio',
    opinion: 'È soddisfatto di questo servizio?',
    follow: 'Seguire questo servizio',
    following: 'Lei segue questo servizio',
  },
  list: {
    name: 'Elenco',
    opinion: 'È favorevole?',
    follow: 'Ricevere le novità',
    following: 'Lei riceve le novità',
  },
  consultation: {
    name: 'Consultazione',
    opinion: 'Che cosa ne pensa?',
    follow: 'Segui questa consultazione',
    following: 'Segue questa consultazione',
  },
  budget: {
    name: 'Bilancio partecipativo',
    opinion: 'Che cosa ne pensa?',
    follow: 'Seguire questo bilancio',
    following: 'Segue questo bilancio',
  },
  field_report: {
    name: 'Segnalazione',
    opinion: 'È a favore di questa segnalazione?',
    follow: 'Seguire questa segnalazione',
    following: 'Segue questa segnalazione',
  },
  other: {
    name: 'Argomento',
    opinion: 'È favorevole?',
    follow: 'Seguire',
    following: 'Lei segue questo argomento',
  },
}

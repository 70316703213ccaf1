import type { fr } from './fr.ts'

export const it: typeof fr = {
  project: {
    opinion: 'È favorevole a questo progetto?',
    follow: 'Seguire questo progetto',
    following: 'Lei segue questo progetto',
  },
  dossier: {
    opinion: 'È favorevole a questa domanda di contributo?',
    follow: 'Seguire questa domanda',
    following: 'Lei segue questa domanda',
  },
  official: {
    opinion: 'Che cosa ne pensa?',
    follow: 'Seguire questa pagina',
    following: 'Lei segue questa pagina',
  },
  decision: {
    opinion: 'È favorevole a questo atto?',
    follow: 'Seguire questo atto',
    following: 'Lei segue questo atto',
  },
  proposal: {
    opinion: 'Sostiene questa proposta?',
    follow: 'Seguire questa proposta',
    following: 'Segue questa proposta',
  },
  place: {
    opinion: 'Che cosa ne pensa di questo luogo?',
    follow: 'Seguire questo luogo',
    following: 'Lei segue questo luogo',
  },
  service: {
    opinion: 'È soddisfatto di questo servizio?',
    follow: 'Seguire questo servizio',
    following: 'Lei segue questo servizio',
  },
  list: {
    opinion: 'È favorevole?',
    follow: 'Ricevere le novità',
    following: 'Lei riceve le novità',
  },
  consultation: {
    opinion: 'Che cosa ne pensa?',
    follow: 'Segui questa consultazione',
    following: 'Segue questa consultazione',
  },
  field_report: {
    opinion: 'È a favore di questa segnalazione?',
    follow: 'Seguire questa segnalazione',
    following: 'Segue questa segnalazione',
  },
  other: {
    opinion: 'È favorevole?',
    follow: 'Seguire',
    following: 'Lei segue questo argomento',
  },
}

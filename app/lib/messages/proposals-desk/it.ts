import type { ProposalsDesk } from './fr.ts'

export const it: ProposalsDesk = {
  list: {
    title: 'Proposte degli abitanti',
    lead: 'Prima quelle il cui orologio corre, poi le più vicine alla soglia.',
    all: 'L’elenco pubblico',
    caption: 'Che cosa attende il Comune',
    empty: 'Nessuna proposta attende il Comune',
    proposal: 'Proposta',
    state: 'Stato',
    due: 'Risposta dovuta il',
    late: 'in ritardo',
    examiner: 'Chi risponde',
    supports: 'Sostegni (soglia)',
  },
  show: {
    title: 'Esaminare una proposta',
    public: 'La pagina pubblica',
    merge: 'Proporre un’unione',
    examiner: 'Chi risponde',
    official: 'L’eletto che esamina',
    name: 'Designare',
    named: 'Chi risponde è designato e avvisato.',
    join: 'Il progetto che diventa',
    joinLead: 'Scelga un progetto pubblicato che la prende in carico, o',
    newProject: 'cominci un progetto',
    project: 'Progetto',
    joinButton: 'Collegare al progetto',
    joined: 'La proposta e il progetto sono collegati.',
  },
}

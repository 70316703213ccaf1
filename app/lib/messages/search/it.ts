import { wording } from '../../language.ts'
import type { fr } from './fr.ts'

const { plural } = wording('it')

export const it: typeof fr = {
  title: 'Cercare',
  titleOf: (typed) => `Cercare «${typed}»`,
  lead: 'Progetti, servizi, bollettini, segnalazioni, luoghi, decisioni, domande ed eletti: tutto si cerca qui.',
  label: 'Una parola, un luogo, un nome',
  hint: 'Un errore di battitura non disturba.',
  many: (n, typed) =>
    plural(n, {
      zero: `Nulla per «${typed}»`,
      one: `# risultato per «${typed}»`,
      other: `# risultati per «${typed}»`,
    }),
  nothing: (typed) => `Nulla corrisponde a «${typed}»`,
  nothingBody:
    'Provi con una parola in meno, o una vicina. Oppure chieda a un eletto: la risposta è pubblica.',
  ask: 'Interrogare un eletto',
  kinds: {
    projects: 'Progetti',
    dossiers: 'Pratiche',
    proposals: 'Proposte',
    consultations: 'Consultazioni',
    budgets: 'Bilanci partecipativi',
    services: 'Servizi',
    bulletins: 'Bollettini',
    reports: 'Segnalazioni',
    places: 'Luoghi',
    decisions: 'Decisioni',
    campaigns: 'Campagne',
    questions: 'Domande',
    officials: 'Eletti',
  },
  all: {
    projects: 'Tutti questi progetti',
    dossiers: 'Tutte queste pratiche',
    proposals: 'Tutte queste proposte',
    consultations: 'Tutte le consultazioni',
    budgets: 'Tutti i bilanci partecipativi',
    services: 'Tutti questi servizi',
    bulletins: 'Tutti questi bollettini',
    reports: 'Tutte queste segnalazioni',
    places: 'Tutti questi luoghi',
    decisions: 'Tutte queste decisioni',
    campaigns: 'Tutte le campagne',
    questions: 'Tutte queste domande',
    officials: 'Tutti gli eletti',
  },
}

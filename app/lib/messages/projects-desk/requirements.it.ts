import { wording } from '../../language.ts'
import { pieces } from '../projects/pieces.it.ts'
import type { Requirements } from './requirements.fr.ts'

const { list } = wording('it')

const fields: Record<string, string> = {
  'texts.fr.title': 'il titolo in francese',
  'texts.fr.summary': 'il riassunto in francese',
  'texts.fr.body': 'il testo in francese',
  'texts.it.title': 'il titolo in italiano',
  'texts.it.summary': 'il riassunto in italiano',
  'texts.it.body': 'il testo in italiano',
  'texts.en.title': 'il titolo in inglese',
  'texts.en.summary': 'il riassunto in inglese',
  'texts.en.body': 'il testo in inglese',
  themes: 'almeno un tema',
  placeId: 'il luogo',
  reason: 'la ragione della versione',
  budget: 'il costo, in cifre',
  milestones: 'le tappe: per ciascuna un titolo in francese e una data',
  opinionsOpenOn: 'la data di apertura dei pareri',
  opinionsCloseOn: 'la data di chiusura dei pareri, dopo l’apertura',
}
const fieldNames = (names: readonly string[]) =>
  list([...new Set(names.map((name) => fields[name.replace(/\[.*/, '')] ?? name))])

const pieceNames = (names: readonly string[]) =>
  list(names.map((name) => pieces[name as keyof typeof pieces] ?? name))

export const requirements: Requirements = {
  fields,
  fieldNames,
  pieceNames,
  refusals: {
    'phases-in-order': 'Una fase non comincia prima di quella che la precede: verifichi queste date.',
    'phase-in-future': 'Questo progetto non è ancora in questa fase: la data deve ancora venire.',
    'project-incomplete': (names) => `Manca ancora, o va corretto: ${fieldNames(names)}.`,
    'project-not-published': 'Questo progetto non è ancora pubblico.',
    'nothing-to-publish': 'Nulla è cambiato dalla versione pubblicata.',
    'version-needs-reason': 'Dica perché esce questa nuova versione.',
    'not-in-office': 'Scelga un eletto in carica.',
    'not-an-agent': 'Scelga un impiegato del comune.',
    'not-a-body': 'Scelga un ente pubblico.',
    'opinions-already-open': 'I pareri sono già aperti: la data di apertura non cambia più.',
    'opinions-already-closed': 'I pareri sono chiusi: la data di chiusura non cambia più.',
    'opinions-close-in-past': 'La chiusura dei pareri non può essere nel passato.',
    'gate-pieces-missing': (names) => `Prima di andare avanti manca: ${pieceNames(names)}.`,
    'last-phase': 'Questo progetto è nella sua ultima fase.',
    'phase-not-ahead': 'Scelga una fase successiva a quella di oggi.',
    'skip-needs-reason': 'Dica perché alcune fasi vengono saltate.',
    'project-is-halted': 'Questo progetto è sospeso o abbandonato. Prima va ripreso.',
    'project-not-halted': 'Questo progetto non è né sospeso né abbandonato.',
    'milestone-reached': 'Questa tappa è già raggiunta.',
    'same-date': 'È già la data prevista.',
    'not-yet': 'Questa data non è ancora arrivata.',
    'photo-in-future': 'Una foto non può essere stata scattata in un giorno futuro.',
    'too-many-photos': 'Un progetto mostra al massimo 24 foto. Prima ne tolga una.',
  },
}

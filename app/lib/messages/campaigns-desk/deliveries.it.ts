import { wording } from '../../language.ts'
import type { deliveries as French } from './deliveries.fr.ts'

const { plural } = wording('it')

export const deliveries: typeof French = {
  link: 'Consegnare le ricompense',
  title: (name) => `Ricompense: ${name}`,
  lead: 'Che cosa ha scelto ogni persona e che cosa serve per consegnarglielo. Ogni consultazione di questa pagina è registrata. Dopo la consegna, al termine del periodo stabilito, queste indicazioni si cancellano da sole.',
  tabs: { all: 'Tutte', 'to-do': 'Da preparare', sent: 'Spedite', given: 'Consegnate' },
  caption: 'Ricompense di questa campagna',
  columns: {
    promise: 'Promessa',
    name: 'Chi',
    reward: 'Ricompensa',
    said: 'Indicazioni',
    state: 'A che punto è',
  },
  anonymous: '—',
  tick: (reference) => `Spuntare ${reference}`,
  missing: (list) => `Manca: ${list}`,
  nothing: 'Da consegnare a mano',
  erased: 'Indicazioni cancellate',
  needs: { address: 'indirizzo postale', engraving: 'testo da incidere', size: 'taglia' },
  ticked: 'Le ricompense spuntate sono',
  moves: { sent: 'Spedite', given: 'Consegnate', 'to-do': 'Ancora da preparare' },
  moved: (n, tab) =>
    plural(n, { one: `La ricompensa è sotto “${tab}”.`, other: `# ricompense sono sotto “${tab}”.` }),
  none: 'Qui non c’è ancora nulla',
  noneBody: 'Una ricompensa compare quando la promessa è incassata.',
  file: 'Scaricare l’elenco (CSV)',
  asked: 'Che cosa chiede',
  askedHint: 'Chiesto con la promessa, e letto solo dal Comune.',
}

import { wording } from '../../language.ts'
import type { InfoNames } from './fr.ts'

const { plural } = wording('it')

export const it: InfoNames = {
  severities: { information: 'Informazione', watch: 'Attenzione', warning: 'Allerta', danger: 'Pericolo' },
  band: {
    title: 'Adesso nella stazione',
    danger: 'Ciò che è pericoloso',
    calm: 'Nessuna allerta in corso',
    more: (n) => plural(n, { one: '# altra informazione', other: '# altre informazioni' }),
    open: 'Ciò che è aperto',
    openOf: (open, all) => `${plural(open, { one: '# aperto', other: '# aperti' })} su ${all}`,
    noServices: 'Nessun servizio è ancora iscritto',
    shut: 'Chiusi o perturbati:',
    others: (n) => plural(n, { one: 'e # altro', other: 'e altri #' }),
    today: 'Ciò che accade oggi',
    nothingToday: 'Niente di annunciato',
    say: 'Ciò che Lei può dire',
    report: 'Segnalare ciò che vede',
    judge: 'Dare un parere su un progetto',
    ask: 'Interrogare un eletto',
    propose: 'Proporre qualcosa',
  },
}

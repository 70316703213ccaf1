import { wording } from '../../../language.ts'
import type { Bulletins } from './fr.ts'

const { plural } = wording('it')

export const it: Bulletins = {
  /** What a phone shows. */
  push: { danger: (title) => `Pericolo: ${title}`, stop: 'Non avvisarmi più' },
  address: {
    subject: 'Confermi il Suo indirizzo per ricevere i bollettini',
    title: 'Ricevere i bollettini della stazione',
    body: 'Qualcuno ha chiesto di ricevere i bollettini a questo indirizzo. Lo confermi con questo collegamento, valido due giorni.',
    action: 'Confermare questo indirizzo',
    notYou: 'Non è Lei? Non faccia nulla: non seguirà alcuna e-mail.',
  },
  severities: { information: 'Informazione', watch: 'Attenzione', warning: 'Allerta', danger: 'Pericolo' },
  subject: (severity, title) => `${severity}: ${title}`,
  subjectOfEnd: (title) => `Terminato: ${title}`,
  several: (n) => plural(n, { one: '# bollettino', other: '# bollettini' }),
  from: (instant) => `A partire dal ${instant}`,
  until: (instant) => `Fino al ${instant}`,
  ended: (instant) => `Terminato prima della fine, il ${instant}`,
  corrected: 'Corretto: questo sostituisce ciò che ha ricevuto.',
  read: 'Leggere questo bollettino',
  state: 'Questa e-mail non sostituisce le allerte dello Stato. In caso di emergenza: 112.',
}

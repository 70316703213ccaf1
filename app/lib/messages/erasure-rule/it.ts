import type { ErasureRule } from './fr.ts'

export const it: ErasureRule = {
  who: 'Il Suo indirizzo, i Suoi nomi, i Suoi dispositivi, ciò che segue, le Sue richieste e i Suoi giustificativi sono cancellati.',
  opinions:
    'I Suoi pareri sui temi ancora aperti sono ritirati. Quelli sui temi chiusi restano contati, senza di Lei e senza la loro ragione. I conteggi già pubblicati non cambiano.',
  words:
    'Ciò che ha scritto, comprese le ragioni pubblicate, resta sotto «account eliminato» o se ne va: è Lei a scegliere.',
  promises:
    'Le Sue promesse di dono non ancora addebitate sono ritirate, salvo che Lei chieda che restino. Quella in corso di incasso va a termine.',
  law: 'Ciò che la legge impone di conservare resta: promesse e pagamenti, senza il Suo nome, nei conti; le fatture di un’organizzazione, per dieci anni, così come sono state emesse (Code de commerce, art. L123-22).',
  events:
    'Il registro degli eventi conserva che un account è stato cancellato, e quando, sotto un identificativo senza nome.',
  again:
    'Potrà iscriversi di nuovo con lo stesso indirizzo: nulla del vecchio account tornerà, e avrà un parere per tema, come tutti.',
}

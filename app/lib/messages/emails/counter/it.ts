import type { CounterMailWords } from './fr.ts'

export const it: CounterMailWords = {
  lines: {
    entered: (title) => `Registrato a Suo nome allo sportello: «${title}»`,
    takenBack: (title) => `Ritirato su Sua richiesta allo sportello: «${title}»`,
  },
  what: {
    opinion: (title) => `Un parere, a Suo nome, su «${title}».`,
    comment: (title) => `Un commento, a Suo nome, su «${title}».`,
    proposal: (title) => (title ? `Una proposta, a Suo nome: «${title}».` : 'Una proposta, a Suo nome.'),
    class: (className) => `Il Suo status: «${className}».`,
  },
  code: {
    subject: (code) => `${code}: il Suo consenso per lo sportello`,
    title: 'Il municipio chiede il Suo consenso',
    body: (agent) => `${agent}, allo sportello del municipio, chiede di registrare per Lei, e nient’altro:`,
    how: 'Se è d’accordo, dia questo codice a quella persona. Vale dieci minuti e serve una sola volta.',
    notYou:
      'Non ha chiesto nulla allo sportello? Non dia il codice a nessuno: senza di esso nulla è registrato a Suo nome.',
  },
  entered: {
    subject: (title) => `Registrato per Lei allo sportello: ${title}`,
    title: 'Il municipio ha scritto a Suo nome',
    stance: (stance) => `Il Suo parere: ${stance}.`,
    body: 'Il pubblico lo legge con la nota «registrato allo sportello».',
    action: 'Ritirarlo',
    notYou:
      'Non è quello che ha detto, o non ha detto nulla? Lo ritiri con questo link, senza accedere, e avvisi il municipio.',
  },
  takenBack: {
    subject: (title) => `Ritirato per Lei allo sportello: ${title}`,
    title: 'Il municipio ha ritirato quanto aveva registrato',
    opinion: (title) =>
      `Su Sua richiesta, un agente ha ritirato il parere registrato a Suo nome su «${title}».`,
    comment: (title) =>
      `Su Sua richiesta, un agente ha ritirato il commento registrato a Suo nome su «${title}».`,
    proposal: (title) =>
      `Su Sua richiesta un agente ha ritirato la proposta inserita a Suo nome: «${title}».`,
    body: 'Non l’ha chiesto? Avvisi il municipio. Può sempre dare il Suo parere da sé.',
    action: 'Vedere la pagina',
  },
}

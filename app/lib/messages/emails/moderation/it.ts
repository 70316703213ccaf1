import type { ModerationWords } from './fr.ts'

export const it: ModerationWords = {
  lines: {
    hidden: (title) => `Il Suo contributo su «${title}» è stato nascosto`,
    kept: (title) => `Il Suo contributo su «${title}» è stato segnalato e resta online`,
    released: (title) => `Il Suo contributo su «${title}» è pubblicato`,
    restored: (title) => `Il Suo contributo su «${title}» è tornato`,
    upheld: (title) => `Il Suo contributo su «${title}» resta nascosto dopo il ricorso`,
    reported: (title) => `La Sua segnalazione su «${title}» ha ricevuto una decisione`,
    appeal: (day) => `Un ricorso è da giudicare entro il ${day}`,
  },
  knots: {
    sent: 'Inviata',
    published: 'Pubblicato',
    hidden: 'Nascosto dalla moderazione',
    ruled: { hidden: 'Il testo segnalato è stato nascosto', kept: 'Il testo segnalato è stato mantenuto' },
  },
  hidden: {
    subject: 'Il Suo contributo è stato nascosto',
    body: (title) =>
      `Una persona incaricata della moderazione ha nascosto ciò che aveva scritto su «${title}». Il motivo è pubblico.`,
    ground: (ground) => `Regola applicata: ${ground}`,
    appeal:
      'Se non è d’accordo, chieda un secondo esame: deciderà un’altra persona. Se nessuno lo fa entro il termine, il Suo contributo ritorna da sé. Ha sei mesi per chiederlo; può anche rivolgersi a un giudice.',
    action: 'Chiedere un secondo esame',
  },
  kept: {
    subject: 'Il Suo contributo è stato segnalato e resta online',
    body: (title) =>
      `Ciò che aveva scritto su «${title}» è stato segnalato. Dopo l’esame, la moderazione lo lascia online.`,
  },
  released: {
    subject: 'Il Suo contributo è pubblicato',
    body: (title) => `Ciò che aveva scritto su «${title}» attendeva una rilettura. Ora è pubblico.`,
  },
  restored: {
    subject: 'Il Suo contributo è tornato',
    body: (title) => `Ciò che aveva scritto su «${title}» è di nuovo online.`,
    byDeadline:
      'Nessuno ha giudicato il Suo ricorso entro il termine: la regola vuole che il Suo contributo ritorni.',
  },
  upheld: {
    subject: 'Il Suo contributo resta nascosto',
    body: (title) =>
      `Un’altra persona ha riesaminato ciò che aveva scritto su «${title}» e conferma la decisione. Può ancora rivolgersi a un giudice.`,
    register: 'Vedere la decisione nel registro pubblico',
  },
  reported: {
    subject: 'L’esito della Sua segnalazione',
    body: {
      hidden: (title) => `Il contributo che aveva segnalato su «${title}» è nascosto.`,
      kept: (title) => `Il contributo che aveva segnalato su «${title}» resta online.`,
    },
    register: 'Vedere la decisione nel registro pubblico',
  },
  appeal: {
    subject: (day) => `Un ricorso da giudicare entro il ${day}`,
    title: 'Un ricorso attende il Suo giudizio',
    body: (day) =>
      `Un’altra persona aveva nascosto questo contributo. Senza decisione entro il ${day}, ritorna da sé.`,
    text: 'Che cosa dice chi l’ha scritto',
    contribution: 'Il contributo',
    action: 'Giudicare il ricorso',
  },
}

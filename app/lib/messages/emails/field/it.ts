import type { FieldState } from '../../../kinds.ts'
import type { FieldWords } from './fr.ts'

const states: Record<FieldState, string> = {
  received: 'ricevuta',
  acknowledged: 'presa in carico',
  'in-progress': 'in corso',
  solved: 'risolta',
  'not-ours': 'non è di nostra competenza',
  refused: 'non sarà fatto',
  duplicate: 'già segnalata',
}

export const it: FieldWords = {
  lines: {
    step: (title, state) => `${title}: ${states[state]}`,
    reopened: (title) => `Riaperta, non è risolto: ${title}`,
    overdue: (title) => `La risposta è in ritardo: ${title}`,
    used: (title, number) => `La Sua prova è servita nella versione ${number}: ${title}`,
    photoRemoved: (title) => `Una foto è stata tolta: ${title}`,
  },
  bodies: {
    step: 'Ecco la risposta. Se non è risolto, lo dica sulla pagina della segnalazione.',
    reopened: 'Chi l’ha scritta dice che non è risolto: l’ente deve rispondere di nuovo.',
    overdue: ({ body, due }) =>
      `${body} doveva rispondere entro il ${due}. Il ritardo è pubblico, e ricordato a chi deve rispondere.`,
    used: 'La pagina di quella versione dice che cosa cambia.',
    photoRemoved: 'Un moderatore l’ha tolta; la pagina della segnalazione dice perché.',
  },
  commune: 'Il Comune',
  action: 'Vedere la segnalazione',
  answer: {
    line: ({ title }) => `Una segnalazione attende una risposta: ${title}`,
    lineOverdue: ({ title }) => `Risposta in ritardo a una segnalazione: ${title}`,
    title: 'Una segnalazione attende una risposta',
    due: ({ due }) => `La risposta è promessa entro il ${due}. L’orologio è pubblico.`,
    action: 'Rispondere ora',
    hint: 'Questo link risponde una volta, senza accesso, per trenta giorni. Lo trasmetta solo a chi risponde per il Suo ente.',
    mailbox: 'Questa casella riceve le segnalazioni di una categoria, come il municipio ha scelto.',
  },
  knots: {
    received: 'Riaperta',
    acknowledged: 'Presa in carico',
    'in-progress': 'In corso',
    solved: 'Risolta',
    'not-ours': 'Trasmessa',
    refused: 'Non sarà fatto',
    duplicate: 'Già segnalata',
    overdue: 'La risposta è in ritardo',
  },
}

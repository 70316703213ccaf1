import type { DecisionWords } from './fr.ts'

export const it: DecisionWords = {
  lines: {
    published: (act, title) => `${act}: ${title}`,
    superseded: (act) => `${act}: atto sostituito`,
    redacted: (act) => `${act}: testo ritirato`,
  },
  knots: {
    followedBy: (act) => `Deciso poi: ${act}`,
  },
  read: 'Leggere la decisione',
  published: {
    subject: (act, title) => `${act}: ${title}`,
    body: (day) => `Il Comune ha messo in linea questo atto, datato ${day}.`,
    about: (titles) => `Decide su: ${titles}.`,
    kept: 'Un atto pubblicato non cambia più: solo un altro può sostituirlo.',
  },
  superseded: {
    subject: (act) => `${act}: atto sostituito`,
    title: (act) => `${act} non si applica più`,
    body: (successor) => `Questo atto è sostituito: ${successor}. Entrambi i testi restano leggibili.`,
  },
  redacted: {
    subject: (act) => `${act}: testo ritirato`,
    title: (act) => `Il testo è stato ritirato: ${act}`,
    body: (ground) => `Motivo: ${ground}. Numero, data, voti e impronte restano in linea.`,
  },
}

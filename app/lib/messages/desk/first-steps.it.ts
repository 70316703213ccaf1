import { wording } from '../../language.ts'
import type { FirstStepsWords } from './first-steps.fr.ts'

const { plural } = wording('it')

export const it: FirstStepsWords = {
  title: 'Primi passi',
  lead: 'Ciò che serve al Suo sito prima di aprire. Ogni passo si spunta da solo appena c’è quello che chiede.',
  notice: (left) =>
    plural(left, {
      one: 'Resta un passo prima di aprire il Suo sito.',
      other: 'Restano # passi prima di aprire il Suo sito.',
    }),
  noticeLink: 'Riprendere i primi passi',
  complete: 'È tutto pronto. Questa pagina resta qui, se un giorno mancasse qualcosa.',
  states: { done: 'Fatto', todo: 'Da fare', later: 'Può aspettare' },
  missing: 'Manca:',
  commune: {
    title: 'Presentare il comune',
    done: 'Il comune ha il nome, l’indirizzo e le note legali.',
    link: 'Aprire le impostazioni',
  },
  bodies: {
    title: 'Iscrivere gli enti pubblici',
    done: (n) => plural(n, { one: 'Un ente è iscritto.', other: '# enti sono iscritti.' }),
    todo: 'Ogni progetto e ogni atto è di un ente: prima il comune stesso, poi un’azienda, un consorzio, una comunità di comuni.',
    link: 'Iscrivere un ente',
  },
  elected: {
    title: 'Invitare gli eletti e dire il loro mandato',
    done: (n) => plural(n, { one: 'Un eletto è in carica.', other: '# eletti sono in carica.' }),
    noMayor: 'Nessuno ha il ruolo di sindaco: senza di lui non si pubblica nulla.',
    noOfficial: 'Nessun eletto ha un mandato: non si può porre loro una domanda né affidare un progetto.',
    withoutMandate: 'Invitati, e il loro mandato resta da dire:',
    link: 'Aprire persone e ruoli',
  },
  team: {
    title: 'Invitare gli agenti e la moderazione',
    done: 'Un agente prepara i progetti, un moderatore risponde alle segnalazioni.',
    agent: 'un agente del municipio, che prepara progetti e domande e tiene lo sportello',
    moderator: 'un moderatore, che giudica ciò che viene segnalato',
    link: 'Invitare qualcuno',
  },
  mail: {
    title: 'Verificare che i messaggi partano',
    done: 'I messaggi partono.',
    todo: 'Codici di accesso, risposte, novità: tutto passa per posta elettronica. Si faccia mandare una prova.',
    send: 'Mandarmi un messaggio di prova',
    sent: (at) =>
      `Il server di posta ha preso la prova il ${at}. Se non è nella Sua casella, guardi nella posta indesiderata.`,
    refused: (code) =>
      `Il server di posta ha rifiutato la prova (${code}). Verifichi SMTP_URL e MAIL_FROM, poi ricominci.`,
    onItsWay: 'La prova non è ancora partita. Se dura, il processo «worker» non è in funzione.',
    saidSent: 'Il messaggio di prova è partito verso il Suo indirizzo.',
    saidWaiting: 'Il messaggio di prova aspetta di partire.',
  },
  money: {
    title: 'Incassare con Stripe',
    done: 'Stripe è collegato, e un tesoriere apre le campagne.',
    todo: 'Per raccogliere promesse e vendere sponsorizzazioni. Senza, il sito vive benissimo.',
    noKey: 'STRIPE_SECRET_KEY e STRIPE_WEBHOOK_SECRET, che dà il pannello di Stripe',
    noTreasurer: 'una persona con il ruolo di tesoreria',
    unheard:
      'Nessun evento di Stripe è ancora arrivato: verifichi l’indirizzo del webhook quando avverrà il primo pagamento.',
    link: 'Invitare un tesoriere',
  },
  project: {
    title: 'Pubblicare il primo progetto',
    done: 'Un progetto è online.',
    todo: 'Lo scrive un agente o il sindaco; lo pubblica il sindaco.',
    drafts: (n) =>
      plural(n, {
        one: 'Una bozza aspetta di essere pubblicata.',
        other: '# bozze aspettano di essere pubblicate.',
      }),
    link: 'Aprire i progetti',
  },
}

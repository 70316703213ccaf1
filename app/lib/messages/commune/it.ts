import { ifNamed } from '../../texts/unnamed.ts'
import { it as rule } from '../erasure-rule/it.ts'
import type { fr } from './fr.ts'

export const it: typeof fr = {
  toComplete: 'da completare a cura del comune',
  toCompleteHere: 'non compilato: completarlo nelle impostazioni',
  accessibility: {
    title: 'Dichiarazione di accessibilità',
    lead: (commune) =>
      `${ifNamed(commune, `Il comune di ${commune}`, 'Il comune')} si impegna a rendere accessibile questo sito, secondo l’articolo 47 della legge francese dell’11 febbraio 2005. La dichiarazione riguarda solo questo sito.`,
    stateTitle: 'Stato di conformità',
    states: {
      none: 'Questo sito non è conforme al RGAA 4.1.2.',
      partial: 'Questo sito è parzialmente conforme al RGAA 4.1.2.',
      full: 'Questo sito è totalmente conforme al RGAA 4.1.2.',
    },
    noAudit:
      'Non è ancora stato svolto alcun audit: finché manca, la legge vuole che il sito si dichiari non conforme.',
    resultsTitle: 'Risultati dei test',
    audit: (day, by) => `Audit svolto il ${day} da ${by}.`,
    rate: (share) => `Constata che il ${share} dei criteri applicabili del RGAA 4.1.2 è rispettato.`,
    own: 'Senza attendere un audit, a ogni modifica ogni pagina è verificata da uno strumento automatico (axe-core), da tastiera, senza JavaScript e a 320 pixel di larghezza. Uno strumento del genere trova solo una parte dei difetti: non sostituisce un audit.',
    contentTitle: 'Contenuti non accessibili',
    contentUnknown: 'Nessun audit li ha ancora rilevati.',
    contentThird:
      'I documenti allegati dal comune (studi, planimetrie) possono non essere accessibili: ne chieda qui sotto un’altra versione.',
    contactTitle: 'Segnalare un ostacolo',
    contact:
      'Se non riesce a leggere una pagina o a compiere un’operazione, lo dica: il comune Le risponde o Le dà l’informazione in altro modo.',
    remediesTitle: 'Vie di ricorso',
    remedies:
      'Se ha segnalato un ostacolo e non ha ricevuto una risposta soddisfacente, può rivolgersi gratuitamente al Défenseur des droits (il difensore civico francese):',
    remediesForm: 'con il suo modulo',
    remediesDelegate: 'presso il suo delegato nel dipartimento',
    remediesPost:
      'per posta, senza francobollo: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07',
  },
  legal: {
    title: 'Note legali',
    lead: 'Chi pubblica questo sito, chi lo ospita, a chi scrivere.',
    publisher: 'Editore',
    name: (commune) =>
      ifNamed(commune, `Comune di ${commune}`, 'Questo comune non ha ancora detto il suo nome.'),
    address: 'Indirizzo',
    siren: 'SIREN',
    phone: 'Telefono',
    email: 'E-mail',
    director: 'Direttore della pubblicazione',
    host: 'Fornitore di hosting',
    hostName: 'Nome',
    hostAddress: 'Indirizzo',
    hostPhone: 'Telefono',
    dpo: 'Responsabile della protezione dei dati',
    dpoName: 'Nome',
    contentsTitle: 'Ciò che ciascuno scrive qui',
    contents:
      'Commenti, domande e pareri sono dei loro autori. Il comune li ospita, li modera dopo la pubblicazione e pubblica ogni decisione di moderazione con il suo motivo.',
    report: 'Sotto ogni contributo, «Segnalare» porta al moderatore. Non serve un account.',
    register: 'Leggere il registro di moderazione',
    advisory:
      'I pareri raccolti qui sono consultivi. Un’enquête publique ha il proprio registro, tenuto da un commissario.',
  },
  security: {
    title: 'Sicurezza del sito',
    lead: 'Ha trovato una falla? Ce lo dica per primi: ecco a chi, e che cosa Le promettiamo.',
    tellTitle: 'A chi dirlo',
    tell: 'Scriva all’indirizzo qui sotto. Indichi la pagina, i passaggi e che cosa si è potuto leggere o cambiare. Non mandi dati altrui: li descriva.',
    email: 'Indirizzo e-mail',
    tryTitle: 'Dove provare',
    try: 'Questo programma si avvia per intero sulla Sua macchina, con un comune inventato: lì tutto è permesso e nessuno è reale. Su questo sito provi solo sul Suo conto, non legga e non cambi nulla di altri, non interrompa il servizio, e si fermi appena la falla è accertata.',
    promiseTitle: 'Che cosa promettiamo',
    promises: [
      'La risposta di una persona entro tre giorni lavorativi.',
      'Un primo giudizio entro dieci giorni, una correzione o la sua data entro trenta.',
      'Nessuna azione contro chi ha rispettato queste regole.',
      'Il Suo nome nel registro delle modifiche, se lo desidera.',
    ],
    waitTitle: 'Che cosa chiediamo',
    wait: 'Aspetti la correzione, o novanta giorni, prima di rendere pubblica la falla.',
    keptTitle: 'Che cosa protegge ciascuno',
    kept: 'Le password e i codici sono conservati solo come impronte. Le carte stanno presso chi gestisce i pagamenti, mai qui. Ogni atto pubblico lascia un’impronta che tutti possono verificare.',
    fingerprints: 'Verificare le impronte',
    machine: 'Lo stesso per le macchine',
  },
  privacy: {
    title: 'I Suoi dati',
    lead: 'Che cosa si conserva di Lei, perché, per quanto tempo, e come riprenderlo.',
    responsibleTitle: 'Chi ne risponde',
    responsible: (commune) =>
      ifNamed(
        commune,
        `Il comune di ${commune} è titolare di questi trattamenti.`,
        'Il comune è titolare di questi trattamenti.',
      ),
    dpo: 'Responsabile della protezione dei dati',
    tableTitle: 'Che cosa si conserva',
    columns: { what: 'Dati', why: 'Perché', basis: 'Fondamento', until: 'Fino a quando' },
    publicTask: 'Compito di interesse pubblico (GDPR, art. 6.1.e)',
    consent: 'Consenso (GDPR, art. 6.1.a)',
    legalDuty: 'Obbligo di legge (GDPR, art. 6.1.c)',
    rows: {
      account: {
        what: 'E-mail, nome mostrato (uno pseudonimo, se vuole), lingua, categoria dichiarata',
        why: 'RiconoscerLa e contare i pareri per categoria',
        until: 'Finché non cancella il Suo account',
      },
      contributions: {
        what: 'Commenti, domande, risposte',
        why: 'La discussione pubblica dei progetti',
        until: `Conservati come memoria del progetto. ${rule.words}`,
      },
      opinions: {
        what: 'Il Suo parere favorevole, contrario o neutro',
        why: 'Il conteggio per categoria. Un parere da solo non è mai pubblicato, e un numero piccolo è oscurato',
        until: rule.opinions,
      },
      proof: {
        what: 'Il giustificativo della Sua categoria',
        why: 'Perché un agente la verifichi. È cifrato finché attende',
        until: 'Eliminato al momento della decisione. Restano categoria, metodo, agente e scadenza',
      },
      follows: {
        what: 'I progetti che segue e la frequenza delle e-mail; l’indirizzo al quale riceve l’impronta di ogni giorno, o i bollettini che ha scelto',
        why: 'AvvisarLa. Ogni e-mail si ferma con un clic',
        until: 'Finché non smette',
      },
      deliveries: {
        what: 'Indirizzo, testo da incidere o taglia, per una ricompensa',
        why: 'ConsegnarLe ciò che ha scelto. Lo legge solo il Comune',
        until: 'Cancellati dopo la consegna, al termine del periodo legale di reclamo',
      },
      notices: {
        what: 'Nome e indirizzo di chi segnala senza account',
        why: 'Comunicare la decisione (regolamento europeo 2022/2065, art. 16)',
        until: 'Cancellati un anno dopo la decisione',
      },
      addresses: {
        what: 'Indirizzo IP, solo come impronta',
        why: 'Limitare gli invii a raffica',
        until: 'Qualche ora',
      },
      events: {
        what: 'Chi ha fatto che cosa, e quando, tramite identificativi senza nome',
        why: 'Perché ciascuno possa verificare che nulla è stato riscritto',
        until: `Conservato. ${rule.events}`,
      },
    },
    ruleTitle: 'Che ne è di un account cancellato',
    rule,
    cookiesTitle: 'Cookie e statistiche',
    cookies:
      'Nessun tracciatore, nessuna statistica, nessuna risorsa di altri siti: non c’è quindi nulla da accettare. Alcuni cookie servono al sito stesso: la sessione se si identifica, le tappe di questa identificazione, il messaggio che segue un invio, ciò che ha scritto prima di identificarsi, e per cinque secondi il fatto che ha appena inviato qualcosa, per mostrarGlielo subito. Un altro, illeggibile e conservato 400 giorni, ricorda che questo dispositivo si è già identificato con il Suo indirizzo: così nessuno può chiuderLe l’accesso. Se tocca «Io sono…» nella pagina delle informazioni, un altro conserva per un anno quella sola parola fra cinque, per rimettere la pagina nello stesso ordine. L’ultimo dice soltanto, fino alla chiusura del browser, che un modulo viene davvero dalle nostre pagine.',
    rightsTitle: 'I Suoi diritti',
    rights:
      'Può vedere, portare con sé, correggere e cancellare ciò che La riguarda, e opporsi a un trattamento. Da quindici anni il consenso è Suo soltanto.',
    export: 'Portare con sé tutto ciò che ha dato',
    erasure: 'Cancellare l’account',
    contact: 'Per il resto, scriva al responsabile o al comune.',
    complaint: 'Se la risposta non La soddisfa, può rivolgersi alla CNIL (cnil.fr).',
  },
  refusals: {
    'commune-unnamed':
      'Dica prima nelle impostazioni come si chiama il Suo comune: questo documento ne porta il nome per sempre.',
    'file-broken':
      'Questo file è danneggiato o incompleto: lo apra da Lei per verificare, poi lo invii di nuovo.',
    'heic-too-large':
      'Questa foto HEIC è troppo grande per essere letta qui (al massimo 25 milioni di punti): la esporti in JPEG, poi la invii.',
    'audit-needed': 'Inserisca prima l’audit: senza di esso la legge impone «non conforme».',
  },
}

import { wording } from '../../language.ts'
import { pieces } from '../projects/pieces.it.ts'
import type { Decisions } from './fr.ts'

const { plural } = wording('it')

const left = (m: number) =>
  m === 0
    ? ''
    : plural(m, {
        one: '; # che lo schema non può contenere è lasciato fuori',
        many: '; # che lo schema non può contenere sono lasciati fuori',
        other: '; # che lo schema non può contenere sono lasciati fuori',
      })

export const it: Decisions = {
  pieces,
  matters: {
    '1': 'Appalti e contratti pubblici',
    '2': 'Urbanistica',
    '3': 'Demanio e patrimonio',
    '4': 'Personale pubblico',
    '5': 'Istituzioni e vita politica',
    '6': 'Libertà pubbliche e polizia',
    '7': 'Finanze locali',
    '8': 'Competenze per temi',
    '9': 'Altre competenze',
  },
  kindGlosses: {
    deliberation: 'Il consiglio comunale ha deliberato.',
    order: 'Il sindaco ha emanato questo atto nei propri poteri.',
    decision: 'Il sindaco ha deciso a nome del consiglio, che lo ha incaricato.',
  },
  grounds: {
    court: 'decisione giudiziaria',
    cnil: 'richiesta dell’autorità francese per i dati personali (CNIL)',
    'personal-data': 'dati personali protetti dalla legge',
    secrecy: 'segreto protetto dalla legge',
  },
  list: {
    title: 'Decisioni',
    lead: 'Ciò che il Comune ha deciso, così come lo ha deciso: delibere, ordinanze, decisioni del sindaco. Nulla viene modificato dopo.',
    search: 'Cercare una decisione',
    searchHint: 'Un numero, una parola dell’oggetto. Gli accenti non contano.',
    kind: 'Atto',
    year: 'Anno',
    matter: 'Materia',
    subject: 'Tema',
    words: (q) => `«${q}»`,
    option: (label, n) => `${label} (${n})`,
    count: (n) => plural(n, { zero: 'Nessuna decisione', one: '# decisione', other: '# decisioni' }),
    decidedOn: (day) => `Atto del ${day}`,
    onlineOn: (day) => `in linea dal ${day}`,
    about: 'Su',
    redacted: 'Testo ritirato',
    empty: 'Nessuna decisione è ancora in linea',
    emptyBody:
      'Le delibere appaiono qui appena il sindaco le pubblica. Nel frattempo i progetti dicono a che punto sono.',
    seeProjects: 'Vedere i progetti',
    nothing: 'Nessun risultato',
    nothingBody: 'Provate con una parola in meno, o togliete una scelta.',
    pastEnd: 'L’elenco finisce prima di questa pagina',
    clear: 'Vedere tutte le decisioni',
    feed: 'Flusso RSS delle decisioni',
    openData: 'Le delibere come dati aperti',
  },
  show: {
    body: 'Adottato da',
    signatory: 'Firmato da',
    matter: 'Materia',
    dates: 'Le date',
    adopted: { deliberation: 'Adottata il', order: 'Emanata il', decision: 'Presa il' },
    transmitted: 'Ricevuta in prefettura il',
    transmittedNot: 'La data di ricezione in prefettura non è indicata.',
    online: 'In linea dal',
    onlineHint: 'Il termine per il ricorso decorre dalla pubblicazione.',
    budget: 'Bilancio',
    text: 'Il testo',
    inFrench: 'L’atto ufficiale è in francese: solo quella lingua fa fede.',
    votes: 'Il voto',
    votesCaption: (voted, members) =>
      plural(members, {
        one: `${voted} votante su # seggio`,
        other: `${voted} votanti, presenti o rappresentati, su # seggi`,
      }),
    votesNone: 'Il consiglio non ha votato: ha preso atto.',
    vote: 'Voto',
    count: 'Numero',
    for: 'A favore',
    against: 'Contro',
    abstention: 'Astenuti',
    absent: 'Senza voto',
    decides: 'Che cosa decide',
    decidesNothing: 'Questo atto non è legato a nessun progetto né domanda di contributo.',
    gate: (piece) => `Documento versato al progetto: ${piece}`,
    pdf: 'Il documento',
    pdfRead: { signed: 'Leggere l’atto firmato (PDF)', printed: 'Leggere l’atto (PDF)' },
    pdfHint: {
      signed: 'È il documento firmato, così come il municipio lo ha caricato.',
      printed: 'Stampato da questo testo. Le stesse parole danno lo stesso file, byte per byte.',
    },
    pdfSoon: 'Il documento è in stampa. Apparirà qui tra un istante.',
    pdfGone: 'Il documento non è più disponibile. La sua impronta resta:',
    hash: 'Impronta SHA-256:',
    hashGloss:
      'Trentadue byte che cambiano tutti se nel file cambia un solo segno: chiunque può verificare che sia proprio quello.',
    chain: 'Prima e dopo questo atto',
    supersedes: 'Sostituisce',
    supersededBy: 'Sostituito da',
    supersededNotice: 'Questo atto non si applica più in questa forma: un altro lo sostituisce.',
    here: 'Questo atto',
    tombstone: (ground, day) => `Il testo di questo atto è stato ritirato il ${day}: ${ground}.`,
    tombstoneReference: 'Riferimento:',
    tombstoneStays: 'Il numero, la data, il voto e la storia dell’atto restano.',
    kept: 'Un atto pubblicato non cambia più. L’elenco dei fatti e le sue impronte lo provano.',
    fingerprints: 'Verificare le impronte',
    print: 'Stampare questa pagina',
  },
  openData: {
    works: 'Lavori in corso e futuri',
    worksBody: (n: number, m: number) =>
      `I cantieri annunciati da un bollettino, secondo lo schema ufficiale infos-travaux 0.0.2: ${plural(n, { zero: 'nessuno', one: '# cantiere', many: '# cantieri', other: '# cantieri' })}${left(m)}.`,
    equipment: 'Attrezzature pubbliche',
    equipmentBody: (n: number, m: number) =>
      `I luoghi e i loro orari, secondo lo schema ufficiale scdl-equipements 0.1.5: ${plural(n, { zero: 'nessuno', one: '# luogo', many: '# luoghi', other: '# luoghi' })}${left(m)}.`,
    equipmentNot:
      'Questo file sarà offerto appena il comune avrà indicato SIRET, codice INSEE e codice postale.',
    proposals: 'Proposte',
    proposalsBody:
      'Ogni proposta, il suo stato, i sostegni, la risposta e il progetto in cui è entrata, senza nomi.',
    title: 'Dati aperti',
    lead: 'File da riutilizzare e verificare, senza account. Licence Ouverte 2.0 (Etalab).',
    files: 'I file',
    file: 'File',
    places: 'Luoghi',
    placesBody:
      'Il registro dei luoghi del comune: nome, tipo, punto o tracciato, altitudine, chi se ne occupa.',
    accounts: 'Conti delle campagne',
    accountsBody: 'Ogni euro promesso, incassato, destinato o restituito, senza nomi.',
    accountsChain: 'Conti, con le loro impronte',
    accountsChainBody:
      'Le stesse scritture, legate l’una all’altra, per verificare che nessuna sia cambiata.',
    what: 'Contenuto',
    format: 'Formato',
    deliberations: 'Delibere',
    deliberationsBody: 'Le colonne e le regole dello schema ufficiale scdl-deliberations 2.1.5.',
    deliberationsNot:
      'Il file sarà proposto quando il municipio avrà indicato il suo SIRET nelle impostazioni.',
    feed: 'Feed delle decisioni',
    feedBody: 'Ogni atto messo in linea, il più recente per primo.',
    register: 'Registro di moderazione',
    registerBody: 'Ogni decisione di moderazione con il suo motivo, senza nomi.',
    fingerprints: 'Catena dei fatti',
    fingerprintsBody:
      'Ogni fatto della piattaforma e la sua impronta, per verificare che nulla sia stato riscritto.',
    opinions: 'Pareri degli abitanti',
    opinionsBody:
      'Sulla pagina di ogni progetto e di ogni domanda, il conteggio per categoria: stesso indirizzo, seguito da /avis.csv.',
    projects: 'Scegliere un progetto',
    dossiers: 'Scegliere una domanda',
    projectsFeed: 'Feed dei progetti e delle domande',
    projectsFeedBody: 'Pubblicazioni, versioni, fasi, tappe, risposte.',
    all: 'Aprire',
  },
}

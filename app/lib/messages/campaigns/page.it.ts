import { wording } from '../../language.ts'
import type { pages as French } from './page.fr.ts'

const { plural } = wording('it')

export const pages: typeof French = {
  list: {
    title: 'Le campagne di finanziamento',
    lead: 'Il comune chiede il Suo aiuto per un progetto preciso. Se alla scadenza l’obiettivo non è raggiunto, nessuno paga.',
    filter: 'Quali campagne',
    all: 'Tutte',
    open: 'Aperte',
    over: 'Concluse',
    empty: 'Per ora nessuna campagna',
    emptyBody:
      'La prima comparirà qui appena il comune l’avrà aperta. Intanto segua un progetto: sarà avvisato.',
    emptyAction: 'Vedere i progetti',
    nothing: 'Nessuna campagna qui',
    nothingBody: 'Guardi le altre, o torni più tardi.',
    see: 'Vedere tutte le campagne',
    onProject: 'Per il progetto',
    collected: 'Incassato',
    promised: 'Promesso',
    goal: 'Obiettivo',
    left: 'Restano',
  },
  show: {
    onProject: 'Per il progetto',
    inFrench: 'Il Comune non ha ancora fatto tradurre questo testo. Eccolo in francese.',
    draft: 'Questa è un’anteprima: la vede solo il comune.',
    progressLabel: (promised, goal) => `${promised} promessi su ${goal}`,
    promised: 'Promesso',
    goal: 'Obiettivo',
    left: 'Tempo rimasto',
    daysLeft: (n) => plural(n, { zero: 'meno di un giorno', one: '# giorno', other: '# giorni' }),
    deadlineName: 'Scadenza',
    collected: 'Incassato',
    refunded: 'Reso',
    waiting: 'Non ancora conteggiato, o non incassato',
    figuresGloss:
      'Promesso: quanto ciascuno si è impegnato a dare. Incassato: quanto le carte hanno pagato, secondo l’ultimo conteggio. La differenza aspetta di essere incassata o conteggiata con almeno cinque persone, oppure è stata rifiutata.',
    counted: (day, next) =>
      `Aggiornato al conteggio del ${day}. Il prossimo è quello del ${next}: una promessa vi entra con quelle di almeno altre quattro persone, perché nessuno possa calcolare la sua.`,
    notCounted: 'Il primo conteggio non ha ancora avuto luogo.',
    countedOver: (day) =>
      `Secondo il conteggio del ${day}. Ciò che indicherebbe una sola persona aspetta il successivo.`,
    fewBackers: 'Meno di cinque persone hanno promesso: appare il loro totale, senza nomi.',
    backers: (n) =>
      plural(n, {
        zero: 'Ancora nessuna promessa conteggiata.',
        one: '# persona ha promesso.',
        other: '# persone hanno promesso.',
      }),
    deadline: (instant, left) => `Scadenza: ${instant}, ora di Parigi (${left}).`,
    deadlinePast: (instant) => `La scadenza era il ${instant}, ora di Parigi.`,
    story: 'Che cosa permetterà il Suo dono',
    conditions: 'A che cosa si impegna',
    conditionsPast: 'Le condizioni di questa campagna',
    purpose: 'A che cosa serve il denaro',
    amounts: (least, most) => `Promette da ${least} a ${most}. Nulla viene addebitato prima della scadenza.`,
    ifReached: 'Se l’obiettivo è raggiunto, dopo la scadenza la Sua carta paga questo importo, una volta.',
    ifMissed: 'Se l’obiettivo è mancato, nessuno paga e la Sua carta viene dimenticata.',
    ifChargesFail: {
      'carry-on':
        'Se alcune carte vengono rifiutate, i titolari hanno sette giorni per rimediare. Ciò che ancora manca, il comune lo cerca altrove: il progetto riceve quanto è incassato.',
      'refund-below': 'Se alcune carte vengono rifiutate, i titolari hanno sette giorni per rimediare.',
    },
    refundBelow: (amount) =>
      `Se alla fine si incassano meno di ${amount}, tutto viene restituito a ciascuno.`,
    withdraw: 'Può modificare o ritirare la promessa fino alla scadenza, senza dare ragioni.',
    noDeduction: 'Questo dono non dà diritto a una riduzione d’imposta.',
    deduction: (ruling) =>
      `Un parere fiscale (${ruling}) riconosce questo dono: una riduzione d’imposta è possibile se ha il domicilio fiscale in Francia.`,
    promise: 'Promettere un dono',
    promiseOf: (amount) => `Promettere ${amount}`,
    otherAmount: 'Altro importo',
    rewardChoose: 'Scegliere questa',
    refused: {
      closing: 'La scadenza è passata: il conteggio è in corso.',
      reached: 'La campagna è conclusa: i doni promessi sono in corso d’incasso.',
      settled: 'La campagna è conclusa: i doni che potevano esserlo sono stati incassati.',
      missed: 'La campagna è conclusa: l’obiettivo non è stato raggiunto.',
      cancelled: 'Il comune ha annullato questa campagna.',
      draft: 'La campagna non è ancora aperta.',
    },
    yours: (amount) => `Ha promesso ${amount}.`,
    yoursStarted: (amount) => `La Sua promessa di ${amount} aspetta la carta.`,
    yoursLink: 'Vedere la mia promessa',
    outcomes: {
      reached: (day) => `Le promesse hanno raggiunto l’obiettivo. Il conteggio è fermo dal ${day}.`,
      missed: (day) => `L’obiettivo non è stato raggiunto il ${day}. Nessuno paga.`,
      cancelled: (day) => `Il comune ha annullato la campagna il ${day}. Nessuno paga.`,
    },
    reason: 'La ragione data',
    lacking: {
      short:
        'Non tutto ciò che era stato promesso ha potuto essere incassato, e l’obiettivo non è raggiunto in denaro: le cifre qui sotto dicono quanto è arrivato.',
      returned: 'Si è potuto incassare troppo poco: tutto viene restituito, come annunciato.',
    },
    rewards: 'Le ricompense',
    rewardsLead: 'Un ringraziamento, non un acquisto: il loro valore resta piccolo rispetto al dono.',
    rewardsNone: 'Questa campagna non ha ricompense.',
    rewardFrom: (amount) => `Da ${amount}`,
    rewardWorth: (amount) => `Valore: ${amount}`,
    rewardNoWorth: 'Senza valore commerciale',
    rewardLeft: (left, of) =>
      left === 0
        ? `Più nessuna su ${of}`
        : plural(left, { one: `# resta su ${of}`, other: `# restano su ${of}` }),
    rewardUnlimited: 'Senza limite di numero',
    legal: 'La base legale',
    legalBasis: {
      mandate: 'Mandato d’incasso (CGCT, art. L1611-7-1)',
      regie: 'Cassa economale per le entrate, «régie» (CGCT, art. R1617-1 e seguenti)',
    },
    legalBasisGloss: {
      mandate: 'Un altro soggetto incassa al posto del Comune, sotto il controllo del contabile pubblico.',
      regie: 'Un impiegato nominato dal Comune incassa per esso, sotto il controllo del contabile pubblico.',
    },
    legalReference: { mandate: 'Convenzione di mandato', regie: 'Atto che istituisce la «régie»' },
    accountantOpinion: 'Parere conforme del contabile pubblico',
    giftsDeliberation: 'Delibera che accetta i doni (CGCT, art. L2242-1)',
    deductionRuling: 'Parere fiscale («rescrit»)',
    beneficiary: 'Beneficiario: il comune, e nessun altro.',
    wall: 'Chi partecipa',
    wallEmpty: 'Ancora nessuno. I nomi compaiono al conteggio, con quelli di almeno cinque persone.',
    wallWaits: 'importo al prossimo conteggio',
    wallAnonymous: (n) =>
      plural(n, {
        one: '# persona partecipa in forma anonima.',
        other: '# persone partecipano in forma anonima.',
      }),
    wallOnly: (n) =>
      plural(n, { one: 'La sola promessa è anonima.', other: 'Le # promesse sono tutte anonime.' }),
    wallHidden: 'importo riservato',
    wallGone: 'Account eliminato',
    wallMore: 'Vedere il seguito',
    wallFirst: 'Tornare all’inizio',
  },
}

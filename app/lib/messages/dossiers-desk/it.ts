import { wording } from '../../language.ts'
import { desk } from './desk.it.ts'
import type { DossiersDesk } from './fr.ts'

const { list, money } = wording('it')
const cents = (names: readonly string[]) => BigInt(names[0] ?? '0')

export const it: DossiersDesk = {
  ...desk,
  refusals: {
    'dossier-needs-a-title': 'Scrivete un titolo in francese, di almeno cinque lettere.',
    'not-an-amount': 'Scrivete un importo in euro, per esempio 1.250,50.',
    'amount-of-zero': 'L’importo deve essere maggiore di zero.',
    'amount-of-many-readings': 'Questo importo si legge in più modi. Scelga quello che intende.',
    'amounts-to-read-back': (names) =>
      `Rilegga questi importi: ${list([...names])}. Sono giusti? Li confermi in fondo alla pagina, o li corregga.`,
    'amount-to-read-back': (names) =>
      `Ha scritto ${money(cents(names))}. È proprio questa somma? La confermi o la corregga.`,
    'eligible-above-cost': 'La base ammissibile non supera il costo totale.',
    'funder-needs-a-name': 'Dite qual è questo ente pubblico.',
    'rule-needs-its-act': 'Nominate l’atto su cui si fonda questa regola.',
    'close-needs-decision':
      'Anticipare la chiusura di una consultazione in corso richiede una decisione: scriva il suo numero e la sua data.',
    'close-needs-eight-days': 'Devono restare almeno otto giorni a chi non ha ancora risposto.',
    'close-before-open': 'La chiusura viene dopo l’apertura.',
    'no-such-project': 'Scegliete un progetto.',
    'plan-is-filed': 'Il piano di finanziamento è presentato: non cambia più.',
    'dossier-is-over': 'Questo dossier è concluso: i suoi importi non cambiano più.',
    'dossier-is-filed':
      'La domanda è presentata: progetto, finanziatore e regola della quota comunale non cambiano più.',
    'paid-above-limit': (names) => `A questo punto non si riceve più del ${names[0]}% di questo contributo.`,
    'granted-line-stays': 'Una riga il cui contributo è già concesso non si toglie.',
    'dossier-incomplete': (names) =>
      `Prima di pubblicare, manca: ${list(names.map((name) => desk.form.fields[name] ?? name))}.`,
    'dossier-before-its-project': 'Pubblicate prima il progetto di questa domanda.',
    'not-fileable': 'Si presenta dopo la delibera, o quando sono richiesti documenti.',
    'plan-does-not-add-up': (names) =>
      cents(names) >= 0n
        ? `Le righe non fanno il costo totale: mancano ${money(cents(names))}.`
        : `Le righe non fanno il costo totale: lo superano di ${money(-cents(names))}.`,
    'own-share-short': (names) =>
      `La parte del Comune è troppo piccola: mancano ${money(cents(names))} di fondi propri, o una deroga (CGCT L1111-10 III).`,
    'step-before-last': 'Questo giorno viene prima del passo precedente.',
    'step-not-ahead': 'Questo stato non segue quello di oggi.',
    'step-needs-reference': 'Nominate l’atto: numero e data.',
    'nothing-granted': 'Scrivete prima l’importo concesso, alla pagina degli importi.',
    'started-before-receipt':
      'I lavori non iniziano prima della ricevuta: la domanda sarebbe respinta (CGCT R2334-24).',
    'not-extendable': 'Una proroga chiede un contributo concesso e in corso.',
    'no-such-deadline': 'Questo termine non corre per questa domanda.',
    'extension-too-late': 'Una proroga si chiede prima della scadenza.',
    'extension-not-later': 'Il nuovo giorno viene dopo la scadenza di oggi.',
    'extension-too-long':
      'La legge permette un anno in più per iniziare, due per finire (CGCT R2334-28 e R2334-29).',
    'received-above-grant': 'Non si riceve più di quanto è concesso.',
    'grant-needs-its-act': 'Un importo concesso ha il suo giorno e il suo atto.',
    'nothing-counted': 'Nessun conteggio è ancora pubblicato: non c’è nulla da stampare.',
  },
}

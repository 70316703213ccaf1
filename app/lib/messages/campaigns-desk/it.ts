import { wording } from '../../language.ts'
import { deliveries } from './deliveries.it.ts'
import { desk } from './desk.it.ts'
import type { CampaignsDesk } from './fr.ts'

const { list, money } = wording('it')
const cents = (names: readonly string[]) => (names[0] ? money(BigInt(names[0])) : '')

export const it: CampaignsDesk = {
  ...desk,
  deliveries,
  refusals: {
    'reward-needs-a-name': 'Date un nome a questa ricompensa, di almeno tre lettere.',
    'most-below-least': 'La promessa più grande non può essere sotto la più piccola.',
    'most-above-goal': 'Una sola promessa non supera l’obiettivo.',
    'floor-within-goal':
      'Scriva la somma incassata sotto la quale tutto viene restituito: al massimo l’obiettivo.',
    'reward-out-of-reach': 'Questa ricompensa chiede più della promessa più grande.',
    'reward-above-rate': (names) =>
      `Questa ricompensa vale più del ${names[0] ?? '25'}% del dono: non sarebbe più un dono. Abbassi il valore, o chieda di più.`,
    'reward-above-yearly': (names) =>
      `Questa ricompensa supera ${names[0] ?? '73'} €, il massimo che una persona può ricevere in un anno per i Suoi doni.`,
    'mandate-needs-opinion':
      'Un mandato richiede il parere conforme del contabile pubblico (CGCT L1611-7-1): ne indichi la data.',
    'terms-not-read': 'Spunti questa casella: nulla di ciò cambierà più.',
    'campaign-incomplete': (names) =>
      `Prima di aprire manca: ${list(names.map((name) => desk.form.parts[name] ?? name))}.`,
    'campaign-before-its-project': 'Pubblichi prima il progetto di questa campagna.',
    'deadline-too-soon': 'La scadenza deve lasciare almeno un giorno. La cambi alla pagina del contenuto.',
    'campaign-terms-stay': 'Questa campagna è aperta o chiusa: le Sue condizioni non cambiano più.',
    'campaign-over':
      'Questa campagna non accetta più promesse: è chiusa, o la scadenza è passata. Non Le sarà addebitato nulla.',
    'pledge-in-euros': 'Il comune incassa solo in euro. Scriva un importo in euro, per esempio 50 o 12,50.',
    'pledge-below-least': (names) => `Una promessa è di almeno ${cents(names)}.`,
    'pledge-above-most': (names) =>
      `In questa campagna una promessa è al massimo di ${cents(names)}. Per dare di più, scriva al comune.`,
    'reward-gone':
      'L’ultima di queste ricompense è appena stata presa. Ne scelga un’altra, o prometta senza ricompensa: il Suo importo è conservato.',
    'reward-needs-more': (names) =>
      names[0]
        ? `Questa ricompensa richiede una promessa di almeno ${cents(names)}.`
        : 'Questa ricompensa richiede una promessa più grande.',
    'counterparts-of-the-year': (names) =>
      `Con questa, le Sue ricompense dell’anno supererebbero ${names[0] ?? '73'} €: la legge non lo permette per un dono. Ne scelga un’altra, o nessuna.`,
    'delivery-incomplete': 'La Sua ricompensa chiede questa indicazione.',
    'postcode-of-five': 'Questo CAP ha cinque cifre.',
    'no-reward-to-deliver': 'Questa promessa non ha una ricompensa da preparare.',
    'no-reward-ticked': 'Spunti almeno una ricompensa.',
    'delivery-moved': 'La Sua ricompensa è già partita: scriva al Comune.',
    'already-pledged': 'Ha già una promessa in questa campagna. Può modificarla o ritirarla.',
    'pledge-not-changeable': 'Questa promessa non può più essere modificata né ritirata.',
    'not-her-organisation': 'Lei non parla a nome di questo ente.',
  },
}

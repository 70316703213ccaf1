import { waiting } from '../common/it.ts'
import { it as account } from './account/it.ts'
import { it as desk } from './desk/it.ts'
import type { People } from './fr.ts'
import { it as locks } from './locks/it.ts'
import { it as signIn } from './sign-in/it.ts'

export const it: People = {
  signIn,
  account,
  locks,
  desk,
  sendTyped: 'Inviare il nome digitato',
  takeName: (name) => `Prendere «${name}»`,
  roles: {
    mayor: 'sindaco',
    elected: 'eletta o eletto',
    agent: 'agente del municipio',
    treasurer: 'tesoreria',
    moderator: 'moderazione',
    administrator: 'amministrazione',
  },
  refusals: {
    ...locks.refusals,
    'name-taken': 'Qualcuno usa già questo nome, o un nome che vi si confonde. Aggiunga una parola.',
    'name-reserved':
      'Questo è il nome di un eletto, di un servizio o di un’organizzazione, o potrebbe sembrarlo. Ne scelga un altro.',
    'name-not-accepted': 'Un nome si scrive con lettere, cifre, spazi, un punto o un trattino.',
    'name-mixed':
      'Un nome si scrive in un solo alfabeto: questo ne mescola diversi. Lo riscriva, o prenda quello proposto.',
    'address-in-use': 'Questo indirizzo appartiene già a un account.',
    'too-many-guesses': (names: readonly string[]) =>
      `Oggi sono stati fatti troppi tentativi per questo indirizzo. Riprovi fra ${waiting(names)}, oppure da un dispositivo dal quale ha già effettuato l’accesso: da lì si passa sempre.`,
    'code-wrong': 'Il codice non è quello giusto. Rilegga il messaggio ricevuto.',
    'code-expired': 'Questo codice non è più valido. Ne chieda uno nuovo: lo riceverà subito.',
    'code-spent': 'Sono già stati fatti cinque tentativi con questo codice. Ne chieda uno nuovo.',
    'sign-in-wrong': 'L’indirizzo e la password non corrispondono. Può anche chiedere un codice.',
    'password-short': 'Almeno dieci caratteri.',
    'password-wrong': 'Questa password non è quella giusta.',
    'second-factor-wrong': 'Il codice non è quello giusto, o è già stato usato. Attenda il successivo.',
    'second-factor-missing': 'La seconda verifica non è ancora attiva.',
    'claim-waits': 'Una richiesta attende già la risposta del municipio.',
    'claim-ruled': 'Il municipio ha già risposto a questa richiesta.',
    'claim-withdrawn': 'Questa richiesta è stata ritirata.',
    'own-claim': 'Un altro agente deve rispondere alla Sua richiesta.',
    'proof-missing': 'Alleghi un giustificativo.',
    'reason-needed': 'Dica perché: la persona leggerà questo motivo.',
    'last-administrator':
      'Il comune mantiene sempre un’amministratrice o un amministratore: nomini prima qualcun altro.',
    'still-in-office':
      'Un ruolo o un mandato è ancora in corso: chieda prima all’amministratrice di porvi fine.',
    'own-membership': 'Deve iscriverLa un altro agente fra chi parla per un’organizzazione.',
    'siren-wrong': 'Un SIREN ha nove cifre; questo contiene un errore.',
    'siret-wrong': 'Un SIRET ha quattordici cifre; questo contiene un errore.',
    'siret-needed': 'Un’impresa indica il suo SIRET.',
    'organisation-same-name':
      'Un’organizzazione ha già questo nome, o un nome che vi si confonde. La cerchi nell’elenco, o precisi il nome.',
    'organisation-known': 'Un’organizzazione con questo SIRET è già registrata.',
  },
}

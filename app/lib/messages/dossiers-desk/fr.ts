import { wording } from '../../language.ts'
import { desk } from './desk.fr.ts'

const { list, money } = wording('fr')
const cents = (names: readonly string[]) => BigInt(names[0] ?? '0')

/** Preparing, filing and following a dossier at the desk, and what its commands refuse. */
export const fr = {
  ...desk,
  refusals: {
    'dossier-needs-a-title': 'Écrivez un titre en français, de cinq lettres au moins.',
    'not-an-amount': 'Écrivez un montant en euros, par exemple 1 250,50.',
    'amount-of-zero': 'Le montant doit être plus grand que zéro.',
    'amount-of-many-readings':
      'Ce montant se lit de plusieurs façons. Choisissez celle que vous voulez dire.',
    'amounts-to-read-back': (names: readonly string[]) =>
      `Relisez ces montants : ${list([...names])}. Sont-ils justes ? Confirmez-les au bas de la page, ou corrigez.`,
    'amount-to-read-back': (names: readonly string[]) =>
      `Vous avez écrit ${money(cents(names))}. Est-ce bien cette somme ? Confirmez-la, ou corrigez.`,
    'eligible-above-cost': 'La base éligible ne dépasse pas le coût total.',
    'funder-needs-a-name': 'Dites quel est ce financeur public.',
    'rule-needs-its-act': 'Nommez l’acte qui fonde cette règle.',
    'close-needs-decision':
      'Avancer la clôture d’une consultation en cours demande une décision : écrivez son numéro et sa date.',
    'close-needs-eight-days': 'Il doit rester huit jours au moins à qui n’a pas encore répondu.',
    'close-before-open': 'La clôture vient après l’ouverture.',
    'no-such-project': 'Choisissez un projet.',
    'plan-is-filed': 'Le plan de financement est déposé : il ne change plus.',
    'dossier-is-over': 'Ce dossier est terminé : ses montants ne changent plus.',
    'dossier-is-filed':
      'Ce dossier est déposé : son projet, son financeur et la règle de la part communale ne changent plus.',
    'paid-above-limit': (names: readonly string[]) =>
      `On ne reçoit pas plus de ${names[0]} % de cette aide à cette étape.`,
    'granted-line-stays': 'Une ligne dont l’aide est déjà accordée ne se retire pas.',
    'dossier-incomplete': (names: readonly string[]) =>
      `Avant de publier, il manque : ${list(names.map((name) => desk.form.fields[name] ?? name))}.`,
    'dossier-before-its-project': 'Publiez d’abord le projet de ce dossier.',
    'not-fileable': 'On dépose après la délibération, ou quand des pièces sont demandées.',
    'plan-does-not-add-up': (names: readonly string[]) =>
      cents(names) >= 0n
        ? `Les lignes ne font pas le coût total : il manque ${money(cents(names))}.`
        : `Les lignes ne font pas le coût total : elles le dépassent de ${money(-cents(names))}.`,
    'own-share-short': (names: readonly string[]) =>
      `La part de la commune est trop petite : il manque ${money(cents(names))} de fonds propres, ou une dérogation (CGCT L1111-10 III).`,
    'step-before-last': 'Ce jour vient avant le pas précédent.',
    'step-not-ahead': 'Cet état ne suit pas celui d’aujourd’hui.',
    'step-needs-reference': 'Nommez l’acte : son numéro et sa date.',
    'nothing-granted': 'Écrivez d’abord le montant accordé, à la page des montants.',
    'started-before-receipt':
      'Les travaux ne commencent pas avant l’accusé de réception : la demande serait rejetée (CGCT R2334-24).',
    'not-extendable': 'Une prolongation demande une aide accordée et en cours.',
    'no-such-deadline': 'Cette échéance ne court pas pour ce dossier.',
    'extension-too-late': 'Une prolongation se demande avant l’échéance.',
    'extension-not-later': 'Le nouveau jour vient après l’échéance d’aujourd’hui.',
    'extension-too-long':
      'La loi permet un an de plus pour commencer, deux pour finir (CGCT R2334-28 et R2334-29).',
    'received-above-grant': 'On ne reçoit pas plus que ce qui est accordé.',
    'grant-needs-its-act': 'Un montant accordé a son jour et son acte.',
    'nothing-counted': 'Aucun décompte n’est encore publié : il n’y a rien à imprimer.',
  },
}
export type DossiersDesk = typeof fr

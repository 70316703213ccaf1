import type { Role } from '../../kinds.ts'
import { wording } from '../../language.ts'

const { list, plural } = wording('fr')

/** How long to wait, as said by the seconds that a refusal names. */
export const waiting = ([seconds]: readonly string[]): string => {
  const minutes = Math.ceil(Number(seconds) / 60)
  if (!minutes) return 'quelques minutes'
  if (minutes <= 90) return plural(minutes, { one: 'une minute', other: '# minutes' })
  return plural(Math.ceil(minutes / 60), { one: 'une heure', other: '# heures' })
}

/** Those who hold a right, by their roles. */
const holders: Record<Role, string> = {
  mayor: 'le maire',
  elected: 'les élus',
  agent: 'les agents de la mairie',
  treasurer: 'la trésorerie',
  moderator: 'la modération',
  administrator: 'l’administration du site',
}

/** That she may not, and who may, where a right says so. */
const notAllowed = (roles: readonly string[]): string =>
  roles.length === 0
    ? 'Votre compte n’a pas le droit de faire cela.'
    : `Votre compte n’a pas le droit de faire cela. Ont ce droit : ${list(roles.map((role) => holders[role as Role] ?? role))}.`

/** Words that every page may need. French is the source: the other languages must have each of its keys. */
export const fr = {
  language: {
    fr: 'Français',
    it: 'Italiano',
    en: 'English',
    choose: 'Langue',
  },
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  menu: 'Menu',
  close: 'Fermer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  confirm: 'Confirmer',
  search: 'Rechercher',
  filter: 'Filtrer',
  allValues: 'Tous',
  more: 'Voir la suite',
  back: 'Retour',
  optional: 'facultatif',
  required: 'obligatoire',
  yes: 'Oui',
  no: 'Non',
  none: 'Aucun',
  edit: 'Modifier',
  remove: 'Retirer',
  send: 'Envoyer',
  /** Beside a file of which it is the second form: semicolons, and decimals after a comma. */
  sheet: 'CSV pour un tableur français',
  print: 'Imprimer',
  demonstrationBanner:
    'Données de démonstration : personnes, projets et chiffres inventés. Rien ici n’engage la vraie commune.',
  results: (n: number) => plural(n, { zero: 'Aucun résultat', one: '# résultat', other: '# résultats' }),
  errorPage: {
    notFoundTitle: 'Cette page n’existe pas',
    notFoundBody: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
    forbiddenTitle: 'Cette page ne vous est pas ouverte',
    forbiddenBody:
      'Votre compte n’a pas le droit de faire cela. Si vous pensez que c’est une erreur, écrivez à la mairie.',
    tooManyTitle: 'Un peu trop vite',
    awayTitle: 'Le site revient dans un instant',
    awayBody:
      'Un de nos services ne répond pas en ce moment. Réessayez dans une minute. Si vous veniez d’envoyer quelque chose, ce n’est peut-être pas enregistré : revenez en arrière, ce que vous avez écrit y est encore.',
    brokenTitle: 'Quelque chose s’est rompu de notre côté',
    brokenBody:
      'Réessayez dans une minute. Si vous veniez d’envoyer quelque chose, ce n’est peut-être pas enregistré : revenez en arrière, ce que vous avez écrit y est encore.',
    reference: (id: string) => `Référence à donner à la mairie : ${id}`,
    home: 'Retour à l’accueil',
  },
  form: {
    errorSummary: (n: number) =>
      plural(n, { one: 'Un point est à corriger', other: '# points sont à corriger' }),
    required: 'Ce champ est obligatoire.',
    tooShort: (min: number) =>
      plural(min, { one: 'Écrivez au moins # caractère.', other: 'Écrivez au moins # caractères.' }),
    tooLong: (max: number) => plural(max, { one: '# caractère au plus.', other: '# caractères au plus.' }),
    tooSmall: (min: string) => `Au moins ${min}.`,
    tooBig: (max: string) => `Au plus ${max}.`,
    tooMany: (max: number) => plural(max, { one: '# choix au plus.', other: '# choix au plus.' }),
    email: 'Écrivez une adresse complète, par exemple nom@exemple.fr.',
    number: 'Écrivez un nombre.',
    date: 'Écrivez une date du calendrier, par exemple 12/03/2027 ou 12 mars 2027.',
    choice: 'Choisissez une des réponses proposées.',
    url: 'Écrivez une adresse complète, qui commence par https://.',
    invalid: 'Cette valeur n’est pas acceptée.',
  },
  refusals: {
    'not-found': 'Ceci n’existe pas, ou n’est pas public.',
    'not-allowed': notAllowed,
    'sign-in-first': 'Identifiez-vous d’abord.',
    'too-many': (names: readonly string[]) =>
      `Trop d’envois en peu de temps. Réessayez dans ${waiting(names)}.`,
    'edited-meanwhile':
      'Quelqu’un d’autre a modifié ceci entre-temps. Votre texte est gardé ci-dessous : comparez, puis enregistrez de nouveau.',
    'already-done': 'C’est déjà fait.',
    'link-expired': 'Ce lien a expiré ou a déjà servi.',
    'second-factor-required': 'Ce geste demande une seconde vérification de votre identité.',
    'picture-too-large': 'Cette image a plus de 50 millions de points : réduisez-la avant de l’envoyer.',
    'files-away': 'Les fichiers ne sont pas accessibles pour le moment. Réessayez dans quelques minutes.',
    'pictures-wait': 'Trop d’images arrivent en même temps : renvoyez la vôtre dans un instant.',
    'sign-in-again':
      'Ce geste demande une connexion de moins d’un quart d’heure : déconnectez-vous, puis identifiez-vous de nouveau.',
    'file-too-large': (names: readonly string[]) => `Ce fichier dépasse ${names[0] ?? ''} Mo.`,
    'files-too-large': (names: readonly string[]) =>
      `Ces fichiers dépassent ensemble ${names[0] ?? ''} Mo : envoyez-en moins à la fois.`,
    'file-not-accepted': 'Ce type de fichier n’est pas accepté.',
    'invalid-input': 'Certains champs sont à corriger.',
  },
}
export type Common = typeof fr

import type { Role } from '../../kinds.ts'
import { waiting } from '../common/fr.ts'
import { fr as account } from './account/fr.ts'
import { fr as desk } from './desk/fr.ts'
import { fr as locks } from './locks/fr.ts'
import { fr as signIn } from './sign-in/fr.ts'
/** Signing in, the account, residency, and the desk pages about people. */
export const fr = {
  signIn,
  account,
  locks,
  desk,
  sendTyped: 'Envoyer le nom saisi',
  /** The button beside a refused name, with a free one. */
  takeName: (name: string) => `Prendre « ${name} »`,
  roles: {
    mayor: 'maire',
    elected: 'élue ou élu',
    agent: 'agent de la mairie',
    treasurer: 'trésorerie',
    moderator: 'modération',
    administrator: 'administration',
  } satisfies Record<Role, string>,
  refusals: {
    ...locks.refusals,
    'name-taken': 'Quelqu’un porte déjà ce nom, ou un nom qui s’y confond. Ajoutez-y un mot.',
    'name-reserved':
      'Ce nom est celui d’un élu, d’un service ou d’une organisation, ou pourrait passer pour tel. Choisissez-en un autre.',
    'name-not-accepted':
      'Un nom s’écrit avec des lettres, des chiffres, des espaces, un point ou un trait d’union.',
    'name-mixed':
      'Un nom s’écrit dans un seul alphabet : celui-ci en mélange plusieurs. Récrivez-le, ou prenez celui qui est proposé.',
    'address-in-use': 'Cette adresse sert déjà à un compte.',
    'too-many-guesses': (names: readonly string[]) =>
      `Trop d’essais ont été faits aujourd’hui pour cette adresse. Réessayez dans ${waiting(names)}, ou depuis un appareil sur lequel vous vous êtes déjà identifié : il passe toujours.`,
    'code-wrong': 'Ce code n’est pas le bon. Relisez le message reçu.',
    'code-expired': 'Ce code n’est plus valable. Demandez-en un nouveau : vous le recevrez aussitôt.',
    'code-spent': 'Cinq essais ont été faits avec ce code. Demandez-en un nouveau.',
    'sign-in-wrong': 'L’adresse et le mot de passe ne vont pas ensemble. Vous pouvez aussi demander un code.',
    'password-short': 'Dix caractères au moins.',
    'password-wrong': 'Ce mot de passe n’est pas le bon.',
    'second-factor-wrong': 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.',
    'second-factor-missing': 'La seconde vérification n’est pas encore en place.',
    'claim-waits': 'Une demande attend déjà la réponse de la mairie.',
    'claim-ruled': 'La mairie a déjà répondu à cette demande.',
    'claim-withdrawn': 'Cette demande a été retirée.',
    'own-claim': 'Un autre agent doit répondre à votre propre demande.',
    'proof-missing': 'Joignez un justificatif.',
    'reason-needed': 'Dites pourquoi : la personne lira ce motif.',
    'last-administrator':
      'La commune garde toujours une administratrice ou un administrateur : nommez d’abord quelqu’un d’autre.',
    'still-in-office':
      'Un rôle ou un mandat est encore en cours : demandez d’abord à l’administratrice d’y mettre fin.',
    'own-membership': 'Un autre agent doit vous inscrire parmi ceux qui parlent pour une organisation.',
    'siren-wrong': 'Un SIREN compte neuf chiffres ; celui-ci contient une erreur.',
    'siret-wrong': 'Un SIRET compte quatorze chiffres ; celui-ci contient une erreur.',
    'siret-needed': 'Une entreprise donne son SIRET.',
    'organisation-same-name':
      'Une organisation porte déjà ce nom, ou un nom qui s’y confond. Cherchez-la dans la liste, ou précisez le nom.',
    'organisation-known': 'Une organisation de ce SIRET est déjà enregistrée.',
  },
}
export type People = typeof fr

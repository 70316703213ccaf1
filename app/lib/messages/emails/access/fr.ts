import type { Role } from '../../../kinds.ts'
import { pledgeReference } from '../../../money/references.ts'
import { ifNamed } from '../../../texts/unnamed.ts'

/** What opens a door: the one-time code, the invitation to an office. */
export const fr = {
  code: {
    subject: (code: string) => `${code} est votre code`,
    opening: 'Il vaut dix minutes et sert une fois.',
    title: 'Votre code',
    body: 'Écrivez-le sur la page où vous l’avez demandé. Il vaut dix minutes et sert une fois.',
    notYou:
      'Vous n’avez rien demandé ? Ignorez ce message : sans ce code, personne n’entre. Ne le donnez à personne, la mairie ne vous le demandera jamais.',
  },
  invitation: {
    subject: (commune: string) =>
      ifNamed(
        commune,
        `Votre accès à l’espace de la mairie de ${commune}`,
        'Votre accès à l’espace de la mairie',
      ),
    title: 'Vous êtes attendu',
    body: (role: string) => `La commune vous confie ce rôle : ${role}.`,
    next: 'Ce lien vaut sept jours et sert une fois. Vous aurez besoin d’un téléphone : une application y donnera un code à chaque connexion.',
    action: 'Accepter l’invitation',
  },
  testMail: {
    subject: (commune: string) => `Essai : les courriels de ${commune} partent`,
    opening: 'Ce courriel d’essai est arrivé.',
    title: 'Les courriels partent',
    body: 'Vous avez demandé cet essai depuis l’espace de la mairie. Il a pris le chemin de tous les autres : codes, réponses, nouvelles. S’il est rangé parmi les indésirables, faites vérifier SPF, DKIM et DMARC de votre domaine.',
    action: 'Reprendre les premiers pas',
  },
  erased: {
    subject: 'Votre compte est effacé',
    opening: 'C’est le dernier message que vous recevez de nous.',
    body: 'Votre adresse, vos noms et vos appareils ne sont plus conservés. Vos avis sur les sujets encore ouverts sont retirés. Vous pouvez vous inscrire à nouveau avec la même adresse.',
    promise: (amount: string, title: string, deadline: string) =>
      `Votre promesse de ${amount} pour « ${title} » reste, comme vous l’avez demandé. Si l’objectif est atteint, votre carte sera débitée après le ${deadline}, une fois ; nous ne pourrons plus vous l’écrire.`,
    collecting: (amount: string, title: string, _deadline: string) =>
      `Votre promesse de ${amount} pour « ${title} » est en cours d’encaissement et va à son terme : votre carte peut être débitée, une fois ; nous ne pourrons plus vous l’écrire.`,
    promiseOut: (ids: readonly string[]) =>
      `Pour la retirer malgré tout, écrivez à la mairie avant l’échéance, avec sa référence : ${ids.map(pledgeReference).join(', ')}.`,
    notYou:
      'Ce n’était pas vous ? Quelqu’un est entré dans votre compte : prévenez la mairie, par téléphone ou au guichet.',
    rule: 'Ce qui part, ce qui reste',
  },
  lock: {
    subject: {
      'factor-set': (whose: string | null) =>
        whose
          ? `${whose} a mis en place sa seconde vérification`
          : 'Une seconde vérification garde maintenant votre compte',
      'factor-removed': (whose: string | null) =>
        whose
          ? `${whose} a retiré sa seconde vérification`
          : 'La seconde vérification de votre compte est retirée',
      'password-changed': (_: string | null) => 'Le mot de passe de votre compte a changé',
      'address-changed': (_: string | null) => 'L’adresse de votre compte a changé',
      frozen: (whose: string | null) =>
        whose ? `Le compte de ${whose} est gelé` : 'Votre compte est gelé pour sept jours',
      resumed: (_: string | null) => 'Votre compte est rouvert',
    },
    opening: {
      'factor-set': 'Si ce n’était pas vous, agissez tout de suite.',
      'factor-removed': 'Si ce n’était pas vous, agissez tout de suite.',
      'password-changed': 'Si ce n’était pas vous, agissez tout de suite.',
      'address-changed': 'Si ce n’était pas vous, agissez tout de suite.',
      frozen: 'Un changement d’adresse a été arrêté.',
      resumed: 'La mairie a vu qui vous êtes.',
    },
    body: {
      'factor-set': 'Tous vos autres appareils ont été déconnectés.',
      'factor-removed': 'Tous vos autres appareils ont été déconnectés.',
      'password-changed': 'Tous vos autres appareils ont été déconnectés.',
      'address-changed':
        'Les codes et les messages iront désormais à la nouvelle adresse, et plus à celle-ci. Pendant sept jours, vous pouvez arrêter ce changement d’ici.',
      frozen:
        'Quelqu’un a suivi, à l’ancienne adresse, le lien qui arrête un changement d’adresse. Tous les appareils sont déconnectés. Pendant sept jours, un code reçu par courriel ne suffit plus : il faut aussi le mot de passe ou la seconde vérification d’avant ce changement. Sans eux, venez au guichet de la mairie avec une pièce d’identité.',
      resumed:
        'Un agent a rouvert votre compte au guichet, après avoir vu qui vous êtes. Si ce n’était pas vous, prévenez la mairie sans attendre.',
    },
    notYou:
      'Ce n’était pas vous ? Ce lien vaut sept jours et ferme le compte partout. L’ouvrir ne change rien : la page vous dit d’abord ce qui sera fait.',
    stop: 'Ce n’était pas moi : tout fermer',
    signIn: 'S’identifier',
    askHer: (whose: string) =>
      `Vous recevez ce message parce que vous administrez cette plateforme. Demandez de vive voix à ${whose} si c’était bien son geste ; sinon, retirez-lui ses rôles.`,
    desk: 'Ouvrir l’espace de la mairie',
    security: 'Voir la sécurité de votre compte',
  },
  wrongCodes: {
    subject: 'Des codes faux sont essayés sur votre compte',
    opening: 'Cinq codes faux de votre seconde vérification ont été donnés aujourd’hui.',
    body: 'Cinq codes faux de votre seconde vérification ont été donnés aujourd’hui. Aucun n’a ouvert votre compte. Mais ce code n’est demandé qu’à qui connaît déjà votre mot de passe ou lit vos courriels.',
    todo: 'Ce n’était pas vous ? Changez d’abord le mot de passe de votre boîte de courriel, puis celui de votre compte, et déconnectez vos autres appareils. Si vous exercez une fonction à la mairie, prévenez-la.',
    action: 'Ouvrir la sécurité de votre compte',
    you: 'C’était vous ? Il n’y a rien à faire. Vérifiez que l’heure de votre téléphone est juste, ou prenez un de vos codes de secours.',
  },
  roles: {
    mayor: 'maire',
    elected: 'élue ou élu',
    agent: 'agent de la mairie',
    treasurer: 'trésorerie',
    moderator: 'modération',
    administrator: 'administration',
  } satisfies Record<Role, string>,
}
export type AccessWords = typeof fr

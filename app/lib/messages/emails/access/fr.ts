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
    subject: (commune: string) => `Votre accès à l’espace de la mairie de ${commune}`,
    title: 'Vous êtes attendu',
    body: (role: string) => `La commune vous confie ce rôle : ${role}.`,
    next: 'Ce lien vaut sept jours et sert une fois. Vous aurez besoin d’un téléphone : une application y donnera un code à chaque connexion.',
    action: 'Accepter l’invitation',
  },
  erased: {
    subject: 'Votre compte est effacé',
    opening: 'C’est le dernier message que vous recevez de nous.',
    body: 'Votre adresse, vos noms et vos appareils ne sont plus conservés. Vos avis sur les sujets encore ouverts sont retirés. Vous pouvez vous inscrire à nouveau avec la même adresse.',
    notYou:
      'Ce n’était pas vous ? Quelqu’un est entré dans votre compte : prévenez la mairie, par téléphone ou au guichet.',
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
    },
    opening: 'Si ce n’était pas vous, agissez tout de suite.',
    ended: 'Tous vos autres appareils ont été déconnectés.',
    notYou:
      'Ce n’était pas vous ? Quelqu’un est entré dans votre compte : prévenez la mairie sans attendre, par téléphone ou au guichet.',
    askHer: (whose: string) =>
      `Vous recevez ce message parce que vous administrez cette plateforme. Demandez de vive voix à ${whose} si c’était bien son geste ; sinon, retirez-lui ses rôles.`,
    desk: 'Ouvrir l’espace de la mairie',
    security: 'Voir la sécurité de votre compte',
  },
  roles: {
    mayor: 'maire',
    elected: 'élue ou élu',
    agent: 'agent de la mairie',
    treasurer: 'trésorerie',
    moderator: 'modération',
    administrator: 'administration',
  },
}
export type AccessWords = typeof fr

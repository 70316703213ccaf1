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

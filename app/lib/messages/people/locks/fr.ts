import { wording } from '#app/lib/language.ts'
/** Stopping a change of one's locks, and coming back to a frozen account. */
export const fr = {
  stop: {
    title: 'Arrêter un changement',
    what: {
      'factor-set': (day: string) =>
        `Le ${day}, une seconde vérification a été mise en place sur votre compte.`,
      'factor-removed': (day: string) => `Le ${day}, la seconde vérification de votre compte a été retirée.`,
      'password-changed': (day: string) => `Le ${day}, le mot de passe de votre compte a changé.`,
      'address-changed': (day: string) =>
        `Le ${day}, l’adresse de votre compte a été remplacée par une autre.`,
    },
    will: 'Si ce n’était pas vous, voici ce que fait le bouton :',
    closes: 'Le compte est déconnecté partout.',
    password: 'Un mot de passe choisi depuis moins d’une semaine ne vaut plus rien.',
    factor:
      'Une seconde vérification mise en place depuis moins d’une semaine ne vaut plus rien, sauf si le compte porte une fonction à la mairie.',
    back: 'L’ancienne adresse revient, et la nouvelle en est prévenue.',
    proved:
      'La nouvelle adresse reste, car ce changement a été fait avec la seconde vérification : elle sera demandée pour continuer.',
    freezes:
      'Pendant sept jours, un code ne suffit plus pour entrer : il faut aussi le mot de passe ou la seconde vérification d’avant, ou passer au guichet de la mairie.',
    button: 'Ce n’était pas moi : tout fermer',
    wasYou: 'C’était vous ? Fermez cette page : rien n’a été fait.',
    gone: 'Ce lien a plus de sept jours ou a déjà servi. Si votre compte n’est plus le vôtre, venez au guichet de la mairie.',
    stopped: 'Le compte est fermé partout. Identifiez-vous pour choisir de nouvelles clés.',
    frozen:
      'Le compte est gelé pour sept jours et fermé partout. Identifiez-vous : un code, puis une preuve de plus.',
  },
  frozen: {
    title: 'Compte gelé',
    lead: (day: string) =>
      `Un changement d’adresse a été arrêté. Jusqu’au ${day}, ce compte demande une preuve de plus que le code.`,
    password: 'Votre mot de passe d’avant ce changement',
    code: 'Ou le code de votre seconde vérification',
    codeHint: 'Six chiffres donnés par votre téléphone, ou un de vos codes de secours.',
    confirm: 'Rouvrir mon compte',
    resumed: 'Votre compte est rouvert.',
    counter:
      'Vous n’avez ni l’un ni l’autre ? Venez au guichet de la mairie avec une pièce d’identité : un agent rouvre le compte devant vous. Un compte qui porte une fonction ne se rouvre pas ainsi : adressez-vous à l’administratrice ou à l’administrateur.',
  },
  counter: {
    waits: 'Son compte est gelé',
    lead: (day: string) =>
      `Un changement d’adresse a été arrêté : jusqu’au ${day}, un code ne suffit plus. Rouvrez-le seulement après avoir vu une pièce d’identité au nom de la personne, et qu’elle vous a dit laquelle des deux adresses est la sienne.`,
    open: 'Le rouvrir, pièce d’identité en main',
    title: 'Rouvrir un compte gelé',
    which: 'Quelle adresse est la sienne ?',
    former: 'Celle d’avant le changement',
    new: 'La nouvelle',
    seen: 'J’ai vu sa pièce d’identité : rouvrir',
    done: 'Le compte est rouvert. Les deux adresses en sont prévenues.',
  },
  again:
    'Ce geste demande une connexion de moins d’un quart d’heure. Identifiez-vous de nouveau : vous reviendrez ici.',
  refusals: {
    'account-frozen':
      'Ce compte est gelé après un changement d’adresse arrêté. Demandez un code à son adresse : une preuve de plus vous sera demandée ensuite.',
    'address-kept':
      'Un compte vient de quitter cette adresse et peut encore y revenir. Ouvrez le lien reçu à cette adresse si ce changement n’était pas de vous, ou attendez une semaine.',
    'address-unproved': 'Confirmez d’abord votre adresse dans votre profil, avec votre seconde vérification.',
    'lock-changed-lately': ([until]: readonly string[]) =>
      `Un verrou de votre compte a changé il y a moins d’une semaine, et le lien envoyé par courriel peut encore arrêter ce changement. Vous pourrez supprimer le compte à partir du ${until ? wording('fr').day(new Date(until)) : ''}.`,
    'one-proof': 'Donnez votre mot de passe, ou un code de votre seconde vérification.',
  },
}
export type Locks = typeof fr

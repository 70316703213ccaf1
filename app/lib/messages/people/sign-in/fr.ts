import type { PersonClass } from '../../../kinds.ts'
import { wording } from '../../../language.ts'

const { plural } = wording('fr')

/** From an address to an open session: code, password, newcomer, second factor, invitation. */
export const fr = {
  title: 'S’identifier',
  lead: 'Donnez votre adresse électronique : vous recevez un code à six chiffres. Pas de mot de passe à retenir. La première fois, deux réponses suivent, et votre compte est ouvert.',
  email: 'Votre adresse électronique',
  emailHint: 'Elle n’est jamais montrée.',
  sendCode: 'Recevoir un code',
  withPassword: 'J’ai choisi un mot de passe',
  password: 'Votre mot de passe',
  enter: 'Entrer',
  passwordTitle: 'S’identifier par mot de passe',
  byCodeInstead: 'Recevoir plutôt un code',
  kept: {
    title: 'Rien n’est perdu',
    yours: 'Ce que vous avez écrit',
    someones: 'Des mots attendent sur ce navigateur',
    asks: 'Quelqu’un les a écrits ici sans finir de s’identifier. Ils ne seront publiés que si vous dites ensuite qu’ils sont de vous.',
    theirs: 'Ce qui a été écrit',
  },
  code: {
    title: 'Votre code',
    sent: (email: string) => `Un code à six chiffres part à l’instant vers ${email}.`,
    label: 'Code à six chiffres',
    hint: 'Il vaut dix minutes. Regardez aussi dans les courriers indésirables.',
    confirm: 'Confirmer',
    onTheirWay: 'Deux codes valables vous ont déjà été envoyés : utilisez l’un des deux.',
    again: 'Envoyer un nouveau code',
    otherAddress: 'Changer d’adresse',
    mailbox: 'Démonstration : ouvrir la boîte aux lettres où arrivent tous les messages',
  },
  join: {
    title: 'Bienvenue',
    lead: 'Votre adresse est confirmée. Encore deux réponses, et c’est fait.',
    displayName: 'Le nom que les autres liront',
    displayNameHint:
      'Le vôtre, ou un pseudonyme : gardez celui que nous vous proposons, ou écrivez-en un autre. Il se change à tout moment.',
    class: 'Vous êtes ici…',
    classHint:
      'Les avis sont comptés par groupe, jamais mélangés. La mairie pourra confirmer votre réponse plus tard.',
    classes: {
      permanent: { label: 'À l’année', hint: 'J’habite la commune.' },
      secondary: { label: 'Dans une résidence secondaire', hint: 'J’y possède ou j’y loue un logement.' },
      seasonal: { label: 'Pour la saison', hint: 'J’y travaille l’hiver ou l’été.' },
      business: {
        label: 'Pour mon activité',
        hint: 'J’y tiens un commerce, une entreprise, une association.',
      },
      visitor: { label: 'En visite', hint: 'J’y viens skier, marcher, séjourner.' },
    } satisfies Record<PersonClass, { label: string; hint: string }>,
    confirm: 'Continuer',
    confirmAndPublish: 'Continuer et publier',
    touch: 'Touchez votre réponse pour continuer.',
    touchAndPublish: 'Touchez votre réponse : ce que vous avez écrit est alors publié.',
    rules:
      'En continuant, vous acceptez que ce que vous écrirez soit public sous ce nom. Comment vos données sont protégées :',
    privacy: 'confidentialité',
  },
  welcome: (name: string) => `Bienvenue, ${name}. Votre compte est ouvert.`,
  waiting: {
    title: 'Des mots attendent',
    lead: 'Ceci a été préparé sur ce navigateur et n’est pas publié. Si c’est de vous, publiez-le en votre nom ; sinon, jetez-le.',
    these: 'Ce qui attend',
    standing: (day: string) => `Votre avis actuel, donné le ${day}`,
    factor: 'Votre compte porte une fonction à la mairie : ces mots attendent votre seconde vérification.',
    publish: (name: string) => `Oui, publier sous le nom de ${name}`,
    replace: 'Remplacer mon avis par celui qui attend',
    drop: 'Jeter',
    dropped: 'Ces mots sont jetés.',
    nothing: 'Rien n’attend ici.',
    back: 'Revenir à la page d’où ils viennent',
  },
  signOut: { title: 'Se déconnecter', action: 'Se déconnecter', done: 'Vous êtes déconnecté.' },
  factor: {
    title: 'Seconde vérification',
    lead: 'Vos fonctions demandent une preuve de plus que votre adresse : un code donné par une application de votre téléphone.',
    code: 'Code de l’application',
    codeHint:
      'Six chiffres, qui changent toutes les trente secondes. Sans votre téléphone : un de vos codes de secours.',
    confirm: 'Confirmer',
    notNow: 'Continuer sans, comme une personne ordinaire',
    required:
      'Votre compte porte une fonction à la mairie : ce geste demande votre seconde vérification, pour que personne ne le fasse à votre place.',
    startAgain:
      'La mise en place demande une connexion de moins d’un quart d’heure. Identifiez-vous de nouveau : vous reviendrez ici.',
    again: 'S’identifier de nouveau',
    elsewhere: 'Revenir à l’accueil',
    start: {
      lead: 'Il faut d’abord relier une application à votre compte. C’est l’affaire d’une minute, une fois pour toutes.',
      steps: [
        'Installez sur votre téléphone une application de codes : FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…',
        'Sur la page suivante, photographiez avec elle le dessin qui s’affiche.',
        'Recopiez le code qu’elle vous donne. Vous recevrez alors dix codes de secours, à garder sur papier.',
      ],
      action: 'Commencer',
    },
    scan: 'Photographiez ce dessin avec votre application',
    qr: 'Dessin à photographier avec l’application de codes',
    byHand: 'Ou écrivez-y cette clé à la main',
    first: 'Puis recopiez le premier code qu’elle donne',
    done: 'La seconde vérification est en place.',
    passed: 'Vos fonctions sont ouvertes sur cet appareil.',
  },
  recovery: {
    title: 'Vos codes de secours',
    lead: 'Chacun sert une fois, le jour où vous n’avez pas votre téléphone. Ils ne seront plus jamais montrés : imprimez-les ou recopiez-les maintenant.',
    list: 'Dix codes de secours',
    print: 'Pour imprimer : la commande « Imprimer » de votre navigateur. Seuls les codes paraîtront.',
    kept: 'Je les ai gardés, continuer',
    gone: 'Vos codes ont déjà été montrés. S’ils sont perdus, faites-en dix nouveaux : les anciens ne vaudront plus rien.',
    left: (n: number) =>
      plural(n, {
        zero: 'Il ne vous en reste aucun.',
        one: 'Il vous en reste #.',
        other: 'Il vous en reste #.',
      }),
    renew: 'Faire dix nouveaux codes',
  },
  invitation: {
    title: 'Vous êtes invité',
    lead: (role: string) => `La commune vous confie ce rôle : ${role}.`,
    forAddress: (email: string) => `Cette invitation est pour ${email}.`,
    displayName: 'Votre nom',
    displayNameHint: 'Celui que les autres liront. Les élus paraissent sous leur nom civil.',
    accept: 'Accepter',
    signInFirst: 'Cette adresse a déjà un compte : identifiez-vous d’abord, puis revenez par ce lien.',
    otherAccount: 'Vous êtes identifié avec un autre compte que celui de cette adresse.',
    accepted: 'Vous avez accepté. Il reste à mettre en place la seconde vérification.',
    over: 'Cette invitation a expiré ou a déjà servi. Demandez-en une autre à la personne qui vous l’a envoyée.',
  },
}
export type SignIn = typeof fr

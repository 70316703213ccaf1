import { ifNamed } from '../../texts/unnamed.ts'
import { fr as rule } from '../erasure-rule/fr.ts'
/** The pages that the law asks for, filled from the settings. French is the type of the other languages. */
export const fr = {
  toComplete: 'à compléter par la commune',
  toCompleteHere: 'non rempli : le compléter dans les réglages',
  accessibility: {
    title: 'Déclaration d’accessibilité',
    lead: (commune: string) =>
      `${ifNamed(commune, `La commune de ${commune}`, 'La commune')} s’engage à rendre ce site accessible, selon l’article 47 de la loi du 11 février 2005. Cette déclaration porte sur ce site seul.`,
    stateTitle: 'État de conformité',
    states: {
      none: 'Ce site est non conforme au RGAA 4.1.2.',
      partial: 'Ce site est partiellement conforme au RGAA 4.1.2.',
      full: 'Ce site est totalement conforme au RGAA 4.1.2.',
    },
    noAudit:
      'Aucun audit n’a encore été fait : tant qu’il manque, la loi veut que le site se dise non conforme.',
    resultsTitle: 'Résultats des tests',
    audit: (day: string, by: string) => `Audit fait le ${day} par ${by}.`,
    rate: (share: string) =>
      `Il constate que ${share} des critères applicables du RGAA 4.1.2 sont respectés.`,
    own: 'Sans attendre un audit, chaque page est vérifiée à chaque changement par un outil automatique (axe-core), au clavier, sans JavaScript, et à 320 pixels de large. Un tel outil ne trouve qu’une partie des défauts : il ne remplace pas un audit.',
    contentTitle: 'Contenus non accessibles',
    contentUnknown: 'Aucun audit ne les a encore relevés.',
    contentThird:
      'Les documents joints par la commune (études, plans) peuvent ne pas être accessibles : demandez-en une autre version ci-dessous.',
    contactTitle: 'Signaler un obstacle',
    contact:
      'Si vous ne pouvez pas lire une page ou faire une démarche, dites-le : la commune vous répond ou vous donne l’information autrement.',
    remediesTitle: 'Voies de recours',
    remedies:
      'Si vous avez signalé un obstacle et n’avez pas reçu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits, gratuitement :',
    remediesForm: 'par son formulaire',
    remediesDelegate: 'auprès de son délégué dans votre département',
    remediesPost:
      'par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07',
  },
  legal: {
    title: 'Mentions légales',
    lead: 'Qui publie ce site, qui l’héberge, à qui écrire.',
    publisher: 'Éditeur',
    name: (commune: string) =>
      ifNamed(commune, `Commune de ${commune}`, 'Cette commune n’a pas encore dit son nom.'),
    address: 'Adresse',
    siren: 'SIREN',
    phone: 'Téléphone',
    email: 'Adresse électronique',
    director: 'Directeur de la publication',
    host: 'Hébergeur',
    hostName: 'Nom',
    hostAddress: 'Adresse',
    hostPhone: 'Téléphone',
    dpo: 'Délégué à la protection des données',
    dpoName: 'Nom',
    contentsTitle: 'Ce que chacun écrit ici',
    contents:
      'Les commentaires, questions et avis sont ceux de leurs auteurs. La commune les héberge, les modère après coup, et publie chaque décision de modération avec son motif.',
    report:
      'Sous chaque contribution, « Signaler » mène au modérateur. Il n’est pas nécessaire d’avoir un compte.',
    register: 'Lire le registre de modération',
    advisory:
      'Les avis recueillis ici sont consultatifs. Une enquête publique a son propre registre, tenu par un commissaire enquêteur.',
  },
  security: {
    title: 'Sécurité du site',
    lead: 'Vous avez trouvé une faille ? Dites-le-nous d’abord : voici à qui, et ce que nous vous promettons.',
    tellTitle: 'À qui le dire',
    tell: 'Écrivez à l’adresse ci-dessous. Indiquez la page, les étapes, et ce qui a pu être lu ou changé. N’envoyez aucune donnée d’autrui : décrivez-la.',
    email: 'Adresse électronique',
    tryTitle: 'Où essayer',
    try: 'Ce logiciel se lance entier sur votre machine, avec une commune inventée : tout y est permis, et personne n’y est réel. Sur ce site-ci, n’essayez que sur votre propre compte, ne lisez et ne changez rien d’autrui, n’interrompez pas le service, et cessez dès que la faille est établie.',
    promiseTitle: 'Ce que nous promettons',
    promises: [
      'Une réponse d’une personne sous trois jours ouvrés.',
      'Un premier jugement sous dix jours, une correction ou sa date sous trente.',
      'Aucune poursuite contre qui a respecté ces règles.',
      'Votre nom dans le journal des changements, si vous le voulez.',
    ],
    waitTitle: 'Ce que nous demandons',
    wait: 'Attendez la correction, ou quatre-vingt-dix jours, avant de rendre la faille publique.',
    keptTitle: 'Ce qui protège chacun',
    kept: 'Les mots de passe et les jetons ne sont gardés que sous forme d’empreintes. Les cartes sont chez le prestataire de paiement, jamais ici. Chaque acte public laisse une empreinte que tout le monde peut vérifier.',
    fingerprints: 'Vérifier les empreintes',
    machine: 'La même chose pour les machines',
  },
  privacy: {
    title: 'Vos données',
    lead: 'Ce qui est gardé de vous, pourquoi, combien de temps, et comment le reprendre.',
    responsibleTitle: 'Qui en répond',
    responsible: (commune: string) =>
      ifNamed(
        commune,
        `La commune de ${commune} est responsable de ces traitements.`,
        'La commune est responsable de ces traitements.',
      ),
    dpo: 'Délégué à la protection des données',
    tableTitle: 'Ce qui est gardé',
    columns: { what: 'Données', why: 'Pour quoi', basis: 'Fondement', until: 'Jusqu’à quand' },
    publicTask: 'Mission d’intérêt public (RGPD, art. 6.1.e)',
    consent: 'Consentement (RGPD, art. 6.1.a)',
    legalDuty: 'Obligation légale (RGPD, art. 6.1.c)',
    rows: {
      account: {
        what: 'Adresse électronique, nom affiché (un pseudonyme si vous voulez), langue, classe déclarée',
        why: 'Vous reconnaître, et compter les avis par classe',
        until: 'Jusqu’à ce que vous effaciez votre compte',
      },
      contributions: {
        what: 'Commentaires, questions, réponses',
        why: 'La discussion publique des projets',
        until: `Gardés comme mémoire du projet. ${rule.words}`,
      },
      opinions: {
        what: 'Votre avis pour, contre ou neutre',
        why: 'Le décompte par classe. Un avis seul n’est jamais publié, et un petit nombre est masqué',
        until: rule.opinions,
      },
      proof: {
        what: 'Le justificatif de votre classe',
        why: 'Qu’un agent la vérifie. Il est chiffré tant qu’il attend',
        until: 'Supprimé au moment de la décision. Restent la classe, la méthode, l’agent et l’échéance',
      },
      follows: {
        what: 'Les projets que vous suivez et le rythme des courriels ; l’adresse à laquelle vous recevez l’empreinte de chaque jour, ou les bulletins que vous avez choisis',
        why: 'Vous prévenir. Chaque courriel s’arrête d’un clic',
        until: 'Jusqu’à ce que vous arrêtiez',
      },
      deliveries: {
        what: 'Adresse, texte à graver ou taille, pour une contrepartie',
        why: 'Vous remettre ce que vous avez choisi. La mairie seule le lit',
        until: 'Effacés après la remise, au terme du délai légal de réclamation',
      },
      notices: {
        what: 'Nom et adresse de qui signale sans compte',
        why: 'Lui dire la décision (règlement européen 2022/2065, art. 16)',
        until: 'Effacés un an après la décision',
      },
      addresses: {
        what: 'Adresse IP, sous forme d’empreinte seulement',
        why: 'Limiter les envois en rafale',
        until: 'Quelques heures',
      },
      events: {
        what: 'Qui a fait quoi, et quand, par des identifiants sans nom',
        why: 'Que chacun puisse vérifier que rien n’a été réécrit',
        until: `Gardé. ${rule.events}`,
      },
    },
    ruleTitle: 'Ce que devient un compte effacé',
    rule,
    cookiesTitle: 'Cookies et mesure d’audience',
    cookies:
      'Aucun traceur, aucune mesure d’audience, aucune ressource d’un autre site : il n’y a donc rien à accepter. Quelques cookies servent au site lui-même : la session si vous vous identifiez, les étapes de cette identification, le message qui suit un envoi, ce que vous avez écrit avant de vous identifier, et pendant cinq secondes le fait que vous venez d’envoyer quelque chose, pour vous le montrer aussitôt. Un autre, illisible et gardé 400 jours, retient que cet appareil s’est déjà identifié avec votre adresse : personne ne peut ainsi vous en fermer l’accès. Si vous touchez « Je suis… » sur la page des informations, un autre garde un an ce seul mot parmi cinq, pour remettre la page dans le même ordre. Le dernier dit seulement, jusqu’à la fermeture du navigateur, qu’un formulaire vient bien de nos pages.',
    rightsTitle: 'Vos droits',
    rights:
      'Vous pouvez voir, emporter, corriger et effacer ce qui vous concerne, et vous opposer à un traitement. Dès quinze ans, vous consentez seul.',
    export: 'Emporter tout ce que vous avez donné',
    erasure: 'Effacer votre compte',
    contact: 'Pour le reste, écrivez au délégué ou à la mairie.',
    complaint: 'Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (cnil.fr).',
  },
  refusals: {
    'commune-unnamed':
      'Dites d’abord dans les réglages comment s’appelle votre commune : ce document porte son nom pour toujours.',
    'file-broken':
      'Ce fichier est abîmé ou incomplet : ouvrez-le chez vous pour vérifier, puis envoyez-le de nouveau.',
    'heic-too-large':
      'Cette photo HEIC est trop grande pour être lue ici (25 millions de points au plus) : exportez-la en JPEG, puis envoyez-la.',
    'audit-needed': 'Entrez d’abord l’audit : sans lui, la loi veut « non conforme ».',
  },
}

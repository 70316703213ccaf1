import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** Following, being told, and checking. French is the type of the other languages. */
export const fr = {
  account: 'Mon compte',
  follow: {
    title: (title: string) => `Suivre « ${title} »`,
    lead: 'Nous vous disons ce qui change : versions, phases, étapes, questions et réponses, commentaires.',
    heading: 'Suivre',
    button: { project: 'Suivre ce projet', dossier: 'Suivre ce dossier' },
    hint: 'Un résumé chaque jour où il se passe quelque chose. Vous changez ou arrêtez en un clic.',
    following: { project: 'Vous suivez ce projet', dossier: 'Vous suivez ce dossier' },
    howOften: 'Par courriel :',
    cadence: { 'at-once': 'Tout de suite', daily: 'Chaque jour', weekly: 'Chaque semaine', none: 'Jamais' },
    cadenceHint: {
      'at-once': 'Un courriel à chaque nouvelle.',
      daily: 'Un résumé à 7 h, les jours où il se passe quelque chose.',
      weekly: 'Un résumé le lundi à 7 h, s’il s’est passé quelque chose.',
      none: 'Aucun courriel : les nouvelles restent dans votre compte.',
    },
    stop: 'Ne plus suivre',
    save: 'Enregistrer',
    saved: {
      'at-once': 'C’est noté : un courriel à chaque nouvelle.',
      daily: 'C’est noté : un résumé chaque jour où il se passe quelque chose.',
      weekly: 'C’est noté : un résumé chaque lundi.',
      none: 'C’est noté : aucun courriel, les nouvelles restent dans votre compte.',
    },
    stopped: 'Vous ne suivez plus ce sujet.',
    promise: 'Vous serez au courant dès que vous aurez confirmé votre adresse.',
    feed: 'Fil Atom',
    calendar: 'Agenda (iCal)',
  },
  follows: {
    title: 'Ce que je suis',
    lead: 'Choisissez, sujet par sujet, à quel rythme vous êtes prévenu.',
    empty: 'Vous ne suivez encore rien',
    emptyHint: 'Sur la page d’un projet, « Suivre ce projet » vous tient au courant de ce qui change.',
    seeProjects: 'Voir les projets',
    change: (title: string) => `Changer le rythme pour « ${title} »`,
    since: (day: string) => `suivi depuis le ${day}`,
    matters: 'Ce qui vous concerne directement',
    mattersLead:
      'Ces courriels partent tout de suite. Décochez ceux que vous ne voulez plus ; les nouvelles restent dans votre compte.',
    matter: {
      answers: 'Les réponses à ce que j’écris',
      moderation: 'Les décisions de modération qui me concernent',
      duty: 'Ce que ma fonction à la mairie me demande',
      account: 'Ce qui concerne mon compte et mon statut',
    },
    mattersSaved: 'Vos choix sont enregistrés.',
  },
  notifications: {
    title: 'Nouvelles',
    lead: 'Tout ce qui vous a été dit, le plus récent d’abord.',
    sinceLastVisit: 'Depuis votre dernière visite',
    earlier: 'Déjà lu',
    markAll: 'Tout marquer comme lu',
    marked: 'Tout est marqué comme lu.',
    unread: 'non lu',
    empty: 'Rien de nouveau pour le moment',
    emptyHint: 'Suivez un projet, commentez ou posez une question : les suites arrivent ici.',
    choose: 'Choisir ce que je suis',
    bell: (n: number) =>
      plural(n, { zero: 'Nouvelles', one: 'Nouvelles : # non lue', other: 'Nouvelles : # non lues' }),
  },
  calendar: {
    opinionsClose: (title: string) => `Dernier jour pour donner son avis : ${title}`,
    step: (title: string, step: string) => `${title} : ${step}`,
    done: (title: string, step: string) => `${title} : ${step} (fait)`,
    promised: (day: string) => `Promis au départ pour le ${day}.`,
  },
  unsubscribe: {
    title: 'Arrêter des courriels',
    what: {
      subject: (title: string) => `Les courriels sur « ${title} » vont s’arrêter.`,
      answers: 'Les courriels sur vos contributions (réponses, suites données) vont s’arrêter.',
      moderation: 'Les courriels sur les décisions de modération vont s’arrêter.',
      duty: 'Les courriels liés à votre fonction à la mairie vont s’arrêter.',
      account: 'Les courriels sur votre compte et votre statut vont s’arrêter.',
      daily: 'Le résumé quotidien va s’arrêter.',
      weekly: 'Le résumé hebdomadaire va s’arrêter.',
    },
    stays:
      'Les nouvelles restent dans votre compte. Les codes de connexion que vous demandez arrivent toujours.',
    button: 'Arrêter ces courriels',
    doneTitle: 'C’est arrêté',
    done: 'Vous ne recevrez plus ces courriels.',
    regret: 'Vous avez changé d’avis ?',
    undo: 'Remettre comme avant',
    instead: 'Ou recevoir plutôt :',
    resumed: 'C’est remis en route.',
    gone: 'Ce lien ne vaut plus : le compte a été supprimé, et plus rien ne lui est envoyé.',
  },
  undoAnswer: {
    title: 'Reprendre ma réponse',
    lead: 'Votre réponse disparaît de la page publique, et la question attend de nouveau. La personne qui l’a posée est prévenue.',
    button: 'Reprendre ma réponse',
    done: 'Votre réponse est reprise.',
    gone: 'Cette réponse ne peut plus être reprise : elle l’est déjà, ou les dix minutes sont passées.',
  },
  mails: {
    title: 'Courriels',
    lead: 'Tout ce que la plateforme envoie, avec des données inventées.',
    preview: (name: string) => `Aperçu : ${name}`,
    asText: 'Version texte',
    subject: 'Objet',
    open: 'Ouvrir l’aperçu seul',
  },
  fingerprints: {
    title: 'Empreintes du registre',
    lead: 'Chaque fait de la plateforme est lié au précédent par une empreinte. Si quelqu’un réécrivait le passé, l’empreinte ne tomberait plus juste.',
    what: 'Ce que c’est',
    whatText:
      'La plateforme tient une seule liste de ce qui s’y passe : un projet publié, une réponse donnée, une décision de modération. Chaque ligne reçoit une empreinte (SHA-256) calculée sur la ligne et sur l’empreinte d’avant. Changer une ligne ancienne changerait toutes celles qui suivent.',
    why: 'Pourquoi en garder une copie',
    whyText:
      'Une chaîne que seul son gardien possède ne prouve rien. Notez l’empreinte d’un jour, ou téléchargez le fichier : vous pourrez vérifier plus tard que rien n’a été réécrit.',
    privacy: 'Ce que le fichier ne dit pas',
    privacyText:
      'Aucun nom, aucun texte, aucun vote. Qui a fait quoi n’y figure que sous une empreinte salée, illisible sans la clé ; les faits qui ne sont pas publics n’y sont qu’une empreinte.',
    how: 'Comment vérifier',
    howSteps: [
      'Téléchargez le fichier : une ligne par fait, au format JSON.',
      'Pour chaque ligne, calculez le SHA-256 de l’empreinte précédente suivie du champ « entry » tel qu’il est écrit. Le résultat doit être le champ « hash ».',
      'À la position d’un jour ci-dessous, l’empreinte doit être la même que celle que vous aviez notée.',
    ],
    command: 'Avec le code de la plateforme, une commande fait tout cela :',
    download: 'Télécharger la chaîne (JSON, une ligne par fait)',
    caption: 'Une empreinte par jour',
    day: 'Jour',
    position: 'Position',
    hash: 'Empreinte',
    empty: 'La première empreinte paraîtra cette nuit.',
    older: 'Jours précédents',
  },
  refusals: {
    'nothing-stopped': 'Rien n’est arrêté : il n’y a rien à remettre.',
  },
}
export type Publishing = typeof fr

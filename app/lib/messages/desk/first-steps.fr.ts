import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** What an instance needs before it opens, for who administers it. */
export const fr = {
  title: 'Premiers pas',
  lead: 'Ce qu’il faut à votre site avant de s’ouvrir. Chaque étape se coche d’elle-même dès que ce qu’elle demande est là.',
  notice: (left: number) =>
    plural(left, {
      one: 'Il reste une étape avant d’ouvrir votre site.',
      other: 'Il reste # étapes avant d’ouvrir votre site.',
    }),
  noticeLink: 'Reprendre les premiers pas',
  complete: 'Tout est prêt. Cette page reste là si quelque chose venait à manquer.',
  states: { done: 'Fait', todo: 'À faire', later: 'Peut attendre' },
  missing: 'Il manque :',
  commune: {
    title: 'Présenter la commune',
    done: 'La commune a son nom, son adresse et ses mentions légales.',
    link: 'Ouvrir les réglages',
  },
  bodies: {
    title: 'Inscrire les organismes publics',
    done: (n: number) =>
      plural(n, { one: 'Un organisme est inscrit.', other: '# organismes sont inscrits.' }),
    todo: 'Chaque projet et chaque acte est porté par un organisme : la commune elle-même d’abord, puis une régie, un syndicat, une communauté de communes.',
    link: 'Inscrire un organisme',
  },
  elected: {
    title: 'Inviter les élus et dire leur mandat',
    done: (n: number) => plural(n, { one: 'Un élu est en mandat.', other: '# élus sont en mandat.' }),
    noMayor: 'Personne ne tient le rôle de maire : sans lui, rien ne peut être publié.',
    noOfficial: 'Aucun élu n’a de mandat : on ne peut ni leur poser de question, ni leur confier un projet.',
    withoutMandate: 'Invités, et leur mandat reste à dire :',
    link: 'Ouvrir les personnes et les rôles',
  },
  team: {
    title: 'Inviter les agents et la modération',
    done: 'Un agent prépare les projets, un modérateur répond aux signalements.',
    agent: 'un agent de la mairie, qui prépare projets et dossiers et tient le guichet',
    moderator: 'un modérateur, qui juge ce qu’on signale',
    link: 'Inviter quelqu’un',
  },
  mail: {
    title: 'Vérifier que les courriels partent',
    done: 'Les courriels partent.',
    todo: 'Codes de connexion, réponses, nouvelles : tout passe par courriel. Faites-vous envoyer un essai.',
    send: 'M’envoyer un courriel d’essai',
    sent: (at: string) =>
      `Le serveur de courriel a pris l’essai le ${at}. S’il n’est pas dans votre boîte, regardez parmi les indésirables.`,
    refused: (code: string) =>
      `Le serveur de courriel a refusé l’essai (${code}). Vérifiez SMTP_URL et MAIL_FROM, puis recommencez.`,
    onItsWay:
      'L’essai n’est pas encore parti. Si cela dure, c’est que le processus « worker » ne tourne pas.',
    saidSent: 'Le courriel d’essai est parti vers votre adresse.',
    saidWaiting: 'Le courriel d’essai attend de partir.',
  },
  money: {
    title: 'Encaisser avec Stripe',
    done: 'Stripe est branché, et un trésorier ouvre les campagnes.',
    todo: 'Pour collecter des promesses et vendre des parrainages. Sans cela, le site vit très bien.',
    noKey: 'STRIPE_SECRET_KEY et STRIPE_WEBHOOK_SECRET, que donne le tableau de bord de Stripe',
    noTreasurer: 'une personne qui tient le rôle de trésorerie',
    unheard:
      'Aucun événement de Stripe n’est encore arrivé : vérifiez l’adresse du webhook quand le premier paiement aura lieu.',
    link: 'Inviter un trésorier',
  },
  project: {
    title: 'Publier le premier projet',
    done: 'Un projet est en ligne.',
    todo: 'Un agent ou le maire l’écrit ; le maire le publie.',
    drafts: (n: number) =>
      plural(n, {
        one: 'Un brouillon attend sa publication.',
        other: '# brouillons attendent leur publication.',
      }),
    link: 'Ouvrir les projets',
  },
}
export type FirstStepsWords = typeof fr

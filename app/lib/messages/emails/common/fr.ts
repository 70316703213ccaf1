import { ifNamed } from '../../../texts/unnamed.ts'
/** What every mail says around its message, and the words that several share. */
export const fr = {
  tagline: 'grands projets',
  because: {
    follow: 'Vous recevez ce courriel parce que vous suivez ce sujet.',
    answers: 'Vous recevez ce courriel parce qu’il concerne ce que vous avez écrit.',
    votes: 'Vous recevez ce courriel parce que vous êtes sur la liste de ce vote.',
    duty: 'Vous recevez ce courriel en raison de votre fonction à la mairie.',
    money: 'Vous recevez ce courriel, qui ne s’arrête pas, parce qu’il concerne votre argent.',
    account: 'Vous recevez ce courriel, qui ne s’arrête pas, parce qu’il concerne votre compte.',
    rights: 'Vous recevez ce courriel, qui ne s’arrête pas, parce qu’il concerne vos droits.',
    asked: 'Vous recevez ce courriel parce que quelqu’un l’a demandé à cette adresse.',
    invited: 'Vous recevez ce courriel parce que la mairie vous invite à y tenir une fonction.',
    daily: 'Vous recevez ce résumé chaque jour où il se passe quelque chose.',
    weekly: 'Vous recevez ce résumé chaque lundi, s’il s’est passé quelque chose.',
    checkpoints: 'Vous recevez ce courriel parce que vous avez demandé l’empreinte de chaque jour.',
    infos: 'Vous recevez ce courriel parce que vous avez choisi de recevoir ces bulletins.',
  },
  stop: {
    follow: 'Ne plus recevoir de courriels sur ce sujet',
    answers: 'Ne plus recevoir de courriels sur mes contributions',
    votes: 'Ne plus recevoir de courriels sur les votes',
    duty: 'Ne plus recevoir ces courriels de service',
    daily: 'Ne plus recevoir ce résumé',
    weekly: 'Ne plus recevoir ce résumé',
    checkpoints: 'Ne plus recevoir l’empreinte du jour',
    infos: 'Ne plus recevoir de bulletins',
  },
  stopHint: '(un clic, sans vous identifier).',
  sender: (commune: string) =>
    ifNamed(commune, `Envoyé par Cordée pour la commune de ${commune}.`, 'Envoyé par Cordée.'),
  legal: 'Mentions légales',
  demonstration:
    'Démonstration : les personnes, les projets et les chiffres sont inventés. Rien ici n’engage la vraie commune.',
  readProject: 'Lire le projet',
  readThere: 'Lire sur le site',
  youWrote: 'Vous aviez écrit',
  theReason: 'Le motif',
  someone: 'Quelqu’un',
}
export type CommonWords = typeof fr

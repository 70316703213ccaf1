import { index, type RouteConfig, route } from '@remix-run/route-config'

/** What people may do on a project or a dossier: the same modules under each (app/web/discussed.ts). */
const discussed = (base: string) =>
  [
    ['commentaires', 'routes/participation/comment.tsx'],
    ['avis', 'routes/participation/opinion.tsx'],
    ['avis.csv', 'routes/participation/opinions-file.ts'],
    ['questions', 'routes/participation/ask-on-subject.tsx'],
    ['suivi', 'routes/publishing/follow.tsx'],
    ['suivi/fin', 'routes/publishing/unfollow-subject.ts'],
    ['fil.atom', 'routes/publishing/subject-feed.ts'],
  ].map(([word, file]) => route(`${base}/:slug/${word}`, file!, { id: `${base}-${word}` })) // each has both

/**
 * Every URL of the site. Words are French in each language; the first segment alone chooses the language
 * (`/it`, `/en`, none for French). A URL that takes a POST also answers a GET with its form, so that everything
 * works without JavaScript. Served before Remix (app/web/server.ts): /assets, /relief, /sante.
 */
export default [
  route(':lang?', 'routes/language.tsx', [
    index('routes/home/home.tsx'),

    // projects
    route('projets', 'routes/projects/list.tsx'),
    route('projets/:slug', 'routes/projects/show.tsx'),
    route('projets/:slug/versions', 'routes/projects/versions.tsx'),
    route('projets/:slug/versions/:number', 'routes/projects/version.tsx'),

    // dossiers
    route('dossiers', 'routes/dossiers/list.tsx'),
    route('dossiers/:slug', 'routes/dossiers/show.tsx'),
    route('dossiers/:slug/versions/:number', 'routes/dossiers/version.tsx'),
    route('dossiers/:slug/publicite', 'routes/dossiers/publicity.tsx'),
    route('dossiers/:slug/affiche.pdf', 'routes/dossiers/poster.ts'),
    route('dossiers/:slug/avis-des-habitants.pdf', 'routes/dossiers/annex.ts'),

    // funding: promises, their collection
    route('promesses/:id/carte', 'routes/funding/card.tsx'),
    route('promesses/:id/retour', 'routes/funding/return.tsx'),
    // campaigns and promises
    route('campagnes', 'routes/campaigns/list.tsx'),
    route('campagnes/:slug', 'routes/campaigns/show.tsx'),
    route('campagnes/:slug/promesses', 'routes/campaigns/pledge.tsx'),
    route('promesses/:id', 'routes/campaigns/her-pledge.tsx'),
    route('promesses/:id/modification', 'routes/campaigns/change-pledge.tsx'),
    route('promesses/:id/retrait', 'routes/campaigns/withdraw-pledge.tsx'),

    // participation: comments, opinions, questions, officials
    ...discussed('projets'),
    ...discussed('dossiers'),
    route('contributions/:id', 'routes/participation/permalink.ts'),
    route('contributions/:id/reponses', 'routes/participation/reply.tsx'),
    route('contributions/:id/modification', 'routes/participation/edit.tsx'),
    route('contributions/:id/retrait', 'routes/participation/withdraw.tsx'),
    route('contributions/:id/utile', 'routes/participation/useful.ts'),
    route('contributions/:id/historique', 'routes/participation/history.tsx'),
    route('questions', 'routes/participation/questions.tsx'),
    route('questions/:id', 'routes/participation/question.tsx'),
    route('questions/:id/suite', 'routes/participation/settle.tsx'),
    route('elus', 'routes/participation/officials.tsx'),
    route('elus/:slug', 'routes/participation/official.tsx'),
    route('elus/:slug/questions', 'routes/participation/ask-official.tsx'),
    route('reponse/:token', 'routes/participation/answer.tsx'),
    route('reponse/:token/annulation', 'routes/participation/answer-undo.ts'),
    route('reponses/:id/annulation', 'routes/participation/desk-answer-undo.tsx'),

    // people: sign in, account
    route('connexion', 'routes/people/sign-in.tsx'),
    route('connexion/mot-de-passe', 'routes/people/sign-in-password.tsx'),
    route('connexion/code', 'routes/people/sign-in-code.tsx'),
    route('connexion/en-attente', 'routes/people/kept.tsx'),
    route('connexion/second-facteur', 'routes/people/second-factor.tsx'),
    route('connexion/second-facteur/cle', 'routes/people/second-factor-key.ts'),
    route('inscription', 'routes/people/join.tsx'),
    route('deconnexion', 'routes/people/sign-out.tsx'),
    route('invitation/:token', 'routes/people/invitation.tsx'),
    route('compte', 'routes/account/layout.tsx', [
      index('routes/account/index.tsx'),
      route('profil', 'routes/account/profile.tsx'),
      route('profil/adresse', 'routes/account/address.tsx'),
      route('profil/adresse/code', 'routes/account/address-code.tsx'),
      route('residence', 'routes/account/residency.tsx'),
      route('residence/retrait', 'routes/account/residency-withdrawal.ts'),
      route('securite', 'routes/account/security.tsx'),
      route('securite/appareils', 'routes/account/devices.ts'),
      route('securite/autres-appareils', 'routes/account/other-devices.ts'),
      route('securite/mot-de-passe', 'routes/account/password.tsx'),
      route('securite/second-facteur', 'routes/account/second-factor.ts'),
      route('securite/codes', 'routes/account/recovery-codes.tsx'),
      route('donnees', 'routes/account/data.tsx'),
      route('export', 'routes/account/export.ts'),
      route('effacement', 'routes/account/erasure.tsx'),
      route('promesses', 'routes/account/pledges.tsx'),
      route('suivis', 'routes/publishing/follows.tsx'),
      route('suivis/fin', 'routes/publishing/unfollow.ts'),
      route('suivis/courriels', 'routes/publishing/mails-chosen.ts'),
      route('notifications', 'routes/publishing/notifications.tsx'),
      route('notifications/lecture', 'routes/publishing/notifications-read.ts'),
      route('notifications/:id', 'routes/publishing/notification.ts'),
    ]),

    // publishing: follow, notifications, unsubscribe
    route('projets/fil.atom', 'routes/publishing/projects-feed.ts'),
    route('projets/:slug/calendrier.ics', 'routes/publishing/project-calendar.ts'),
    route('desabonnement/:token', 'routes/publishing/unsubscribe.tsx'),
    route('desabonnement/:token/reprise', 'routes/publishing/unsubscribe-undo.ts'),
    route('reprise/:token', 'routes/publishing/undo-answer.tsx'),
    route('registre/empreintes', 'routes/publishing/fingerprints.tsx'),
    route('registre/empreintes.jsonl', 'routes/publishing/fingerprints-file.ts'),

    // ledger: the public accounts
    route('comptes', 'routes/ledger/accounts.tsx'),
    route('comptes.csv', 'routes/ledger/table-file.ts'),
    route('comptes.jsonl', 'routes/ledger/chain-file.ts'),
    route('comptes/empreintes', 'routes/ledger/fingerprints.tsx'),
    route('comptes/:id', 'routes/ledger/transaction.tsx'),

    // moderation: notices, appeals, register
    route('contributions/:id/signalement', 'routes/moderation/notice.tsx'),
    route('contributions/:id/recours', 'routes/moderation/appeal.tsx'),
    route('registre', 'routes/moderation/register.tsx'),
    route('registre.csv', 'routes/moderation/register-file.ts'),

    // desk of the officials: each of its pages checks the right by itself, the layout only draws the frame
    route('mairie', 'routes/desk/layout.tsx', [
      index('routes/desk/index.tsx'),
      route('questions', 'routes/desk/questions.tsx'),
      route('questions/:id', 'routes/desk/question.tsx'),
      route('questions/:id/lecture', 'routes/desk/question-acknowledgement.tsx'),
      route('signalements', 'routes/desk/notices.tsx'),
      route('signalements/:id', 'routes/desk/notice.tsx'),
      route('signalements/:id/publication', 'routes/desk/notice-release.tsx'),
      route('signalements/:id/recours', 'routes/desk/notice-appeal.tsx'),
      route('justificatifs', 'routes/desk/claims.tsx'),
      route('justificatifs/:id', 'routes/desk/claim.tsx'),
      route('justificatifs/:id/piece', 'routes/desk/claim-proof.ts'),
      route('guichet', 'routes/desk/counter.tsx'),
      route('guichet/:id', 'routes/desk/counter-person.tsx'),
      route('guichet/:id/contribution', 'routes/desk/counter-contribution.tsx'),
      route('personnes', 'routes/desk/people.tsx'),
      route('personnes/:id', 'routes/desk/people-person.tsx'),
      route('personnes/:id/roles', 'routes/desk/person-roles.ts'),
      route('personnes/:id/revocations', 'routes/desk/person-revocations.ts'),
      route('personnes/:id/mandat', 'routes/desk/person-appointment.tsx'),
      route('invitations', 'routes/desk/invitations.tsx'),
      route('organisations', 'routes/desk/organisations.tsx'),
      route('organisations/:id', 'routes/desk/organisation.tsx'),
      route('organisations/:id/membres', 'routes/desk/organisation-members.ts'),
      route('organisations/:id/departs', 'routes/desk/organisation-departures.ts'),
      route('reglages', 'routes/desk/settings.tsx'),
      route('courriels', 'routes/publishing/mails.tsx'),
      route('tableau', 'routes/desk/board.tsx'),
      route('projets', 'routes/desk/projects.tsx'),
      route('projets/nouveau', 'routes/desk/project-new.tsx'),
      route('projets/:slug', 'routes/desk/project-edit.tsx'),
      route('projets/:slug/brouillon', 'routes/desk/project-draft.ts'),
      route('projets/:slug/apercu', 'routes/desk/project-preview.tsx'),
      route('projets/:slug/publication', 'routes/desk/project-publication.tsx'),
      route('projets/:slug/etapes', 'routes/desk/project-milestones.tsx'),
      route('projets/:slug/etapes/:id/report', 'routes/desk/project-milestone-move.tsx'),
      route('projets/:slug/etapes/:id/franchissement', 'routes/desk/project-milestone-reached.tsx'),
      route('projets/:slug/phases', 'routes/desk/project-phases.tsx'),
      route('projets/:slug/phases/pieces/:piece', 'routes/desk/project-piece.tsx'),
      route('projets/:slug/suspension', 'routes/desk/project-halt.tsx'),
      route('projets/:slug/reprise', 'routes/desk/project-resume.tsx'),
      route('projets/:slug/photos', 'routes/desk/project-photos.tsx'),
      route('projets/:slug/photos/ordre', 'routes/desk/project-photo-order.tsx'),
      route('projets/:slug/photos/:id/retrait', 'routes/desk/project-photo-removal.tsx'),
      route('dossiers', 'routes/desk/dossiers.tsx'),
      route('dossiers/nouveau', 'routes/desk/dossier-new.tsx'),
      route('dossiers/:slug', 'routes/desk/dossier-edit.tsx'),
      route('dossiers/:slug/publication', 'routes/desk/dossier-publication.tsx'),
      route('dossiers/:slug/depot', 'routes/desk/dossier-filing.tsx'),
      route('dossiers/:slug/avis-des-habitants', 'routes/desk/dossier-annex.ts'),
      route('dossiers/:slug/etats', 'routes/desk/dossier-states.tsx'),
      route('dossiers/:slug/prolongation', 'routes/desk/dossier-extension.tsx'),
      route('dossiers/:slug/pieces', 'routes/desk/dossier-documents.tsx'),
      route('dossiers/:slug/pieces/:id/retrait', 'routes/desk/dossier-document-withdrawal.ts'),
      route('dossiers/:slug/montants', 'routes/desk/dossier-amounts.tsx'),
      route('campagnes', 'routes/desk/campaigns.tsx'),
      route('campagnes/nouvelle', 'routes/desk/campaign-new.tsx'),
      route('campagnes/:slug', 'routes/desk/campaign-edit.tsx'),
      route('campagnes/:slug/apercu', 'routes/desk/campaign-preview.tsx'),
      route('campagnes/:slug/ouverture', 'routes/desk/campaign-opening.tsx'),
      route('campagnes/:slug/annulation', 'routes/desk/campaign-cancelling.tsx'),
      route('apercu', 'routes/desk/preview-text.ts'),
      route('composants', 'routes/desk/components.tsx'),
    ]),

    // commune: legal pages
    route('accessibilite', 'routes/commune/accessibility.tsx'),
    route('mentions-legales', 'routes/commune/legal.tsx'),
    route('confidentialite', 'routes/commune/privacy.tsx'),

    route('*', 'routes/not-found.tsx'),
  ]),

  // Without a language: files, and the demonstration's own doors
  route('fichiers/:id', 'routes/files/show.ts'),
  route('mairie/courriels/:name/:locale', 'routes/publishing/mail.ts'),
] satisfies RouteConfig

import { asSheet } from '../formats/csv.ts'
import { inLocale, type Locale } from '../language.ts'
import { type Query, withQuery } from './with-query.ts'

/** Every link of the desk's own pages, in one language: no citizen's page fetches them. */
export function deskPathsIn(locale: Locale) {
  const to = (path: string, query?: Query) => inLocale(withQuery(path, query), locale)
  const deskDossier = (slug: string) => ({
    edit: to(`/mairie/dossiers/${slug}`),
    deletion: to(`/mairie/dossiers/${slug}/suppression`),
    publication: to(`/mairie/dossiers/${slug}/publication`),
    filing: to(`/mairie/dossiers/${slug}/depot`),
    annex: to(`/mairie/dossiers/${slug}/avis-des-habitants`),
    states: to(`/mairie/dossiers/${slug}/etats`),
    extension: to(`/mairie/dossiers/${slug}/prolongation`),
    documents: to(`/mairie/dossiers/${slug}/pieces`),
    documentWithdrawal: (id: string) => to(`/mairie/dossiers/${slug}/pieces/${id}/retrait`),
    amounts: to(`/mairie/dossiers/${slug}/montants`),
  })
  const deskProject = (slug: string) => ({
    edit: to(`/mairie/projets/${slug}`),
    deletion: to(`/mairie/projets/${slug}/suppression`),
    preview: to(`/mairie/projets/${slug}/apercu`),
    publication: to(`/mairie/projets/${slug}/publication`),
    milestones: to(`/mairie/projets/${slug}/etapes`),
    phases: to(`/mairie/projets/${slug}/phases`),
    photos: to(`/mairie/projets/${slug}/photos`),
    photoOrder: to(`/mairie/projets/${slug}/photos/ordre`),
    photoRemoval: (id: string) => to(`/mairie/projets/${slug}/photos/${id}/retrait`),
    /** Where the form saves itself. */
    draft: to(`/mairie/projets/${slug}/brouillon`),
    milestoneMove: (id: string) => to(`/mairie/projets/${slug}/etapes/${id}/report`),
    milestoneReached: (id: string) => to(`/mairie/projets/${slug}/etapes/${id}/franchissement`),
    piece: (piece: string) => to(`/mairie/projets/${slug}/phases/pieces/${piece}`),
    halt: to(`/mairie/projets/${slug}/suspension`),
    resume: to(`/mairie/projets/${slug}/reprise`),
  })
  const deskCampaign = (slug: string) => ({
    edit: to(`/mairie/campagnes/${slug}`),
    deletion: to(`/mairie/campagnes/${slug}/suppression`),
    preview: to(`/mairie/campagnes/${slug}/apercu`),
    opening: to(`/mairie/campagnes/${slug}/ouverture`),
    cancelling: to(`/mairie/campagnes/${slug}/annulation`),
  })
  const deskPackage = (slug: string) => ({
    show: to(`/mairie/parrainages/${slug}`),
    withdrawal: to(`/mairie/parrainages/${slug}/retrait`),
  })
  return {
    /** What an instance needs before it opens. */
    deskFirstSteps: to('/mairie/premiers-pas'),
    deskQuestions: to('/mairie/questions'),
    deskAcknowledgement: (id: string) => to(`/mairie/questions/${id}/lecture`),
    deskPassingOn: (id: string) => to(`/mairie/questions/${id}/transmission`),
    deskBoard: to('/mairie/tableau'),
    deskMonths: to('/mairie/bilan'),
    deskNewProject: to('/mairie/projets/nouveau'),
    deskProjects: to('/mairie/projets'),
    /** Markdown as it will look, for a form with JavaScript. */
    deskPreview: to('/mairie/apercu'),
    deskProject,
    /** Where the forms of the desk save themselves. */
    deskTyped: to('/mairie/saisies'),
    deskDecisions: to('/mairie/decisions'),
    deskDecisionsShown: (query: Query) => to('/mairie/decisions', query),
    deskNewDecision: (query?: Query) => to('/mairie/decisions/nouveau', query),
    /** An act in preparation, by its id. */
    deskDecision: (id: string) => ({
      edit: to(`/mairie/decisions/${id}`),
      deletion: to(`/mairie/decisions/${id}/suppression`),
      signedAct: to(`/mairie/decisions/${id}/acte-signe`),
      publication: to(`/mairie/decisions/${id}/publication`),
    }),
    /** A published act, by its address. */
    deskRedaction: (slug: string) => to(`/mairie/decisions/${slug}/occultation`),
    deskConsultations: to('/mairie/consultations'),
    deskNewConsultation: to('/mairie/consultations/nouvelle'),
    deskConsultation: (slug: string) => ({
      show: to(`/mairie/consultations/${slug}`),
      questions: to(`/mairie/consultations/${slug}/questions`),
      questionRemoval: to(`/mairie/consultations/${slug}/questions/retrait`),
      announcement: to(`/mairie/consultations/${slug}/annonce`),
      answer: to(`/mairie/consultations/${slug}/reponse`),
      draw: to(`/mairie/consultations/${slug}/tirage`),
      /** Where a moderator reads what was written into a survey. */
      words: to(`/mairie/consultations/${slug}/mots`),
    }),
    /** Votes on paper, of whichever kind: by the address of the vote. */
    deskPaper: (slug: string) => ({
      give: (query?: Query) => to(`/mairie/papier/${slug}`, query),
      ballot: (query: Query) => to(`/mairie/papier/${slug}/bulletin.pdf`, query),
      count: to(`/mairie/papier/${slug}/decompte`),
      drop: to(`/mairie/papier/${slug}/decompte/retrait`),
      finish: to(`/mairie/papier/${slug}/decompte/fin`),
    }),
    deskBudgets: to('/mairie/budgets'),
    deskNewBudget: to('/mairie/budgets/nouveau'),
    deskBudget: (slug: string) => ({
      show: to(`/mairie/budgets/${slug}`),
      call: to(`/mairie/budgets/${slug}/appel`),
      idea: (idea: string) => to(`/mairie/budgets/${slug}/idees/${idea}`),
      vote: to(`/mairie/budgets/${slug}/vote`),
      draw: to(`/mairie/budgets/${slug}/tirage`),
      decision: to(`/mairie/budgets/${slug}/decision`),
      project: to(`/mairie/budgets/${slug}/projets`),
    }),
    deskProposals: to('/mairie/propositions'),
    deskProposal: (slug: string) => ({
      show: to(`/mairie/propositions/${slug}`),
      examiner: to(`/mairie/propositions/${slug}/examen`),
      project: to(`/mairie/propositions/${slug}/projet`),
    }),
    /** Reports from the field, and what they may be about. */
    deskField: to('/mairie/terrain'),
    deskFieldShown: (query: Query) => to('/mairie/terrain', query),
    deskFieldCategories: to('/mairie/terrain/categories'),
    deskFieldCategory: (id: string) => to(`/mairie/terrain/categories/${id}`),
    deskFieldReport: (number: number) => ({
      show: to(`/mairie/terrain/${number}`),
      use: to(`/mairie/terrain/${number}/preuve`),
      blur: to(`/mairie/terrain/${number}/position`),
      photo: (id: string) => ({
        accept: to(`/mairie/terrain/${number}/photos/${id}/publication`),
        remove: to(`/mairie/terrain/${number}/photos/${id}/retrait`),
        blank: to(`/mairie/terrain/${number}/photos/${id}/masque`),
      }),
    }),
    /** Where an agent says how her services are. */
    deskServices: to('/mairie/services'),
    deskNewService: to('/mairie/services/nouveau'),
    deskService: (slug: string) => to(`/mairie/services/${slug}`),
    deskSeason: (slug: string) => to(`/mairie/services/${slug}/saison`),
    deskBulletins: to('/mairie/bulletins'),
    deskNewBulletin: to('/mairie/bulletins/nouveau'),
    deskBulletin: (slug: string) => ({
      show: to(`/mairie/bulletins/${slug}`),
      end: to(`/mairie/bulletins/${slug}/fin`),
    }),
    /** What stands first on the page of information. */
    deskInfos: (query?: Query) => to('/mairie/infos', query),
    deskCalendars: to('/mairie/calendriers'),
    deskNewCalendar: to('/mairie/calendriers/nouveau'),
    deskCalendar: (slug: string) => to(`/mairie/calendriers/${slug}`),
    deskPlaces: to('/mairie/lieux'),
    deskPlacesShown: (query: Query) => to('/mairie/lieux', query),
    deskNewPlace: to('/mairie/lieux/nouveau'),
    deskPlace: (slug: string) => to(`/mairie/lieux/${slug}`),
    /** A file of places: brought, read line by line, then done. */
    deskPlaceImports: to('/mairie/lieux/imports'),
    deskPlaceImport: (id: string) => to(`/mairie/lieux/imports/${id}`),
    deskDossiers: to('/mairie/dossiers'),
    deskDossiersShown: (query: Query) => to('/mairie/dossiers', query),
    deskNewDossier: to('/mairie/dossiers/nouveau'),
    deskDossier,
    deskCampaigns: to('/mairie/campagnes'),
    deskCampaignsShown: (query: Query) => to('/mairie/campagnes', query),
    deskPayments: (slug: string, query?: Query) => to(`/mairie/campagnes/${slug}/paiements`, query),
    /** The rewards of a campaign on their way, and the same as a file. */
    deskDeliveries: (slug: string, query?: Query) => to(`/mairie/campagnes/${slug}/contreparties`, query),
    deskDeliveriesFile: (slug: string, query?: Query) =>
      to(`/mairie/campagnes/${slug}/contreparties.csv`, query),
    /** Where the treasurer gives a collected promise back. */
    deskRefund: (pledgeId: string) => to(`/mairie/paiements/${pledgeId}`),
    deskNewCampaign: to('/mairie/campagnes/nouvelle'),
    deskCampaign,
    deskPackages: to('/mairie/parrainages'),
    deskPackagesShown: (query: Query) => to('/mairie/parrainages', query),
    deskNewPackage: to('/mairie/parrainages/nouvelle'),
    deskPackage,
    deskCredit: (invoiceId: string) => to(`/mairie/parrainages/factures/${invoiceId}/avoir`),
    deskClaims: to('/mairie/justificatifs'),
    deskClaim: (id: string) => to(`/mairie/justificatifs/${id}`),
    deskProof: (id: string) => to(`/mairie/justificatifs/${id}/piece`),
    deskCounter: to('/mairie/guichet'),
    deskCounterPerson: (id: string) => to(`/mairie/guichet/${id}`),
    /** Where an agent asks a person's yes to one deed. */
    deskCounterResume: (id: string) => to(`/mairie/guichet/${id}/reouverture`),
    deskCounterAsk: (id: string) => to(`/mairie/guichet/${id}/accords`),
    deskCounterYes: (id: string) => ({
      show: to(`/mairie/guichet/accords/${id}`),
      enter: to(`/mairie/guichet/accords/${id}/saisie`),
      /** PDF: the letter with its code, printed by a form; and the receipt of what was entered. */
      letter: to(`/mairie/guichet/accords/${id}/lettre`),
      receipt: to(`/mairie/guichet/accords/${id}/recu`),
      takeBack: to(`/mairie/guichet/accords/${id}/reprise`),
    }),
    deskNotices: to('/mairie/signalements'),
    deskNoticesIn: (queue: string) => to('/mairie/signalements', { file: queue }),
    deskNotice: (id: string) => to(`/mairie/signalements/${id}`),
    deskTogether: (id: string) => to(`/mairie/signalements/ensemble/${id}`),
    deskRelease: (id: string) => to(`/mairie/signalements/${id}/publication`),
    deskAppeal: (id: string) => to(`/mairie/signalements/${id}/recours`),
    deskMails: to('/mairie/courriels'),
    deskMailsShown: (query: Query) => to('/mairie/courriels', query),
    /** The preview of a mail by itself, in the language of the mail. */
    deskMail: (name: string, locale: Locale, query?: Query) =>
      withQuery(`/mairie/courriels/${name}/${locale}`, query),
    deskLedger: to('/mairie/comptes'),
    deskLedgerFile: to('/mairie/comptes.csv'),
    deskLedgerSheet: to('/mairie/comptes.csv', asSheet),
    /** The inner chain, and a published line opened whole: for the auditor. */
    deskInnerLedger: to('/mairie/comptes/interne.jsonl'),
    deskLedgerLine: to('/mairie/comptes/lignes'),
    /** Where the treasurer says how she settled an alarm. */
    deskAlarm: (id: string) => to(`/mairie/comptes/alertes/${id}`),
    deskComponents: to('/mairie/composants'),
    deskPeople: to('/mairie/personnes'),
    deskPerson: (id: string) => ({
      show: to(`/mairie/personnes/${id}`),
      roles: to(`/mairie/personnes/${id}/roles`),
      revocations: to(`/mairie/personnes/${id}/revocations`),
      appointment: to(`/mairie/personnes/${id}/mandat`),
    }),
    deskInvitations: to('/mairie/invitations'),
    deskOrganisations: to('/mairie/organisations'),
    deskOrganisation: (id: string) => ({
      show: to(`/mairie/organisations/${id}`),
      members: to(`/mairie/organisations/${id}/membres`),
      departures: to(`/mairie/organisations/${id}/departs`),
    }),
  }
}

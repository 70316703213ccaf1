/**
 * The kinds that this house is made for, each list said once, and those of a day's work in the order in which they are
 * shown. The tables take their enums from here; words, rules, addresses and pages are typed by it, so that a new kind
 * does not compile until each of them knows it (docs/writing-code.md says which).
 */
export const personClasses = ['permanent', 'secondary', 'seasonal', 'visitor', 'business'] as const
export type PersonClass = (typeof personClasses)[number]

/** A visitor has nothing to prove: her class gives no voice that another lacks. Every other class is proved. */
export type ProvedClass = Exclude<PersonClass, 'visitor'>
export const isProved = (one: PersonClass): one is ProvedClass => one !== 'visitor'

export const roles = ['mayor', 'elected', 'agent', 'treasurer', 'moderator', 'administrator'] as const
export type Role = (typeof roles)[number]

/** In the order of a project's life (guide MOP, CCP R2431-1). */
export const phases = [
  'idea',
  'opportunity',
  'feasibility',
  'programme',
  'concertation',
  'design',
  'permits',
  'funding',
  'procurement',
  'works',
  'acceptance',
  'commissioning',
  'evaluation',
] as const
export type Phase = (typeof phases)[number]

/** In the order of a proposal's life. */
export const proposalStates = [
  'open',
  'reached',
  'examined',
  'accepted',
  'refused',
  'merged',
  'withdrawn',
  'expired',
] as const
export type ProposalState = (typeof proposalStates)[number]

/** In which order proposals are read; the first is where their list begins. */
/** `near` where a place was chosen, in the stead of the shuffle. */
export const proposalSorts = ['shuffled', 'near', 'newest', 'supported', 'waiting'] as const

/** In the order of a consultation's life: it is read from `announced` on. */
export const consultationStates = ['draft', 'announced', 'open', 'closed', 'counted', 'unopened'] as const
export type ConsultationState = (typeof consultationStates)[number]

/** What a vote by secret ballot may be the vote of. */
export const voteKinds = ['consultation', 'budget'] as const
export type VoteKind = (typeof voteKinds)[number]

/** How one votes: each on the roll either way, once. */
export const voteWays = ['online', 'paper'] as const
export type VoteWay = (typeof voteWays)[number]

/** Why the box of a vote stays shut for good. */
export const unopenedReasons = ['roll', 'ballots', 'key'] as const
export type UnopenedReason = (typeof unopenedReasons)[number]

/**
 * In the order of a participatory budget's life until its vote is announced; from then on its vote says where it stands
 * (`consultationStates`). It is read from `ideas` on.
 */
export const budgetPhases = ['draft', 'ideas', 'screening', 'vote'] as const
export type BudgetPhase = (typeof budgetPhases)[number]

/** How a budget is shared out on a ballot: ideas approved, so many of them or as long as they fit the sum, or points. */
export const budgetForms = ['approval', 'purse', 'points'] as const

/** By which rule it is counted, and how equal shares go on when shares are left over. */
export const budgetRules = ['equal-shares', 'greedy'] as const
export const budgetCompletions = ['none', 'add1', 'add1-exhaustive'] as const

/** What the desk says of an idea: it goes to the vote with its cost, it can't be done, or it goes into another. */
export const ideaVerdicts = ['feasible', 'refused', 'merged'] as const
export type IdeaVerdict = (typeof ideaVerdicts)[number]

/** What people write on a subject, or as one. */
export const contributionKinds = ['comment', 'question', 'proposal', 'field_report', 'survey_words'] as const
export type ContributionKind = (typeof contributionKinds)[number]
/** Whether such words are read on the page of their subject: as the subject itself, or beside the answers of a survey. */
export const isReadOnSubject = (kind: ContributionKind) =>
  kind === 'proposal' || kind === 'field_report' || kind === 'survey_words'

/** What somebody reports from the field: something broken, something seen, or evidence for a project or a service. */
export const fieldKinds = ['fault', 'observation', 'evidence'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** In the order of a report's life; the last four end it. */
export const fieldStates = [
  'received',
  'acknowledged',
  'in-progress',
  'solved',
  'not-ours',
  'refused',
  'duplicate',
] as const
export type FieldState = (typeof fieldStates)[number]

/** In which groups reports are asked for: what is owed, what is owed and late, what is solved, what is closed otherwise. */
export const reportGroups = ['open', 'late', 'solved', 'closed'] as const
export type ReportGroup = (typeof reportGroups)[number]

/** What a place is. */
export const placeKinds = [
  'lift',
  'piste',
  'cross-country',
  'trail',
  'car-park',
  'road',
  'bus-stop',
  'pool',
  'rink',
  'sport',
  'nursery',
  'school',
  'health',
  'town-hall',
  'culture',
  'waste',
  'hamlet',
  'square',
  'building',
  'other',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What a machine grooms: of nothing else is said that it was. */
export const groomedKinds: readonly PlaceKind[] = ['piste', 'cross-country', 'trail']

/** How a service is: as somebody says it, or as nobody does. In the order in which they are shown. */
export const serviceStates = ['open', 'partly', 'disrupted', 'closed', 'out-of-season', 'unknown'] as const
export type ServiceState = (typeof serviceStates)[number]
/** What a person says of it; that it is out of season its dates say, and nobody says that she does not know. */
export const saidStates = ['open', 'partly', 'disrupted', 'closed'] as const
export type SaidState = (typeof saidStates)[number]

/** How long what is said holds: until somebody says something else, for hours, until tonight or for days. */
export const holds = ['open-ended', 'an-hour', 'three-hours', 'tonight', 'three-days'] as const

/** How hard a run is. */
export const difficulties = ['green', 'blue', 'red', 'black'] as const
export type Difficulty = (typeof difficulties)[number]

/** How grave a bulletin is, the lightest first. */
export const severities = ['information', 'watch', 'warning', 'danger'] as const
export type Severity = (typeof severities)[number]

/** What a bulletin is about. */
export const bulletinCategories = [
  'avalanche',
  'weather',
  'road',
  'lift',
  'water',
  'waste',
  'event',
  'works',
  'health',
  'other',
] as const
export type BulletinCategory = (typeof bulletinCategories)[number]

/** How soon bulletins are mailed; a danger goes at once to everybody. */
export const infoCadences = ['at-once', 'daily'] as const

/** For whom the page of information is arranged: a class, or whoever has not said who she is. */
export const infoAudiences = [...personClasses, 'everybody'] as const
export type InfoAudience = (typeof infoAudiences)[number]

/** The two seasons of a station, in which people need other things. */
export const seasons = ['winter', 'summer'] as const
export type Season = (typeof seasons)[number]

/** What a practical calendar is of. */
export const calendarKinds = ['waste', 'canteen', 'shuttle', 'other'] as const

/** When a bulletin ends, in one touch, or on a day that is said. */
export const bulletinEnds = ['tonight', 'tomorrow', 'in-a-week', 'on-a-day'] as const

export const themes = [
  'mobility',
  'ski-area',
  'housing',
  'nature',
  'water',
  'energy',
  'culture',
  'sport',
  'services',
  'village',
  'tourism',
  'safety',
] as const
export type Theme = (typeof themes)[number]

/** What the one box of the search finds, in the order in which it shows it. */
export const searchedKinds = [
  'projects',
  'dossiers',
  'proposals',
  'consultations',
  'budgets',
  'services',
  'bulletins',
  'reports',
  'places',
  'decisions',
  'campaigns',
  'questions',
  'officials',
] as const
export type SearchedKind = (typeof searchedKinds)[number]

/** What a body may ask of a season of a service, each from 1 to 5. */
export const seasonCriteria = ['reliability', 'waiting', 'welcome', 'upkeep', 'information', 'price'] as const
export type SeasonCriterion = (typeof seasonCriteria)[number]

/** Why a service is not as it should be, as its days are counted by: beside it stands a line in words. */
export const stateCauses = [
  'wind',
  'snow',
  'avalanche',
  'breakdown',
  'works',
  'inspection',
  'staff',
  'crowd',
  'other',
] as const
export type StateCause = (typeof stateCauses)[number]

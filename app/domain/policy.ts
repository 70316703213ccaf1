import { type Role, roles } from '#app/lib/kinds.ts'
import type { Act, Actor } from './act.ts'
import { Refusal } from './refusal.ts'

/**
 * Every right in one table: the roles that hold it, `everyone` who is signed in, or `everyone-proved`: everyone too,
 * but whoever holds a role, or is an official in term, only in a session with her second factor, since her account
 * stands for an office. What also
 * depends on a relation (the author of this text, the official addressed) is checked in the command, on top of its
 * line here.
 */
export const rights = {
  'project.write': ['agent', 'mayor'],
  'project.publish': ['mayor'],
  'project.advance': ['mayor', 'elected'],
  'project.halt': ['mayor'],
  'gate-piece.file': ['agent', 'mayor', 'elected'],
  'milestone.move': ['agent', 'mayor'],

  'place.write': ['agent', 'mayor'],
  'service.write': ['agent', 'mayor'],
  /** Says how a service is. */
  'service.say': ['agent', 'mayor'],
  /** Lets everybody know something in the name of a body. */
  'bulletin.write': ['agent', 'mayor'],
  /** Says what stands first on the page of information. */
  'infos.arrange': ['agent', 'mayor'],
  'calendar.write': ['agent', 'mayor'],
  /** Acts for every body of the station; whoever lacks it, for those alone of which she is a member. */
  'station.all-bodies': ['mayor'],

  /** Reports what she saw, says that she sees the same, or whether it is solved. */
  'field-report.write': 'everyone',
  /** Moves a report of a body for which she acts. */
  'field-report.answer': ['agent', 'mayor'],
  /** Lets a picture be seen, blanks a part of it or takes it away; moves a point off somebody's home. */
  'field-photo.judge': ['moderator'],
  /** Names who is in charge of what, and the mailbox whose readers answer. */
  'field-category.write': ['mayor'],

  'dossier.write': ['agent', 'mayor'],
  'dossier.publish': ['mayor'],
  'dossier.file': ['agent', 'mayor'],
  'dossier.advance': ['agent', 'mayor'],

  'decision.write': ['agent', 'mayor'],
  'decision.publish': ['mayor'],
  'decision.redact': ['mayor'],

  'comment.write': 'everyone',
  'comment.edit': 'everyone',
  'comment.withdraw': 'everyone',
  'comment.find-useful': 'everyone',
  'organisation.speak': 'everyone-proved',
  'office-words.change': ['mayor', 'elected', 'agent'],
  'opinion.give': 'everyone',
  'proposal.write': 'everyone',
  'proposal.support': 'everyone',
  'proposal.change': 'everyone',
  'proposal.examine': ['mayor', 'elected'],
  'consultation.write': ['agent', 'mayor'],
  'consultation.announce': ['mayor'],
  'consultation.answer': ['mayor'],
  'budget.write': ['agent', 'mayor'],
  /** Says whether an idea can be done, and what it costs. */
  'budget.screen': ['agent', 'mayor'],
  /** Opens the call for ideas, and announces the vote. */
  'budget.open': ['mayor'],
  'ballot.cast': 'everyone',
  /** Gives a ballot on paper to whoever is on the roll. */
  'ballot.mark-paper': ['agent'],
  /** Counts the ballots on paper, apart from another one. */
  'paper.count': ['agent', 'mayor', 'elected'],
  'question.ask': 'everyone',
  'question.settle': 'everyone',
  'question.answer': ['mayor', 'elected'],
  'question.answer-all': ['mayor'],
  'office.speak': ['mayor', 'elected', 'agent'],
  'counter.allow': 'everyone',
  'contribution.enter-at-counter': ['agent'],

  'subject.follow': 'everyone',
  'checkpoints.receive': 'everyone',
  'infos.receive': 'everyone',
  'account.see': 'everyone',
  'mails.choose': 'everyone',
  'class.declare': 'everyone',
  'profile.change': 'everyone-proved',
  'address.change': 'everyone-proved',
  'password.change': 'everyone-proved',
  'claim.make': 'everyone',
  'data.export': 'everyone',
  'account.erase': 'everyone',
  'second-factor.set-up': 'everyone',
  'second-factor.change': 'everyone-proved',

  'claim.rule': ['agent'],
  'person.enter-at-counter': ['agent'],
  'account.resume': ['agent'],
  'organisation.change': ['agent', 'administrator'],
  'role.grant': ['administrator'],
  'settings.change': ['administrator'],

  'notice.rule': ['moderator'],
  'appeal.make': 'everyone',
  'appeal.rule': ['moderator'],

  'campaign.prepare': ['treasurer'],
  'campaign.open': ['treasurer'],
  'campaign.cancel': ['treasurer', 'mayor'],
  'pledge.make': 'everyone',
  'pledge.change': 'everyone',
  'package.offer': ['treasurer'],
  'sponsorship.take': 'everyone-proved',
  'refund.make': ['treasurer'],
  'reward.deliver': ['treasurer'],
  'invoice.read-all': ['treasurer', 'mayor'],

  'alarm.settle': ['treasurer'],
  'accounts.see-desk': ['treasurer', 'mayor'],
  'accounts.open': ['treasurer'],

  'desk.visit': roles,
} as const satisfies Record<string, Holders>

type Holders = readonly Role[] | 'everyone' | 'everyone-proved'
export type Right = keyof typeof rights

/** A sign-in is recent for this long: what would lock the account's owner out asks for one. */
export const recentMinutes = 15

/**
 * The only ways to act in an office, or on the account of whoever holds one, without the second factor. Each names the
 * rights it stands for, and what it leans on instead; a command that takes one says so by `byException`.
 */
export const exceptions = {
  /** A link mailed to whoever answers, or to her body's shared mailbox, and the one in the mail that confirms an answer. */
  'signed-link': {
    rights: ['question.answer', 'proposal.examine', 'field-report.answer', 'office-words.change'],
    instead:
      'an address proved before the role was given, or changed in a session with the factor; or a mailbox of the body that the mayor named with hers',
  },
  /** Somebody must be able to begin. */
  'first-factor': {
    rights: ['second-factor.set-up'],
    instead: 'a recent sign-in; her address and the administrators are told',
  },
  /** One click, in a demonstration alone: trigger `demonstration_only` keeps such sessions out of any other base. */
  demonstration: { rights: 'all', instead: 'the mark of a demonstration in the database' },
} as const satisfies Record<string, { rights: readonly Right[] | 'all'; instead: string }>

/** Says that an exception stands here for a right. A right that it does not name is a mistake of ours. */
export function byException(name: keyof typeof exceptions, right: Right): void {
  const named: readonly Right[] | 'all' = exceptions[name].rights
  if (named !== 'all' && !named.includes(right)) throw new Error(`${name} does not stand for ${right}`)
}

/** Whether she holds a role, or is an official in term, in a session that her factor has not opened for it. */
export const lacksFactor = ({
  roles,
  heldRoles,
  officialUnproved,
}: Pick<Actor, 'roles' | 'heldRoles' | 'officialUnproved'>): boolean =>
  officialUnproved === true || (heldRoles.length > 0 && roles.length === 0)

/** Whether the actor holds the right now. */
export function may(actor: Actor, right: Right): boolean {
  const holders: Holders = rights[right]
  if (holders === 'everyone') return actor.id !== null
  if (holders === 'everyone-proved') return actor.id !== null && !lacksFactor(actor)
  return actor.roles.some((role) => holders.includes(role))
}

/** Refuses unless the actor holds the right: 401 to nobody, 403 to others, who is told who may, and if only a second factor is missing. */
export function allow(actor: Actor, right: Right): void {
  if (may(actor, right)) return
  if (actor.id === null) throw new Refusal('sign-in-first', 401)
  const holders: Holders = rights[right]
  const held = typeof holders === 'string' || actor.heldRoles.some((role) => holders.includes(role))
  if (held) throw new Refusal('second-factor-required', 403)
  throw new Refusal('not-allowed', 403, undefined, holders)
}

/** Refuses (`sign-in-again`) unless she signed in a moment ago: a session left open changes no lock of her account. */
export function refuseUnlessRecent({ actor, at }: Pick<Act, 'actor' | 'at'>): void {
  if (!signedInRecently(actor, at)) throw new Refusal('sign-in-again', 403)
}

/** Whether the actor's session was opened within the last quarter of an hour. */
export const signedInRecently = ({ signedInAt }: Pick<Actor, 'signedInAt'>, at: Date): boolean =>
  signedInAt != null && at.getTime() - signedInAt.getTime() <= recentMinutes * 60_000

/** The id of whoever acts, who must be a person. */
export function whoActs(actor: Actor): string {
  if (actor.id === null) throw new Refusal('sign-in-first', 401)
  return actor.id
}

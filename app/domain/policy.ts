import type { Role } from '#db/schema/index.ts'
import type { Actor } from './act.ts'
import { Refusal } from './refusal.ts'

/**
 * Every right in one table: the roles that hold it, or `everyone` who is signed in. What also depends on a relation
 * (the author of this text, the official addressed) is checked in the command, on top of its line here.
 */
export const rights = {
  'project.write': ['agent', 'mayor'],
  'project.publish': ['mayor'],
  'project.advance': ['mayor', 'elected'],
  'project.halt': ['mayor'],
  'gate-piece.file': ['agent', 'mayor', 'elected'],
  'milestone.move': ['agent', 'mayor'],

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
  'opinion.give': 'everyone',
  'question.ask': 'everyone',
  'question.settle': 'everyone',
  'question.answer': ['mayor', 'elected'],
  'counter.allow': 'everyone',
  'contribution.enter-at-counter': ['agent'],

  'subject.follow': 'everyone',
  'checkpoints.receive': 'everyone',
  'profile.change': 'everyone',
  'claim.make': 'everyone',
  'data.export': 'everyone',
  'account.erase': 'everyone',
  'second-factor.change': 'everyone',

  'claim.rule': ['agent'],
  'person.enter-at-counter': ['agent'],
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
  'sponsorship.take': 'everyone',
  'refund.make': ['treasurer'],
  'invoice.read-all': ['treasurer', 'mayor'],

  'alarm.settle': ['treasurer'],
  'accounts.see-desk': ['treasurer', 'mayor'],

  'desk.visit': ['mayor', 'elected', 'agent', 'treasurer', 'moderator', 'administrator'],
} as const satisfies Record<string, readonly Role[] | 'everyone'>

export type Right = keyof typeof rights

/** Whether the actor holds the right now. */
export function may(actor: Actor, right: Right): boolean {
  const holders: readonly Role[] | 'everyone' = rights[right]
  return holders === 'everyone' ? actor.id !== null : actor.roles.some((role) => holders.includes(role))
}

/** Refuses unless the actor holds the right: 401 to nobody, 403 to others, and says if only a second factor is missing. */
export function allow(actor: Actor, right: Right): void {
  if (may(actor, right)) return
  if (actor.id === null) throw new Refusal('sign-in-first', 401)
  const holders: readonly Role[] | 'everyone' = rights[right]
  const held = holders !== 'everyone' && actor.heldRoles.some((role) => holders.includes(role))
  throw new Refusal(held ? 'second-factor-required' : 'not-allowed', 403)
}

/** The id of whoever acts, who must be a person. */
export function whoActs(actor: Actor): string {
  if (actor.id === null) throw new Refusal('sign-in-first', 401)
  return actor.id
}

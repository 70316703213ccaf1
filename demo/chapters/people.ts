import { verifyAtCounter } from '#app/domain/counter/index.ts'
import {
  addMember,
  appointOfficial,
  grantRole,
  join,
  registerOrganisation,
} from '#app/domain/people/index.ts'
import { isProved } from '#app/lib/kinds.ts'
import type { Somebody } from '../crowd.ts'
import { type CastMember, cast, organisations } from '../story/cast.ts'
import type { Timeline } from '../timeline.ts'

const beginning = 2320

/** Everybody arrives: the commune's own first, in the order in which each makes the next possible. */
export function peopleArrive(timeline: Timeline, crowd: Somebody[]): void {
  for (const member of cast) castArrives(timeline, member)
  organisations.forEach(({ key, kind, name, siret }, index) => {
    timeline.add(beginning - 0.2 - index * 0.001, 'founder', async (act) => {
      const { id } = await registerOrganisation(act, { kind, name, ...(siret && { siret }) })
      timeline.memory.ids.set(key, id)
    })
  })
  for (const { key, organisation } of cast) {
    if (organisation)
      timeline.add(beginning - 0.3, 'founder', (act) =>
        addMember(act, { personId: timeline.id(key), organisationId: timeline.id(organisation) }),
      )
  }
  for (const one of crowd) {
    timeline.add(one.joinedAgo, 'city', async (act) => {
      const { id } = await join(act, {
        email: one.email,
        displayName: one.name,
        class: one.class,
        locale: one.locale,
      })
      timeline.memory.ids.set(one.key, id)
    })
    verified(timeline, one.key, one.class, one.verifiedAgo)
    // A verification lasts three years: who came long before was seen a first time then.
    if (one.verifiedAgo !== null && one.joinedAgo > 1200 && one.class !== 'seasonal')
      verified(timeline, one.key, one.class, one.joinedAgo - 3)
  }
}

function castArrives(timeline: Timeline, member: CastMember): void {
  const { key, email, name, class: declared, locale = 'fr', roles = [], official } = member
  const index = cast.indexOf(member)
  timeline.add(beginning - index * 0.001, 'city', async (act) => {
    const { id } = await join(act, { email, displayName: name, class: declared, locale })
    timeline.memory.ids.set(key, id)
    timeline.memory.roles.set(key, roles)
    for (const role of roles) await grantRole(act, { personId: id, role })
  })
  if (official) {
    timeline.add(beginning - 0.1, 'founder', (act) =>
      appointOfficial(act, {
        personId: timeline.id(key),
        name,
        ...official,
        since: timeline.dayAgo(beginning),
      }),
    )
  }
  if (member.verified) verified(timeline, key, declared, declared === 'seasonal' ? 15 : 300 + index)
}

// Nobody verifies herself: each agent is seen by the other.
function verified(timeline: Timeline, key: string, seen: CastMember['class'], ago: number | null): void {
  if (ago === null || !isProved(seen)) return
  const by = key === 'agent' ? 'agent-technique' : 'agent'
  timeline.add(ago, by, (act) => verifyAtCounter(act, { personId: timeline.id(key), class: seen }))
}

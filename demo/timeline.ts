import { type Act, type Actor, act, theCity } from '#app/domain/act.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema/index.ts'

/** Something that somebody did, so many days (and parts of days) before the story is told. */
type Deed = { ago: number; by: string; run: (act: Act) => Promise<unknown>; apart: boolean }

/** The people, projects and contributions of the story, by their key, once they exist. */
export type Memory = {
  ids: Map<string, string>
  roles: Map<string, Role[]>
  slugs: Map<string, string>
}

const day = 86_400_000
const atOnce = 12

/** Deeds gathered in any order and done in theirs, each in its own transaction, at its own instant. */
export class Timeline {
  private readonly deeds: Deed[] = []
  readonly memory: Memory = { ids: new Map(), roles: new Map(), slugs: new Map() }

  constructor(private readonly now: Date) {}

  add(ago: number, by: string, run: Deed['run']): void {
    this.deeds.push({ ago: Math.max(ago, 0.004), by, run, apart: false })
  }

  /** A deed on which nothing later leans (an opinion, a follow): it may be done at the same moment as its like. */
  addApart(ago: number, by: string, run: Deed['run']): void {
    this.deeds.push({ ago: Math.max(ago, 0.004), by, run, apart: true })
  }

  id(key: string): string {
    const id = this.memory.ids.get(key)
    if (!id) throw new Error(`The story speaks of ${key} before it exists`)
    return id
  }

  slug(key: string): string {
    const slug = this.memory.slugs.get(key)
    if (!slug) throw new Error(`The story speaks of the project ${key} before it exists`)
    return slug
  }

  /** The day that the commune's calendar showed so many days before the story is told (negative: will show). */
  dayAgo(ago: number): string {
    return civilDay(new Date(this.now.getTime() - ago * day))
  }

  async replay(db: Db): Promise<number> {
    this.deeds.sort((a, b) => b.ago - a.ago)
    const perform = ({ ago, by, run }: Deed) =>
      act(db, this.actor(by), run, new Date(this.now.getTime() - ago * day))
    let together: Promise<unknown>[] = []
    for (const deed of this.deeds) {
      if (!deed.apart || together.length === atOnce) {
        await Promise.all(together)
        together = []
      }
      if (deed.apart) together.push(perform(deed))
      else await perform(deed)
    }
    await Promise.all(together)
    return this.deeds.length
  }

  private actor(key: string): Actor {
    if (key === 'city') return theCity
    if (key === 'founder') return { id: null, roles: ['administrator'], heldRoles: ['administrator'] }
    const roles = this.memory.roles.get(key) ?? []
    return { id: this.id(key), roles, heldRoles: roles }
  }
}

import { civilDay } from '#app/lib/days/civil-day.ts'
import type { PersonClass, PlaceKind, Season } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { int, read, shape, text } from '#db/read/index.ts'
import { standingBulletins } from '../bulletins/bulletin-cards.ts'
import type { BulletinSaid } from '../bulletins/said.ts'
import { isOpenNow, type ServiceCard, serviceCards } from '../services/service-cards.ts'
import { categoriesIn, infoOrder, kindsIn } from './info-order.ts'
import { seasonOf } from './season.ts'

type Asked = {
  locale: Locale
  now: Date
  /** Who reads, where it is known. */
  audience?: PersonClass
  /** The address of a place: the nearest stand first. */
  near?: string
}
type Away = { metres: number | null }
export type InfoService = ServiceCard & Away & { openNow: boolean }
export type InfoBulletin = BulletinSaid & Away
export type Infos = {
  season: Season
  bulletins: InfoBulletin[]
  services: InfoService[]
  /** The kinds of services in the order of these readers. */
  kinds: PlaceKind[]
}

/** All that the bodies of the station say now, arranged for these readers: the gravest first, nothing left out. */
export async function infosFor(db: Db, { locale, now, audience, near }: Asked): Promise<Infos> {
  const season = seasonOf(civilDay(now))
  const [said, cards, order, away] = await Promise.all([
    standingBulletins(db, locale),
    serviceCards(db, locale),
    infoOrder(db, audience ?? 'everybody', season),
    near ? metresFrom(db, near) : null,
  ])
  const [kinds, categories] = [kindsIn(order), categoriesIn(order)]
  const metres = (slugs: string[]) => {
    const known = slugs.flatMap((slug) => away?.get(slug) ?? [])
    return known.length > 0 ? Math.min(...known) : null
  }
  const bulletins = said
    .map((one) => ({ ...one, metres: metres(one.places.map(({ slug }) => slug)) }))
    .sort(
      (a, b) =>
        gravity(b) - gravity(a) ||
        Number(concerns(b, audience)) - Number(concerns(a, audience)) ||
        byDistance(a, b) ||
        categories.indexOf(a.category) - categories.indexOf(b.category),
    )
  const services = cards
    .map((one) => ({ ...one, openNow: isOpenNow(one), metres: metres([one.place.slug]) }))
    .sort((a, b) => byDistance(a, b) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return { season, bulletins, services, kinds }
}

const grave = ['information', 'watch', 'warning', 'danger']
const gravity = ({ severity }: BulletinSaid) => grave.indexOf(severity)

/** Whether a bulletin is for these readers in so many words; what is for everybody concerns whoever has said nothing. */
const concerns = ({ audiences }: BulletinSaid, audience: PersonClass | undefined) =>
  audience ? audiences.includes(audience) : audiences.length === 0

const byDistance = (a: Away, b: Away) =>
  a.metres === b.metres ? 0 : (a.metres ?? Number.MAX_SAFE_INTEGER) - (b.metres ?? Number.MAX_SAFE_INTEGER)

const row = shape({ slug: text, metres: int })

/** How far each place is from this one; of one without a point, nothing is known. */
async function metresFrom(db: Db, slug: string): Promise<Map<string, number>> {
  const rows = await read(db, row)`
    select p.slug, round(metres_between(h.latitude, h.longitude, p.latitude, p.longitude))::int as metres
    from places h join places p on p.latitude is not null
    where h.slug = ${slug} and h.latitude is not null limit 5000`
  return new Map(rows.map((one) => [one.slug, one.metres]))
}

import type { Backer } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Who takes part, as each of them wants to be read: a name, a name without its sum, or nothing at all. */
export function Wall({
  slug,
  backers,
  anonymous,
  next,
  later,
}: {
  slug: string
  backers: readonly Backer[]
  anonymous: number
  next: number | null
  /** This is not the first page. */
  later: boolean
}) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.show
  const empty = backers.length === 0 && !later
  return (
    <section aria-labelledby="mur" className="grid gap-4">
      <h2 id="mur">{words.wall}</h2>
      {empty ? (
        <p className="text-second">{anonymous > 0 ? words.wallOnly(anonymous) : words.wallEmpty}</p>
      ) : (
        <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          {backers.map(({ name, amount, kept }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two may bear one name, and nobody here has an id
              key={index}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-2"
            >
              <span className={name === null ? 'text-second' : undefined}>{name ?? words.wallGone}</span>
              <span className={amount === null ? 'text-sm text-second' : 'money'}>
                {amount === null ? (kept ? words.wallHidden : words.wallWaits) : say.money(amount)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {anonymous > 0 && !empty ? <p className="text-second">{words.wallAnonymous(anonymous)}</p> : null}
      {next || later ? (
        <p className="actions">
          {later ? (
            <LinkButton tone="secondary" href={`${paths.campaign(slug).show}#mur`}>
              {words.wallFirst}
            </LinkButton>
          ) : null}
          {next ? (
            <LinkButton
              tone="secondary"
              href={`${paths.campaign(slug, { mur: String(next) }).show}#mur`}
              rel="next"
            >
              {words.wallMore}
            </LinkButton>
          ) : null}
        </p>
      ) : null}
    </section>
  )
}

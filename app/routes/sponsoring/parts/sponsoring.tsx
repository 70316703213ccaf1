import type { SponsoringOf } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/**
 * The sponsors of a project or of one of its campaigns, apart from those who give: each package with who paid for it, and
 * what they paid, with and without VAT. Nothing where there is none.
 */
export function Sponsoring({ of, ofCampaign = false }: { of: SponsoringOf; ofCampaign?: boolean }) {
  const { t } = useLanguage()
  const words = t.campaignNames.sponsors
  if (of.packages.length === 0) return null
  return (
    <section aria-labelledby="parrainages" className="grid content-start gap-4">
      <div>
        <h2 id="parrainages" className={ofCampaign ? 'mb-2' : 'mb-2 text-lg'}>
          {words.heading}
        </h2>
        <p className="text-sm text-second">
          {words.lead} {ofCampaign ? words.besideGoal : null}
        </p>
      </div>
      {of.gross > 0n ? <Sums of={of} /> : null}
      <ul className="grid gap-4">
        {of.packages.map((one) => (
          <Package key={one.slug} of={one} />
        ))}
      </ul>
    </section>
  )
}

function Sums({ of }: { of: SponsoringOf }) {
  const { t, say } = useLanguage()
  const words = t.campaignNames.sponsors
  return (
    <dl className="grid max-w-md gap-1">
      {(['net', 'vat', 'gross'] as const).map((sum) => (
        <div key={sum} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <dt className="text-second">{words[sum]}</dt>
          <dd className={sum === 'net' ? 'money font-bold' : 'money'}>{say.money(of[sum])}</dd>
        </div>
      ))}
    </dl>
  )
}

function Package({
  of: { slug, title, lang, price, onOffer, sponsors },
}: {
  of: SponsoringOf['packages'][number]
}) {
  const { t, say, paths } = useLanguage()
  const words = t.campaignNames.sponsors
  return (
    <li className="border-b border-line pb-3">
      <a href={paths.sponsorPackage(slug).show} lang={lang}>
        {title}
      </a>
      <p className="text-sm text-second">
        {words.price(say.money(price.net))}
        {onOffer ? null : `. ${words.over}`}
      </p>
      <p>{sponsors.length > 0 ? words.by(say.list(sponsors)) : words.nobody}</p>
    </li>
  )
}

import type { OfferedPackage } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Benefits } from './benefits.tsx'
import { PriceTable } from './price-table.tsx'

/** A package that can be taken. */
export function PackageCard({ of }: { of: OfferedPackage }) {
  const { t, paths } = useLanguage()
  return (
    <li className="card content-start">
      <h4 className="text-lg" lang={of.lang}>
        {of.title}
      </h4>
      <Benefits text={of.benefits} lang={of.lang} />
      <PriceTable of={of.price} exemption={of.vatExemption} />
      <Limits of={of} />
      <p>
        <LinkButton tone="secondary" href={paths.sponsorPackage(of.slug).show}>
          {t.sponsoring.list.see(of.title)}
        </LinkButton>
      </p>
    </li>
  )
}

/** How many are left, and until when; nothing where there is no limit. */
export function Limits({ of: { left, closesOn } }: { of: Pick<OfferedPackage, 'left' | 'closesOn'> }) {
  const { t, say } = useLanguage()
  const words = t.sponsoring.price
  const said = [left !== null && words.left(left), closesOn && words.closes(say.day(closesOn))].filter(
    Boolean,
  )
  return said.length > 0 ? <p className="text-sm text-second">{said.join(' ')}</p> : null
}

import type { HerDelivery as Of } from '#app/domain/funding/index.ts'
import { countryName, rewardNeeds, stillMissing } from '#app/lib/deliveries.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Her reward on its way: how far it is, what she said for it, and what is missing. */
export function HerDelivery({ of, href }: { of: Of; href: string }) {
  const { t, say, locale } = useLanguage()
  const words = t.campaigns.delivery
  const { needs, said, state, movedAt, erased, changeable } = of
  const missing = rewardNeeds.filter((need) => needs.includes(need) && stillMissing([need], said).length > 0)
  const moved = movedAt && (state === 'sent' ? words.sentOn : words.givenOn)(say.day(movedAt))
  return (
    <section className="grid gap-3" aria-labelledby="contrepartie">
      <h2 id="contrepartie" className="text-lg">
        {words.mine.heading}
      </h2>
      <p>
        <strong>{moved || words.states[state]}</strong>
      </p>
      {erased ? <p>{words.mine.erased}</p> : null}
      {needs.length === 0 ? <p>{words.mine.byHand}</p> : null}
      {changeable && missing.length > 0 ? (
        <Notice tone="warning">{words.mine.missing(missing.map((need) => words.needs[need]))}</Notice>
      ) : null}
      {said.street ? (
        <p>
          {said.recipient}
          <br />
          {said.street}
          <br />
          {said.postcode} {said.town}
          <br />
          {countryName(said.country, locale)}
        </p>
      ) : null}
      {said.engraving ? <p>{words.is(words.answers.engraving, said.engraving)}</p> : null}
      {said.size ? <p>{words.is(words.answers.size, said.size)}</p> : null}
      {changeable && needs.length > 0 ? (
        <p>
          <LinkButton tone="secondary" href={href}>
            {missing.length > 0 ? words.mine.say : words.mine.change}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}

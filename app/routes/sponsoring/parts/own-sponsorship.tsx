import type { InvoiceLine, OwnSponsorship } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Where a sponsorship stands, and the one thing to do about it. */
export function Progress({ of }: { of: OwnSponsorship }) {
  switch (of.state) {
    case 'started':
      return <Waits of={of} />
    case 'paid':
      return <Paid of={of} />
    case 'released':
      return <LetGo of={of} />
    case 'refunding':
    case 'refunded':
      return <GivenBack refunded={of.state === 'refunded'} />
  }
}

function Waits({ of: { id, heldUntil, price } }: { of: OwnSponsorship }) {
  const { t, say, paths } = useLanguage()
  const words = t.sponsoring.own
  const to = paths.sponsorship(id)
  return (
    <div className="grid justify-items-start gap-4">
      <Notice tone="info" title={words.state.started} live>
        <p>{heldUntil ? words.waits(say.time(heldUntil)) : words.waitsLong}</p>
        <p>
          {words.refresh} <a href={to.back}>{words.refreshLink}</a>
        </p>
      </Notice>
      <LinkButton href={to.payment}>{words.pay(say.money(price.gross))}</LinkButton>
    </div>
  )
}

function Paid({ of: { paidAt, at, logo, project } }: { of: OwnSponsorship }) {
  const { t, say, paths } = useLanguage()
  const words = t.sponsoring.own
  return (
    <Notice tone="success" title={words.paidBody(say.day(paidAt ?? at))} live>
      <p>
        {logo ? words.shown : words.shownName} <a href={paths.sponsorsOf(project.slug)}>{words.seeShown}</a>
      </p>
    </Notice>
  )
}

function LetGo({ of }: { of: OwnSponsorship }) {
  const { t, paths } = useLanguage()
  const words = t.sponsoring.own
  return (
    <div className="grid justify-items-start gap-4">
      <Notice tone="warning" title={words.state.released} live>
        <p>{of.givenBack ? words.givenBackBody : words.releasedBody}</p>
      </Notice>
      <LinkButton href={paths.sponsorPackage(of.package.slug).take}>{words.again}</LinkButton>
    </div>
  )
}

function GivenBack({ refunded }: { refunded: boolean }) {
  const { t } = useLanguage()
  const words = t.sponsoring.own
  return (
    <Notice tone="info" title={refunded ? words.state.refunded : words.state.refunding} live>
      <p>{refunded ? words.refundedBody : words.refundingBody}</p>
    </Notice>
  )
}

/** Its invoice, and the credit note that cancels it. */
export function Papers({ of: { invoice, credit } }: { of: Pick<OwnSponsorship, 'invoice' | 'credit'> }) {
  const { t } = useLanguage()
  const words = t.sponsoring.own
  if (!invoice) return null
  return (
    <ul className="grid gap-2">
      <Paper of={invoice} name={words.invoice(invoice.number)} />
      {credit ? <Paper of={credit} name={words.credit(credit.number)} /> : null}
    </ul>
  )
}

function Paper({ of: { id, printed }, name }: { of: InvoiceLine; name: string }) {
  const { t, paths } = useLanguage()
  const words = t.sponsoring.own
  return <li>{printed ? <a href={paths.invoice(id)}>{words.download(name)}</a> : words.printing(name)}</li>
}

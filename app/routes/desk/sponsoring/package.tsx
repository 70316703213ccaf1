import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { packageAtDesk, type SponsorAtDesk } from '#app/domain/funding/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { Benefits } from '../../sponsoring/parts/benefits.tsx'
import { PriceTable } from '../../sponsoring/parts/price-table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'invoice.read-all')
  const { instance, actor } = visited
  const offered = (await packageAtDesk(instance.db, args.params.slug ?? '')) ?? notFound(visited)
  return {
    offered,
    mayWithdraw: may(actor, 'package.offer') && offered.state !== 'withdrawn',
    mayCredit: may(actor, 'refund.make'),
    title: pageTitle(offered.title),
  }
}

export const meta = titleMeta

/** One package at the desk: its terms, who took it, their invoices. */
export default function PackageAtDesk() {
  const { offered, mayWithdraw } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.sponsoring.desk
  return (
    <>
      <PageHeading
        title={offered.title}
        lang="fr"
        seed={`formule-${offered.slug}`}
        eyebrow={<span lang="fr">{offered.project}</span>}
        breadcrumbs={[{ label: words.title, href: paths.deskPackages }]}
        actions={
          <>
            <Badge tone={offered.state === 'open' ? 'live' : 'plain'}>{words.state[offered.state]}</Badge>
            <a href={paths.sponsorPackage(offered.slug).show}>{words.public}</a>
          </>
        }
      />
      <Wrap>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          <section className="grid max-w-prose gap-4">
            {offered.campaign ? (
              <p>
                {words.withCampaign}{' '}
                <a href={paths.campaign(offered.campaign.slug).show} lang="fr">
                  {offered.campaign.title}
                </a>
              </p>
            ) : null}
            <Benefits text={offered.benefits} lang="fr" />
            <PriceTable of={offered.price} exemption={offered.vatExemption} />
            <p>
              {words.taken(offered.taken, offered.quantity)}, {words.paid(offered.paid)}.{' '}
              {words.received(say.money(offered.received))}.
              {offered.closesOn ? ` ${t.sponsoring.price.closes(say.day(offered.closesOn))}` : null}
            </p>
          </section>
          <Sponsors />
          {mayWithdraw ? (
            <section className="grid max-w-prose justify-items-start gap-3">
              <h2>{words.withdraw}</h2>
              <p>{words.withdrawBody}</p>
              <Form method="post" action={paths.deskPackage(offered.slug).withdrawal}>
                <Button tone="danger">{words.withdraw}</Button>
              </Form>
            </section>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}

function Sponsors() {
  const { offered, mayCredit } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.sponsoring.desk
  const { columns } = words
  const paper = (of: SponsorAtDesk['invoice']) => {
    if (!of) return null
    return of.printed ? <a href={paths.invoice(of.id)}>{of.number}</a> : of.number
  }
  return (
    <Table
      caption={words.who}
      rows={offered.sponsors}
      keyOf={({ id }) => id}
      empty={<p className="text-second">{words.nobody}</p>}
      columns={[
        { key: 'organisation', label: columns.organisation, cell: ({ organisation }) => organisation },
        {
          key: 'state',
          label: columns.state,
          cell: ({ state, paidAt, at }) => `${t.sponsoring.own.state[state]}, ${say.shortDay(paidAt ?? at)}`,
        },
        {
          key: 'contact',
          label: columns.contact,
          cell: ({ billingEmail }) => <span className="wrap-anywhere">{billingEmail}</span>,
        },
        { key: 'invoice', label: columns.invoice, cell: ({ invoice }) => paper(invoice) ?? '—' },
        {
          key: 'credit',
          label: columns.deeds,
          cell: ({ invoice, credit, state }) =>
            paper(credit) ??
            (invoice && state === 'paid' && mayCredit ? (
              <a href={paths.deskCredit(invoice.id)}>{words.credit.link(invoice.number)}</a>
            ) : (
              '—'
            )),
        },
      ]}
    />
  )
}

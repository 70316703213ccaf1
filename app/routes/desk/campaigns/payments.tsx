import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { campaignPayments, type PledgePayment } from '#app/domain/funding/index.ts'
import { recordOfLedger } from '#app/domain/ledger/index.ts'
import { pledgeReference } from '#app/lib/money/references.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { type Column, Table } from '#app/ui/table.tsx'
import { recordLook } from '#app/web/recorded-look.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'accounts.see-desk')
  const { db, url, t, paths } = visited
  const slug = args.params.slug!
  const find = (url.searchParams.get('promesse') ?? '').trim().slice(0, 36)
  const after = url.searchParams.get('apres') ?? ''
  const page = await campaignPayments(db, slug, { find, after: isUuid(after) ? after : null })
  const { id: campaignId, title: name, rows, next } = page ?? notFound(visited)
  await recordLook(args, visited, (deed) =>
    recordOfLedger(deed, 'payments-seen', { kind: 'campaign', id: campaignId }),
  )
  const query = { promesse: find, apres: next ?? undefined }
  return {
    ...{ slug, name, rows, find },
    next: next ? paths.deskPayments(slug, query) : null,
    title: pageTitle(t.collection.desk.title(name)),
  }
}

export const meta = titleMeta

/** What became of each promise of a campaign: found by its number, since nothing here says whose it is. */
export default function CampaignPayments() {
  const { slug, name, rows, next, find } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.collection.desk
  const columns: Column<PledgePayment>[] = [
    {
      key: 'id',
      label: words.promise,
      cell: ({ id, state }) =>
        state === 'collected' || state === 'refunding' || state === 'refunded' ? (
          <a href={paths.deskRefund(id)}>{pledgeReference(id)}</a>
        ) : (
          pledgeReference(id)
        ),
    },
    { key: 'amount', label: words.amount, number: true, cell: ({ amount }) => say.money(amount) },
    { key: 'state', label: words.state, cell: (row) => words.states[row.state as keyof typeof words.states] },
    {
      key: 'attempts',
      label: words.attempts,
      cell: ({ attempts, declineCode }) => (
        <>
          {attempts}
          {declineCode ? ` · ${declineCode}` : ''}
        </>
      ),
    },
    {
      key: 'refunded',
      label: words.refunded,
      number: true,
      cell: ({ refunded }) => (refunded === 0n ? '—' : say.money(refunded)),
    },
    {
      key: 'owed',
      label: words.owed,
      number: true,
      cell: ({ owed, refundFailed }) =>
        owed === 0n ? (
          '—'
        ) : (
          <>
            {say.money(owed)}
            {refundFailed ? ` · ${words.refund.failed}` : ''}
          </>
        ),
    },
  ]
  return (
    <>
      <PageHeading
        title={words.title(name)}
        lead={<p>{words.lead}</p>}
        breadcrumbs={[
          { label: t.campaignsDesk.list.title, href: paths.deskCampaigns },
          { label: name, href: paths.deskCampaign(slug).cancelling },
        ]}
      />
      <Wrap className="grid gap-6">
        <Form method="get" className="flex flex-wrap items-end gap-3" role="search">
          <label className="grid gap-1">
            <span>{words.find}</span>
            <input className="input" name="promesse" defaultValue={find} maxLength={36} />
          </label>
          <Button tone="secondary">{words.search}</Button>
        </Form>
        <Table
          caption={words.caption}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          empty={
            <Empty seed="paiements" title={words.none}>
              {words.noneBody}
            </Empty>
          }
        />
        <Pagination next={next} />
      </Wrap>
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lastReconciliation } from '#app/domain/funding/index.ts'
import { deskAccounts, openAlarms, settledAlarms, unmatched } from '#app/domain/ledger/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { visitAs } from '#app/web/visit.ts'
import { AlarmCard, SettledAlarms } from './parts/alarm-card.tsx'
import { BalanceTable, UnmatchedTable } from './parts/tables.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, locale, t, frame } = await visitAs(args, 'accounts.see-desk')
  const [accounts, open, settled, loose, reconciled, { now }] = await Promise.all([
    deskAccounts(db, locale),
    openAlarms(db),
    settledAlarms(db),
    unmatched(db),
    lastReconciliation(db),
    frame(),
  ])
  const can = { settle: may(actor, 'alarm.settle'), open: may(actor, 'accounts.open') }
  return { accounts, open, settled, loose, reconciled, now, can, title: pageTitle(t.ledgerDesk.desk.title) }
}

export const meta = titleMeta

/** The treasurer's desk: what does not add up, what is unmatched, what stands on each account. */
export default function DeskLedger() {
  const { accounts, open, settled, loose, reconciled, now, can } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.ledgerDesk.desk
  return (
    <>
      <PageHeading
        title={words.title}
        lead={
          <>
            <p>{words.lead}</p>
            <p>{words.exportHint}</p>
            <p>
              {reconciled
                ? words.reconciled(say.instant(reconciled.doneAt), reconciled.missed)
                : words.notReconciled}
            </p>
          </>
        }
        seed="comptes-mairie"
        actions={
          <>
            <LinkButton href={paths.deskLedgerFile} tone="secondary" download>
              {words.export}
            </LinkButton>
            <LinkButton href={paths.deskLedgerSheet} tone="quiet" download>
              {t.common.sheet}
            </LinkButton>
            <LinkButton href={paths.ledger()} tone="quiet">
              {words.public}
            </LinkButton>
          </>
        }
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <section>
          <h2 className="mb-4">{words.alarms}</h2>
          {open.length === 0 ? (
            <Empty seed="alertes-vides" title={words.noAlarms} level="h3">
              {words.noAlarmsBody}
            </Empty>
          ) : (
            <ul className="grid gap-4">
              {open.map((alarm) => (
                <AlarmCard key={alarm.id} alarm={alarm} now={now} canSettle={can.settle} />
              ))}
            </ul>
          )}
        </section>
        <UnmatchedTable of={loose} />
        <BalanceTable accounts={accounts} />
        {can.open ? <ForTheAuditor /> : null}
        {settled.length > 0 ? <SettledAlarms alarms={settled} /> : null}
      </Wrap>
    </>
  )
}

/** What proves the published accounts to whoever audits them. That it was looked at is written down. */
function ForTheAuditor() {
  const { t, paths } = useDeskLanguage()
  const words = t.ledgerDesk.desk.auditor
  return (
    <section className="grid gap-4">
      <h2>{words.title}</h2>
      <p className="max-w-[70ch]">{words.lead}</p>
      <p className="actions">
        <LinkButton href={paths.deskInnerLedger} tone="secondary" download>
          {words.chain}
        </LinkButton>
        <LinkButton href={paths.deskLedgerLine} tone="secondary">
          {words.line}
        </LinkButton>
      </p>
    </section>
  )
}

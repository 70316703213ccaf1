import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { DeliveriesMoved, deliveriesOf, moveDeliveries, recordOfFunding } from '#app/domain/funding/index.ts'
import { asSheet } from '#app/lib/formats/csv.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { perform } from '#app/web/perform.ts'
import { recordLook } from '#app/web/recorded-look.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { DeliveryTable } from './parts/delivery-table.tsx'
import { deliveryTabs, stateIn } from './parts/delivery-tabs.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'reward.deliver')
  const { db, url, t } = visited
  const slug = args.params.slug ?? ''
  const state = stateIn(url)
  const after = url.searchParams.get('apres') ?? ''
  const page = await deliveriesOf(db, slug, { state, after: isUuid(after) ? after : null })
  const { id, title: name, rows, found, next } = page ?? notFound(visited)
  await recordLook(args, visited, (deed) =>
    recordOfFunding(deed, 'deliveries-seen', { kind: 'campaign', id }),
  )
  return {
    ...{ slug, name, rows, found, next, state: state ?? null },
    title: pageTitle(t.campaignsDesk.deliveries.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'reward.deliver',
    schema: DeliveriesMoved,
    deed: async (act, input) => ({ ...(await moveDeliveries(act, { slug, ...input })), state: input.state }),
    done: ({ moved, state }, { t, paths, url }) => {
      const { moved: told, tabs } = t.campaignsDesk.deliveries
      const there = { label: tabs[state], to: paths.deskDeliveries(slug, { etat: state }) }
      const here = paths.deskDeliveries(slug, { etat: stateIn(url) })
      return { to: here, say: { text: told(moved, tabs[state]), next: there } }
    },
  })
}

/** What each giver chose and what it takes to hand it over; ticked as they leave. */
export default function Deliveries() {
  const { slug, name, rows, found, next, state } = useLoaderData<typeof loader>()
  const wrong = Object.values(useActionData<typeof action>()?.error ?? {}).flat()
  const { t, say, paths } = useDeskLanguage()
  const words = t.campaignsDesk.deliveries
  const here = state ?? undefined
  return (
    <>
      <PageHeading
        title={words.title(name)}
        lead={<p>{words.lead}</p>}
        breadcrumbs={[{ label: t.campaignsDesk.list.title, href: paths.deskCampaigns }]}
        actions={
          <>
            <LinkButton href={paths.deskDeliveriesFile(slug, { etat: here })} tone="secondary" download>
              {words.file}
            </LinkButton>
            <LinkButton
              href={paths.deskDeliveriesFile(slug, { etat: here, ...asSheet })}
              tone="quiet"
              download
            >
              {t.common.sheet}
            </LinkButton>
          </>
        }
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Tabs
          tabs={deliveryTabs.map((tab) => ({
            href: paths.deskDeliveries(slug, { etat: tab === 'all' ? undefined : tab }),
            label: words.tabs[tab],
            current: tab === (state ?? 'all'),
            ...(tab === 'all' ? {} : { count: say.number(found[tab] ?? 0) }),
          }))}
        />
        {rows.length === 0 ? (
          <Empty seed="contreparties" title={words.none}>
            {words.noneBody}
          </Empty>
        ) : (
          <Form method="post" className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <DeliveryTable rows={rows} />
            <fieldset className="field">
              <legend>{words.ticked}</legend>
              {/* Beside the button that was pressed: the list may be long. */}
              {wrong.length > 0 ? (
                <Notice tone="warning" live focused>
                  {wrong.join(' ')}
                </Notice>
              ) : null}
              <div className="actions">
                {(['sent', 'given', 'to-do'] as const)
                  .filter((one) => one !== state)
                  .map((one) => (
                    <SubmitButton key={one} tone="secondary" name="state" value={one}>
                      {words.moves[one]}
                    </SubmitButton>
                  ))}
              </div>
            </fieldset>
          </Form>
        )}
        <Pagination next={next && paths.deskDeliveries(slug, { etat: here, apres: next })} />
      </Wrap>
    </>
  )
}

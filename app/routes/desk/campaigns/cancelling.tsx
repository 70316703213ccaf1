import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CancelInput, cancelCampaign, liveFiguresOf, previewedCampaign } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CampaignPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'campaign.cancel')
  const { db, t } = visited
  const campaign = (await previewedCampaign(db, args.params.slug ?? '', 'fr')) ?? notFound(visited)
  const { slug, title: name, state } = campaign
  // Who is about to end it sees what stands now, not at the last count.
  const { promised, pledges } = (await liveFiguresOf(db, campaign.id)) ?? notFound(visited)
  return {
    ...{ slug, name, state, promised, pledges },
    constraint: constraintsOf(CancelInput),
    title: pageTitle(t.campaignsDesk.cancelling.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'campaign.cancel',
    schema: CancelInput,
    deed: (act, { reason }) => cancelCampaign(act, { slug, reason }),
    done: ({ wasOpen }, { t, paths }) => ({
      to: wasOpen ? paths.campaign(slug).show : paths.deskCampaigns,
      say: t.campaignsDesk.cancelling.done,
    }),
  })
}

/** Ending a campaign before its deadline: nobody is charged, everybody is told why. */
export default function CampaignCancelling() {
  const { slug, name, state, promised, pledges, constraint } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.campaignsDesk.cancelling
  const over = state !== 'draft' && state !== 'open'
  const [form, fields] = useForm<{ reason: string }>({
    id: 'annulation',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultNoValidate: false,
  })
  const lead = over ? undefined : state === 'draft' ? words.leadDraft : words.lead
  return (
    <CampaignPage slug={slug} title={words.title(name)} lead={lead}>
      {over ? (
        <Notice>{words.over}</Notice>
      ) : (
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ reason: words.reason }} />
          {pledges > 0 ? (
            <Notice tone="warning">{words.promised(say.money(promised), pledges)}</Notice>
          ) : null}
          <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={4} lang="fr" />
          <p>
            <SubmitButton tone="danger">{words.submit}</SubmitButton>
          </p>
        </Form>
      )}
    </CampaignPage>
  )
}

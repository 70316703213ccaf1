import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CreditReason, creditInvoice, invoiceToCredit } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'refund.make')
  const invoice =
    (await invoiceToCredit(visited.instance.db, idParam(args.params, visited))) ?? notFound(visited)
  return {
    invoice,
    constraint: constraintsOf(CreditReason),
    title: pageTitle(visited.t.sponsoring.desk.credit.title(invoice.number)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'refund.make')
  const invoiceId = idParam(args.params, visited)
  const invoice = (await invoiceToCredit(visited.instance.db, invoiceId)) ?? notFound(visited)
  return perform(args, {
    right: 'refund.make',
    schema: CreditReason,
    deed: (act, { reason }) => creditInvoice(act, { invoiceId, reason }),
    done: (_, { t, paths }) => ({
      to: paths.deskPackage(invoice.package).show,
      say: t.sponsoring.desk.credit.done(invoice.number),
    }),
  })
}

/** Cancels an invoice: what goes back, to whom, and why. */
export default function CreditInvoice() {
  const { invoice, constraint } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.sponsoring.desk.credit
  const [form, fields] = useForm<{ reason: string }>({
    id: 'avoir',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title(invoice.number)}
        lead={words.lead}
        breadcrumbs={[
          { label: t.sponsoring.desk.title, href: paths.deskPackages },
          { label: invoice.packageTitle, href: paths.deskPackage(invoice.package).show },
        ]}
      />
      <Wrap>
        {invoice.credited ? (
          <Notice tone="info">{words.gone}</Notice>
        ) : (
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ reason: words.reason }} />
            <section className="card">
              <h2 className="text-lg">{words.facts}</h2>
              <p>
                {words.buyer} <b>{invoice.buyer}</b>
              </p>
              <p>
                {words.amount} <b className="money">{say.money(invoice.gross)}</b>
              </p>
            </section>
            <TextInput field={fields.reason} label={words.reason} hint={words.reasonHint} lang="fr" />
            <p>
              <SubmitButton tone="danger">{words.send(say.money(invoice.gross))}</SubmitButton>
            </p>
          </Form>
        )}
      </Wrap>
    </>
  )
}

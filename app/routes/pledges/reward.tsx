import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { changeDelivery, DeliveryInput, herDelivery } from '#app/domain/funding/index.ts'
import type { Delivery } from '#app/lib/deliveries.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { DeliveryFields, labelsOfDelivery, typedDelivery } from './parts/delivery-fields.tsx'
import { pledgeHere } from './parts/pledge-here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, pledge, viewer, locale, t } = await pledgeHere(args)
  const delivery = await herDelivery(db, { id: pledge.id, personId: viewer.id, locale })
  return {
    id: pledge.id,
    delivery,
    typed: typedDelivery(delivery?.said),
    constraint: constraintsOf(DeliveryInput),
    title: pageTitle(t.campaigns.delivery.mine.pageTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'pledge.change',
    schema: DeliveryInput,
    limit: 'pledge',
    deed: (act, said) => changeDelivery(act, { id, ...said }),
    done: (_, { t, paths }) => ({ to: paths.pledge(id).show, say: t.campaigns.delivery.mine.saved }),
  })
}

/** What the town hall must know to hand her reward over: changed until it leaves, long after the promise itself. */
export default function HerReward() {
  const { id, delivery, typed, constraint } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const { mine: words, hint } = t.campaigns.delivery
  const [form, fields] = useForm<Partial<Delivery>>({
    id: 'contrepartie',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultValue: typed,
    defaultNoValidate: false,
  })
  const asks = delivery?.changeable === true && delivery.needs.length > 0
  return (
    <>
      <PageHeading
        title={words.pageTitle}
        lead={delivery && asks ? words.lead(delivery.reward) : undefined}
        breadcrumbs={[{ label: t.campaigns.pledge.one.title, href: paths.pledge(id).show }]}
      />
      <Wrap>
        {asks ? (
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={labelsOfDelivery(t, '')} />
            <p className="hint">{hint}</p>
            <DeliveryFields of={fields} needs={delivery.needs} />
            <p>
              <SubmitButton>{words.submit}</SubmitButton>
            </p>
          </Form>
        ) : (
          <Notice>{delivery && delivery.state !== 'to-do' ? words.moved : words.none}</Notice>
        )}
      </Wrap>
    </>
  )
}

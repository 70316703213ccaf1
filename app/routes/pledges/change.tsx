import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { mustBeReadBack } from '#app/domain/amount.ts'
import {
  changePledge,
  type HerPledge,
  herDelivery,
  PledgeChangeForm,
  publishedCampaign,
  usualPledge,
} from '#app/domain/funding/index.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Conditions } from './parts/conditions.tsx'
import { labelsOfDelivery, typedDelivery } from './parts/delivery-fields.tsx'
import { pledgeHere } from './parts/pledge-here.server.ts'
import { type Wishes, WishFields } from './parts/wish-fields.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await pledgeHere(args)
  const { db, locale, pledge, t, viewer } = visited
  const { id, amount, reward, anonymous, amountHidden } = pledge
  const campaign = (await publishedCampaign(db, pledge.campaign.slug, locale)) ?? notFound(visited)
  const said = await herDelivery(db, { id, personId: viewer.id, locale })
  const sum = typedEuros(amount)
  // What she promised she has read back once.
  const typed: Wishes = {
    ...{ amount: sum, readBack: sum, rewardId: reward?.id ?? '' },
    ...{ anonymous, amountHidden, delivery: typedDelivery(said?.said) },
  }
  return {
    ...{ id, campaign, typed },
    held: reward?.id ?? null,
    refused: whyNot(pledge),
    constraint: constraintsOf(PledgeChangeForm),
    title: pageTitle(t.campaigns.pledge.change.title),
  }
}

/** Why it cannot be changed now. */
const whyNot = ({
  changeable,
  state,
}: Pick<HerPledge, 'changeable' | 'state'>): 'withdrawn' | 'started' | 'over' | null => {
  if (state === 'withdrawn' || state === 'started') return state
  return changeable && state === 'confirmed' ? null : 'over'
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'pledge.change',
    schema: PledgeChangeForm,
    limit: 'pledge',
    before: async (input, { db }) =>
      mustBeReadBack(input, { usual: await usualPledge(db, { pledgeId: id }) }),
    deed: (act, { readBack, ...input }) => changePledge(act, { id, ...input }),
    done: (_, { t, paths }) => ({ to: paths.pledge(id).show, say: t.campaigns.pledge.change.changed }),
  })
}

export default function ChangePledge() {
  const { id, campaign, typed, held, refused, constraint } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.campaigns.pledge
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<Wishes>({
    id: 'promesse',
    lastResult,
    constraint,
    defaultValue: typed,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.change.title}
        lead={words.change.lead}
        breadcrumbs={[{ label: words.one.title, href: paths.pledge(id).show }]}
      />
      <Wrap>
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary
            form={form}
            labels={{ amount: words.amount, rewardId: words.reward, ...labelsOfDelivery(t) }}
          />
          <WishFields of={fields} campaign={campaign} held={held} toReadBack={offeredIn(lastResult)} />
          <section className="card">
            <Conditions of={campaign} />
          </section>
          <p>
            <SubmitButton refused={refused ? words.one.notChangeable[refused] : undefined}>
              {words.change.submit}
            </SubmitButton>
          </p>
        </Form>
      </Wrap>
    </>
  )
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { SettleReport, settleByFollowLink } from '#app/domain/field/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The buttons stand on the page that the link opens. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.fieldDraft(args.params.token ?? '').show)
}

export function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? ''
  return perform(args, {
    ...{ right: 'whoever-has-the-link', schema: SettleReport, limit: 'small', untraced: true },
    refusedTo: ({ paths }) => paths.fieldDraft(token).show,
    deed: (act, { settled }) => settleByFollowLink(act, { token, settled: settled === 'oui' }),
    done: ({ reopened }, { t, paths }) => ({
      to: paths.fieldDraft(token).show,
      say: reopened ? t.field.show.reopenedSaid : t.field.show.said,
    }),
  })
}

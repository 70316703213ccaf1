import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addMember, Membership } from '#app/domain/people/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** The form stands on the page of the organisation. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'organisation.change')
  throw redirect(visited.paths.deskOrganisation(idParam(args.params, visited)).show)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'organisation.change')
  const id = idParam(args.params, visited)
  const to = visited.paths.deskOrganisation(id).show
  return perform(args, {
    right: 'organisation.change',
    schema: Membership.omit({ organisationId: true }),
    refusedTo: () => to,
    deed: (act, { personId }) => addMember(act, { personId, organisationId: id }),
    done: (_, { t }) => ({ to, say: t.people.desk.organisations.added }),
  })
}

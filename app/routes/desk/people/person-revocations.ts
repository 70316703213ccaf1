import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { RoleGrant, revokeRole } from '#app/domain/people/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** The form stands on the page of the person. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'role.grant')
  throw redirect(visited.paths.deskPerson(idParam(args.params, visited)).show)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'role.grant')
  const id = idParam(args.params, visited)
  const to = visited.paths.deskPerson(id).show
  return perform(args, {
    right: 'role.grant',
    schema: RoleGrant.omit({ personId: true }),
    refusedTo: () => to,
    deed: (act, { role }) => revokeRole(act, { personId: id, role }),
    done: (_, { t }) => ({ to, say: t.people.desk.roles.revoked }),
  })
}

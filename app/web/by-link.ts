import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { type Visit, visit } from './visit.ts'
import { flash, type Said } from './visitor/flash.ts'

/** What a mailed link orders: who signed it says so with its `purpose`, and `read` understands its value. */
export type SignedOrder<Order> = { purpose: string; read: (value: string | null) => Order | null }

/** The order of the link that was opened; null where it is not ours, or too old. */
export const orderIn = <Order>(
  { params }: { params: { token?: string } },
  { instance }: Visit,
  { purpose, read }: SignedOrder<Order>,
): Order | null => read(instance.verify(purpose, params.token ?? ''))

/**
 * Does what a link orders, for somebody without a session. What is refused (too late, done already) leads back to the
 * link's page, which then says so.
 */
export async function performByLink<Order>(
  args: ActionFunctionArgs,
  signed: SignedOrder<Order>,
  deed: (order: Order, visited: Visit) => Promise<{ to: string; say: Said }>,
) {
  const visited = await visit(args)
  const back = () => redirect(visited.url.pathname, 303)
  const order = orderIn(args, visited, signed)
  if (!order) return back()
  try {
    const { to, say } = await deed(order, visited)
    return redirect(to, { status: 303, headers: { 'Set-Cookie': flash(visited.instance, say) } })
  } catch (error) {
    if (error instanceof Refusal) return back()
    throw error
  }
}

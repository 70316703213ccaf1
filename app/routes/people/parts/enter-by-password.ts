import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { Address, openSession, personByPassword } from '#app/domain/people/index.ts'
import { deviceOf } from '#app/lib/browser/device.ts'
import { perform } from '#app/web/perform.ts'
import { ReturnTo } from '#app/web/return-to.ts'
import { begunBy, enter } from '#app/web/visitor/enter.ts'
import { countGuess, type Guess } from '#app/web/visitor/sign-in-limits.ts'

export const PasswordInput = z.object({
  email: Address,
  password: z.string().min(1).max(200),
  suite: ReturnTo,
  mots: z.string().max(32).optional(),
})

/** Signs in by an address and its password, from whichever page they were typed on. */
export const enterByPassword = (args: ActionFunctionArgs, form?: FormData) => {
  let guess: Guess | undefined
  return perform(args, {
    right: 'anyone',
    schema: PasswordInput,
    form,
    secret: ['password'],
    count: async ({ email }) => {
      guess = await countGuess(args, email, 'password')
    },
    deed: async (act, input) => {
      const { id } = await personByPassword(act.tx, input)
      return openSession(act, id, { device: deviceOf(args.request.headers.get('User-Agent')) })
    },
    done: async (token, visited, { email, suite, mots }) => {
      await guess?.right()
      const kept = await begunBy(args, visited, mots, email)
      return enter(args, visited, token, suite || null, { kept, email })
    },
  })
}

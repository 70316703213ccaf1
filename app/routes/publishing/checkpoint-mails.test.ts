import type { ActionFunctionArgs } from '@remix-run/node'
import { checkpointReaders } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { contextOver } from '#tests/pages.ts'
import { action } from './checkpoint-mails.tsx'

describe('the daily heads of the chains', () => {
  test('are asked for three times an hour by one mailbox, whatever stands after a plus', async ({ db }) => {
    const ask = async (email: string) => {
      const context = contextOver(db, { rateLimits: true })
      const body = new URLSearchParams({ email })
      const request = new Request('http://localhost/registre/empreintes/abonnement', { method: 'POST', body })
      const answer = await action({ request, params: {}, context } as ActionFunctionArgs)
      const { status = 200 } = answer instanceof Response ? answer : (answer.init ?? {})
      return { status, retryAfter: context.retryAfter }
    }
    for (const email of ['a+1@exemple.fr', 'a+2@exemple.fr', 'A@Exemple.fr'])
      expect(await ask(email)).toMatchObject({ status: 303 })
    expect(await ask('a+3@exemple.fr')).toMatchObject({ status: 429, retryAfter: expect.any(Number) })
    expect(await ask('b@exemple.fr')).toMatchObject({ status: 303 })
    expect(await db.$count(checkpointReaders)).toBe(4)
  })
})

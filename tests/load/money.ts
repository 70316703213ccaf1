import { spawn } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { act, nobody, person } from '#app/domain/act.ts'
import { applyCheckout, openCheckout, pledge } from '#app/domain/funding/index.ts'
import { openStripe } from '#app/services/stripe/index.ts'
import { hostedPage } from '#app/web/checkout.ts'
import type { Instance } from '#app/web/context.ts'
import { connect, type Db } from '#db/client.ts'
import { checkouts } from '#db/schema/index.ts'
import { signature } from '#sandbox/stripe/webhooks/send.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { passDeadline, promisesWith } from '#tests/fixtures/promises.ts'
import type { StripeSandbox } from '#tests/fixtures/stripe.ts'
import { anActor, aPublishedProject, aTown } from '#tests/town.ts'

type Bench = {
  base: string
  urls: { app: string; owner: string }
  sandbox: StripeSandbox
  env: NodeJS.ProcessEnv
  seconds: number
  say: (line: string) => void
}
const promisesMade = Number(process.env.BENCH_PROMISES ?? 200)
const collected = Number(process.env.BENCH_COLLECTED ?? 1000)
const card = '4242424242424242'

/**
 * What moves money, against the sandbox's Stripe, which runs in the bench's own process: a promise from the form to its
 * confirmation, webhooks taken by the web process, and a collection by one worker process.
 */
export async function benchMoney({ base, urls, sandbox, env, seconds, say }: Bench): Promise<void> {
  const { db, close } = connect(urls.app, { max: 12, name: 'bench' })
  const owner = postgres(urls.owner, { max: 1, onnotice: () => {} })
  const town = await aTown(db)
  const project = await aPublishedProject(db, town)
  const aNewCampaign = () => aCampaign(db, { projectId: project.id, preparedBy: town.agent.id })

  const made = await promised(db, sandbox, env, (await aNewCampaign()).slug)
  say(
    `promise made, card given, confirmed          ${(promisesMade / made).toFixed(1)}/s (${promisesMade}, ten at a time)`,
  )

  const taken = await webhooks(base, sandbox, seconds)
  say(
    `webhook verified, kept and queued            ${taken.perSecond.toFixed(0)}/s  p99 ${taken.p99} ms  ${taken.failed} failed`,
  )
  // They speak of payments that are not there: the worker has other things to do now.
  await owner`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs`

  const campaign = await aNewCampaign()
  const parts = Array.from({ length: 10 }, () => Array.from({ length: collected / 10 }, () => card))
  await Promise.all(parts.map((cards) => promisesWith({ db, sandbox }, { town, project, campaign }, cards)))
  await owner`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs`
  const took = await collection(db, owner, env, campaign.id)
  say(
    `collection of ${collected} promises                  ${took.toFixed(1)} s, ${(collected / took).toFixed(0)}/s (one worker)`,
  )
  await owner.end()
  await close()
}

/** Seconds for all of them: form, row, session at Stripe, card, return. */
async function promised(
  db: Db,
  sandbox: StripeSandbox,
  env: NodeJS.ProcessEnv,
  slug: string,
): Promise<number> {
  const instance = { db, stripe: openStripe(env as never), origin: 'http://localhost' } as Instance
  const people = await Promise.all(
    Array.from({ length: promisesMade }, (_, n) => anActor(db, `Promesse ${n}`, [])),
  )
  const one = async ({ id }: { id: string }) => {
    const actor = person(id)
    const clientKey = crypto.randomUUID()
    const input = {
      slug,
      amount: 20_00n,
      rewardId: null,
      organisationId: null,
      anonymous: false,
      amountHidden: false,
      clientKey,
    }
    const { id: pledgeId } = await act(db, actor, (act) => pledge(act, input))
    const wish = await act(db, actor, (act) => openCheckout(act, { pledgeId }))
    const pages = { back: '/retour', cancel: '/retour', what: '', locale: 'fr' as const }
    await hostedPage(instance, wish, { actor, ...pages, again: () => Promise.resolve(wish) })
    const [checkout] = await db.select().from(checkouts).where(eq(checkouts.id, wish.checkoutId))
    await sandbox.control.complete(checkout!.sessionId!, { card }) // it was just asked for
    const facts = await instance.stripe.checkout(checkout!.sessionId!)
    await act(db, nobody, (act) => applyCheckout(act, facts, null))
  }
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let next = people.pop(); next; next = people.pop()) await one(next)
    }),
  )
  return (performance.now() - began) / 1000
}

async function webhooks(base: string, { webhookSecret }: StripeSandbox, duration: number) {
  const result = await autocannon({
    url: base,
    connections: 20,
    duration,
    requests: [
      {
        method: 'POST',
        path: '/webhooks/stripe',
        setupRequest: (request) => {
          const body = JSON.stringify({
            ...{ id: `evt_${crypto.randomUUID()}`, object: 'event', type: 'payment_intent.succeeded' },
            ...{
              livemode: false,
              created: Math.floor(Date.now() / 1000),
              data: { object: { id: 'pi_bench' } },
            },
          })
          const headers = {
            'content-type': 'application/json',
            'stripe-signature': signature(body, webhookSecret),
          }
          return { ...request, body, headers }
        },
      },
    ],
  })
  return {
    perSecond: result['2xx'] / result.duration,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}

/** Seconds from the moment the worker is there until the last promise is collected. */
async function collection(
  db: Db,
  owner: postgres.Sql,
  env: NodeJS.ProcessEnv,
  campaignId: string,
): Promise<number> {
  await passDeadline(db, owner, campaignId)
  const worker = spawn(process.execPath, ['build/worker.js'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(worker, 'message')
  const began = performance.now()
  for (let left = collected; left > 0; await new Promise((later) => setTimeout(later, 200))) {
    const [row] = await owner<{ n: number }[]>`
      select count(*)::int as n from pledges where campaign_id = ${campaignId} and state = 'collected'`
    left = collected - row!.n // a count is one row
  }
  const took = (performance.now() - began) / 1000
  worker.kill('SIGTERM')
  await once(worker, 'exit')
  return took
}

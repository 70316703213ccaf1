import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#db/embedded/index.ts'
import { eventually } from '#tests/instance.ts'

type Variables = Record<string, string | undefined>
export type Answer = { status: number; headers: IncomingMessage['headers']; text: string }
type How = {
  cookie?: string | undefined
  form?: Record<string, string>
  origin?: string
  headers?: Record<string, string>
}
export type WebProcess = {
  /** Asks as a browser would, from a page of ours unless `origin` says otherwise; `form` makes it a POST. */
  ask: (path: string, how?: How) => Promise<Answer>
  /** What it has written to standard error. */
  said: () => string
  end: () => Promise<void>
  pid: number
  port: number
}

/** What an instance needs to be told, whichever mode; without a database. */
export const variables = {
  PUBLIC_URL: 'https://projets.commune.example',
  SECRET_KEYS: 'une clé d’essai assez longue pour servir',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'mairie@commune.example',
  DATA_DIR: join(tmpdir(), 'cordee-essai-web'),
  RATE_LIMITS: 'on',
  LOG_LEVEL: 'error',
} satisfies Variables

/** One `build/web.js` by itself, once it answers, on a port of its own or on this one. */
export async function startWeb(env: Variables, asked?: number): Promise<WebProcess> {
  const port = asked ?? (await freePort())
  const child = spawnOurs('web', { ...env, PORT: String(port) })
  const said = saidBy(child)
  const origin = env.PUBLIC_URL ?? ''
  const ask: WebProcess['ask'] = (path, how) => askAt(port, origin, path, how)
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said()}`)
    if ((await ask('/sante/pret')).status !== 200) throw new Error('not ready')
  }, 60_000)
  return {
    ask,
    said,
    pid: child.pid!, // it answered
    port,
    end: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** What a process says before it refuses to start, and the code it ends with. */
export async function refusalToStart(
  env: Variables,
  program: 'web' | 'worker' = 'web',
): Promise<{ code: number | null; said: string }> {
  const child = spawnOurs(program, { PORT: String(await freePort()), ...env })
  const said = saidBy(child)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said() }
}

function saidBy(child: ChildProcess) {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk))
  return () => said
}

/** What one process says and does until it ends, and how to have it die of an error that nobody catches. */
export async function deathOf(program: 'web' | 'worker', ready: string, env: Variables) {
  const all = { ...variables, ...env, LOG_LEVEL: 'info', PORT: String(await freePort()) }
  const child = spawnOurs(program, all, ['--import', './tests/fixtures/dies-when-told.mjs'])
  const said = saidBy(child)
  await saysThatItIs(ready, child)
  const ended = once(child, 'close')
  child.kill('SIGUSR2')
  const [code] = (await ended) as [number | null]
  return { code, said: said() }
}

/** One `build/worker.js` by itself, once it looks for jobs. */
export async function startWorker(env: Variables) {
  const child = spawnOurs('worker', { ...variables, ...env, LOG_LEVEL: 'info' }, ['--no-warnings'])
  const said = saidBy(child)
  await saysThatItIs('worker is ready', child)
  return {
    said,
    /** Seconds of processor that it has taken so far; Linux tells. */
    seconds: () => {
      const [, of = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')
      const fields = of.split(' ')
      return (Number(fields[11]) + Number(fields[12])) / 100
    },
    alive: () => child.exitCode === null && child.signalCode === null,
    /** Sends a signal and returns the code it ends with; null when the signal itself ended it. */
    end: async (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return child.exitCode
    },
  }
}

async function saysThatItIs(ready: string, child: ChildProcess) {
  let logged = ''
  child.stdout?.on('data', (chunk: Buffer) => (logged += chunk))
  await eventually(() => {
    if (!logged.includes(ready)) throw new Error(`not ready: ${logged}`)
  }, 40_000)
}

function spawnOurs(program: 'web' | 'worker', env: Variables, preload: string[] = []): ChildProcess {
  // Nothing of this process's own environment, which may hold a database of its own.
  const { PATH, NODE_ENV } = process.env
  return spawn(process.execPath, [...preload, `build/${program}.js`], {
    env: { PATH, NODE_ENV, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', preload.length > 0 ? 'pipe' : 'ignore', 'pipe'],
  })
}

async function askAt(
  port: number,
  host: string,
  path: string,
  { cookie, form, origin = host, headers = {} }: How = {},
): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString()
  const asked = request({
    port,
    host: '127.0.0.1',
    path,
    method: form ? 'POST' : 'GET',
    headers: {
      Host: new URL(host).host,
      ...(cookie ? { Cookie: cookie } : {}),
      ...(form ? { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    },
  }).end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of answer) text += chunk
  return { status: answer.statusCode ?? 0, headers: answer.headers, text }
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = ({ headers }: Answer) =>
  (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')

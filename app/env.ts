import { z } from 'zod'

/**
 * Everything an instance is told by its environment, checked once at boot. `npm start` fills in what a
 * demonstration needs; a production instance is told all of it: docs/decisions/0003-environment.md.
 */
export type Env = z.output<typeof schema>

/** Reads the environment, or says in one sentence all that is wrong with it and ends the process. */
export function readEnv(source: Source = process.env): Env {
  const { env, wrong } = parseEnv(source)
  if (env) return env
  process.stderr.write(`Cordée : ${wrong}\n`)
  process.exit(1)
}

type Source = Record<string, string | undefined>

/** The environment, or the sentence that says what is wrong with it. An empty variable counts as missing. */
export function parseEnv(
  source: Source,
): { env: Env; wrong?: undefined } | { env?: undefined; wrong: string } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  // A database of one's own is a real one unless the contrary is said.
  const mode = given.CORDEE_MODE ?? (given.DATABASE_URL ? 'production' : 'demonstration')
  const { data, error } = schema.safeParse({ ...given, CORDEE_MODE: mode })
  if (data) return { env: data }
  const missing = error.issues.filter(
    (issue) => issue.code === 'invalid_type' && !(String(issue.path[0]) in given),
  )
  const others = error.issues.filter((issue) => !missing.includes(issue))
  const parts = [
    missing.length ? `il manque ${missing.map(nameOf).join(', ')}` : '',
    ...others.map((issue) => (issue.path.length ? `${nameOf(issue)} ${issue.message}` : issue.message)),
  ]
  return { wrong: `mode ${mode} : ${[...new Set(parts.filter(Boolean))].join(' ; ')}.` }
}

const nameOf = (issue: { path: PropertyKey[] }) => String(issue.path[0])

const address = (protocols: RegExp, such: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), {
    error: `doit être une adresse ${such}`,
  })
const database = address(/^postgres(ql)?:$/, 'postgres://…')
const http = address(/^https?:$/, 'http(s)://…')
const key = (bytes: number) =>
  z.string().refine((value) => Buffer.from(value, 'base64url').length === bytes, {
    error: `doit être une clé de ${bytes} octets, en base64url`,
  })
const onOff = z.enum(['on', 'off'], { error: 'vaut on ou off' })

const schema = z
  .object({
    CORDEE_MODE: z.enum(['demonstration', 'production'], { error: 'vaut demonstration ou production' }),
    PORT: z.coerce
      .number({ error: 'doit être un port, de 1 à 65535' })
      .int()
      .min(1)
      .max(65_535, 'doit être un port, de 1 à 65535')
      .default(3000),
    HOST: z.string().default('127.0.0.1'),
    /** Where files lie when no S3_* is given. */
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: database,
    DATABASE_REPLICA_URL: database.optional(),
    PUBLIC_URL: http.transform((url) => url.replace(/\/+$/, '')),
    /** Separated by commas, at least 32 characters each: the first signs and encrypts, all are understood. */
    SECRET_KEYS: z
      .string()
      .transform((list) => list.split(',').map((key) => key.trim()))
      .refine((keys) => keys.every((key) => key.length >= 32), {
        error: 'demande des clés d’au moins 32 caractères',
      }),
    SMTP_URL: address(/^smtps?:$/, 'smtp(s)://…'),
    MAIL_FROM: z.string().regex(/@/, 'doit être une adresse électronique'),
    S3_ENDPOINT: http.optional(),
    S3_REGION: z.string().default('auto'),
    S3_BUCKET: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    OIDC_ISSUER: http.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    STRIPE_SECRET_KEY: z.string().optional(),
    STRIPE_WEBHOOK_SECRET: z.string().optional(),
    /** Where the sandbox's Stripe answers in the place of the real one: a demonstration only. */
    STRIPE_API_BASE: http.optional(),
    TRUST_PROXY: onOff.default('off').transform((value) => value === 'on'),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error'], { error: 'vaut debug, info, warn ou error' })
      .default('info'),
    /** Whether browsers keep the pages that are needed without a network. */
    OFFLINE: onOff.default('on').transform((value) => value === 'on'),
    RATE_LIMITS: onOff.default('on'),
    /** Opens `/metrics` to whoever bears it. */
    METRICS_TOKEN: z.string().min(24, 'demande au moins 24 caractères').optional(),
    /** A WMTS server with the layers of the IGN, for whoever opens a map. */
    MAP_WMTS_URL: http.optional(),
    /** The sandbox's, with an invented relief: a demonstration only. */
    MAP_SANDBOX_URL: http.optional(),
    /** VAPID keys (RFC 8292), by which phones that asked are told of dangers: `npx web-push generate-vapid-keys`. */
    PUSH_PUBLIC_KEY: key(65).optional(),
    PUSH_PRIVATE_KEY: key(32).optional(),
    /** The sandbox's push service: a demonstration only. */
    PUSH_SANDBOX_URL: http.optional(),
    /** Where the sandbox's mailbox is read: a demonstration only. */
    MAILBOX_URL: http.optional(),
  })
  .superRefine((env, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message })
    for (const group of groups) {
      const absent = group.filter((name) => env[name] === undefined)
      if (absent.length > 0 && absent.length < group.length) refuse(`il manque ${absent.join(', ')}`)
    }
    if (env.CORDEE_MODE === 'production') refuseInProduction(env, refuse)
    else if (/^[sr]k_live_/.test(env.STRIPE_SECRET_KEY ?? ''))
      refuse('une démonstration refuse une clé Stripe réelle')
  })

/** Given together or not at all. */
const groups = [
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
  ['PUSH_PUBLIC_KEY', 'PUSH_PRIVATE_KEY'],
] as const

type Checked = {
  RATE_LIMITS: string
  MAILBOX_URL?: string
  MAP_SANDBOX_URL?: string
  PUSH_SANDBOX_URL?: string
  PUBLIC_URL: string
  STRIPE_SECRET_KEY?: string
  STRIPE_API_BASE?: string
}

function refuseInProduction(env: Checked, refuse: (message: string) => void) {
  if (env.RATE_LIMITS === 'off') refuse('RATE_LIMITS=off est refusé en production')
  if (env.MAILBOX_URL) refuse('MAILBOX_URL n’existe qu’en démonstration')
  if (env.MAP_SANDBOX_URL) refuse('MAP_SANDBOX_URL n’existe qu’en démonstration')
  if (env.PUSH_SANDBOX_URL) refuse('PUSH_SANDBOX_URL n’existe qu’en démonstration')
  if (env.STRIPE_API_BASE) refuse('STRIPE_API_BASE n’existe qu’en démonstration')
  if (/^[sr]k_test_/.test(env.STRIPE_SECRET_KEY ?? '')) refuse('la production refuse une clé Stripe d’essai')
  const { protocol, hostname } = new URL(env.PUBLIC_URL)
  if (protocol !== 'https:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
    refuse('PUBLIC_URL doit être en https')
}

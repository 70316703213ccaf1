import { createECDH } from 'node:crypto'
import { resolve } from 'node:path'
import { readEnv } from '#app/env.ts'
import { ownSecret } from './folder.ts'

/** What the starter is told. In production everything; in a demonstration it finds the rest by itself. */
export type Settings = {
  production: boolean
  port: number
  host: string
  folder: string
  given: NodeJS.ProcessEnv
}

/** Reads the environment as the processes will, so that what is wrong is said once, before anything starts. */
export function readSettings(given: NodeJS.ProcessEnv = process.env): Settings {
  const production =
    (given.CORDEE_MODE || (given.DATABASE_URL ? 'production' : 'demonstration')) === 'production'
  const env = readEnv(production ? given : { ...standIns, ...withoutEmpty(given) })
  return { production, port: env.PORT, host: env.HOST, folder: resolve(env.DATA_DIR), given }
}

type SandboxPorts = { smtp: number; mailbox: number; stripe: number; map: number; push: number }

/** What the processes of a demonstration are told: what was given, and the rest found here. */
export function demonstrationEnv({ given, port, host, folder }: Settings, ports: SandboxPorts) {
  return {
    ...given,
    CORDEE_MODE: 'demonstration',
    PORT: String(port),
    HOST: host,
    DATA_DIR: folder,
    PUBLIC_URL: given.PUBLIC_URL || `http://localhost:${port}`,
    SECRET_KEYS: given.SECRET_KEYS || ownSecret(folder, 'secret-key'),
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: given.MAIL_FROM || 'Mairie (démonstration) <mairie@demonstration.example>',
    MAILBOX_URL: `http://localhost:${ports.mailbox}`,
    SMTP_PORT: String(ports.smtp),
    MAILBOX_PORT: String(ports.mailbox),
    STRIPE_PORT: String(ports.stripe),
    MAP_PORT: String(ports.map),
    PUSH_PORT: String(ports.push),
    PUSH_SANDBOX_URL: `http://localhost:${ports.push}`,
    ...pushEnv(given, folder),
    MAP_SANDBOX_URL: `http://localhost:${ports.map}/wmts`,
    STRIPE_WEBHOOK_URL: `http://localhost:${port}/webhooks/stripe`,
    ...stripeEnv(given, folder, ports.stripe),
  }
}

/** The keys that were given, else this folder's own. */
function pushEnv(given: NodeJS.ProcessEnv, folder: string) {
  if (given.PUSH_PUBLIC_KEY) return {}
  const drawn = createECDH('prime256v1')
  drawn.setPrivateKey(Buffer.from(ownSecret(folder, 'push-key'), 'base64url'))
  return {
    PUSH_PUBLIC_KEY: drawn.getPublicKey('base64url'),
    PUSH_PRIVATE_KEY: drawn.getPrivateKey('base64url').padStart(43, 'A'),
  }
}

/** Stripe's own test mode when a test key is given, else the sandbox with keys of this folder's own. */
function stripeEnv(given: NodeJS.ProcessEnv, folder: string, port: number) {
  if (given.STRIPE_SECRET_KEY) return {}
  return {
    STRIPE_SECRET_KEY: `sk_test_${ownSecret(folder, 'stripe-key')}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${ownSecret(folder, 'stripe-webhook-secret')}`,
    STRIPE_API_BASE: `http://localhost:${port}`,
  }
}

// Only so that the rest can be checked: the starter replaces each of them.
const standIns = {
  CORDEE_MODE: 'demonstration',
  DATABASE_URL: 'postgres://later',
  PUBLIC_URL: 'http://later',
  SECRET_KEYS: 'x'.repeat(32),
  SMTP_URL: 'smtp://later',
  MAIL_FROM: 'a@later',
}

function withoutEmpty(given: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
}

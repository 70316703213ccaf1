import { describe, expect, test } from 'vitest'
import { parseEnv } from './env.ts'

const complete = {
  DATABASE_URL: 'postgres://cordee_app:x@db/cordee',
  PUBLIC_URL: 'https://cordee.example/',
  SECRET_KEYS: `${'a'.repeat(32)}, ${'b'.repeat(40)}`,
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Mairie <mairie@cordee.example>',
}

describe('the environment', () => {
  test('of a database of one’s own is production, with every default', () => {
    expect(parseEnv(complete).env).toMatchObject({
      CORDEE_MODE: 'production',
      PORT: 3000,
      PUBLIC_URL: 'https://cordee.example',
      SECRET_KEYS: ['a'.repeat(32), 'b'.repeat(40)],
      TRUST_PROXY: false,
      RATE_LIMITS: 'on',
    })
  })

  test('names all that is missing in one sentence', () => {
    expect(parseEnv({ CORDEE_MODE: 'production', PORT: '' }).wrong).toBe(
      'mode production : il manque DATABASE_URL, PUBLIC_URL, SECRET_KEYS, SMTP_URL, MAIL_FROM.',
    )
  })

  test.each([
    [{ PORT: '99999' }, 'PORT doit être un port, de 1 à 65535'],
    [{ PORT: 'neuf' }, 'PORT doit être un port, de 1 à 65535'],
    [{ CORDEE_MODE: 'prod' }, 'CORDEE_MODE vaut demonstration ou production'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL doit être une adresse postgres://…'],
    [{ SECRET_KEYS: 'court' }, 'SECRET_KEYS demande des clés d’au moins 32 caractères'],
    [{ RATE_LIMITS: 'off' }, 'RATE_LIMITS=off est refusé en production'],
    [{ PUBLIC_URL: 'http://cordee.example' }, 'PUBLIC_URL doit être en https'],
    [{ STRIPE_SECRET_KEY: 'sk_live_1' }, 'il manque STRIPE_WEBHOOK_SECRET'],
    [
      { S3_BUCKET: 'b', S3_ENDPOINT: 'https://s3.example' },
      'il manque S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY',
    ],
    [{ MAILBOX_URL: 'http://localhost:3001' }, 'MAILBOX_URL n’existe qu’en démonstration'],
    [{ MAP_SANDBOX_URL: 'http://localhost:3003/wmts' }, 'MAP_SANDBOX_URL n’existe qu’en démonstration'],
    [{ MAP_WMTS_URL: 'data.geopf.fr' }, 'MAP_WMTS_URL doit être une adresse http(s)://…'],
    [{ STRIPE_API_BASE: 'http://localhost:3002' }, 'STRIPE_API_BASE n’existe qu’en démonstration'],
    [
      { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'w' },
      'la production refuse une clé Stripe d’essai',
    ],
    [
      { CORDEE_MODE: 'demonstration', STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'w' },
      'une démonstration refuse une clé Stripe réelle',
    ],
  ])('refuses %o', (change, sentence) => {
    expect(parseEnv({ ...complete, ...change }).wrong).toContain(sentence)
  })
})

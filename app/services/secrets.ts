import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/**
 * What the instance's secret keys do. The first key signs and encrypts, all of them are understood, so a key
 * is changed by putting a new one first and taking the old one away when nothing uses it any more.
 */
export type Secrets = {
  /** A token anyone may carry and read but nobody else can make. `seconds`: how long it is good for. */
  sign: (purpose: string, value: string, seconds?: number) => string
  /** The value of a token signed for this very purpose and still good; else null. */
  verify: (purpose: string, token: string) => string | null
  /** 32 bytes that nobody else can compute, the same each time as long as the first key stays. */
  derive: (purpose: string, value: string) => Buffer
  /** Encrypts a small secret at rest (AES-256-GCM), as text. */
  seal: (clear: string) => string
  unseal: (sealed: string) => string
  /** The same for the bytes of a file. */
  encrypt: (purpose: string, clear: Uint8Array) => Buffer
  decrypt: (purpose: string, sealed: Uint8Array) => Buffer
  /** Whether the first key sealed it. */
  isCurrent: (sealed: Uint8Array) => boolean
  /** Whether an error says that none of the keys sealed it. */
  isUnreadable: (error: unknown) => boolean
}

/** @param now the clock by which tokens expire: a link in an e-mail is dated by the real one. */
export function openSecrets(keys: readonly string[], now: () => number = Date.now): Secrets {
  const first = keys[0]
  if (!first) throw new Error('SECRET_KEYS is empty')
  return {
    sign: (purpose, value, seconds) => {
      const until = seconds === undefined ? '' : String(Math.floor(now() / 1000) + seconds)
      const body = `${Buffer.from(value).toString('base64url')}.${until}`
      return `${body}.${mac(first, purpose, body)}`
    },
    verify: (purpose, token) => {
      const [value = '', until = '', given = '', ...more] = token.split('.')
      const genuine = keys.some((key) => sameText(given, mac(key, purpose, `${value}.${until}`)))
      if (!genuine || more.length > 0) return null
      if (until !== '' && Number(until) * 1000 <= now()) return null
      return Buffer.from(value, 'base64url').toString()
    },
    derive: (purpose, value) =>
      createHmac('sha256', derived(first, `derive:${purpose}`))
        .update(value)
        .digest(),
    seal: (clear) => encrypt(first, 'seal', Buffer.from(clear)).toString('base64url'),
    unseal: (sealed) => decrypt(keys, 'seal', Buffer.from(sealed, 'base64url')).toString(),
    encrypt: (purpose, clear) => encrypt(first, purpose, clear),
    decrypt: (purpose, sealed) => decrypt(keys, purpose, sealed),
    isCurrent: (sealed) => nameOf(first).equals(sealed.subarray(1, HEAD)),
    isUnreadable: (error) => error instanceof UnknownKey,
  }
}

function mac(key: string, purpose: string, body: string) {
  return createHmac('sha256', derived(key, `sign:${purpose}`))
    .update(body)
    .digest('base64url')
}

function sameText(a: string, b: string) {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

/** Each purpose has a key of its own: what is made for one is worth nothing for another. */
function derived(key: string, purpose: string) {
  return Buffer.from(hkdfSync('sha256', key, 'cordee', purpose, 32))
}

class UnknownKey extends Error {
  override readonly name = 'UnknownKey'
}

// Layout: version (1) · name of the key (4) · initialisation vector (12) · tag (16) · ciphertext.
const VERSION = 1
const HEAD = 5
const IV = HEAD + 12
const TAG = IV + 16

function encrypt(key: string, purpose: string, clear: Uint8Array) {
  const head = Buffer.concat([Buffer.from([VERSION]), nameOf(key)])
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key, `encrypt:${purpose}`), iv).setAAD(head)
  const sealed = Buffer.concat([cipher.update(clear), cipher.final()])
  return Buffer.concat([head, iv, cipher.getAuthTag(), sealed])
}

function decrypt(keys: readonly string[], purpose: string, sealed: Uint8Array) {
  const bytes = Buffer.from(sealed)
  const head = bytes.subarray(0, HEAD)
  const key = keys.find((candidate) => nameOf(candidate).equals(head.subarray(1)))
  if (head[0] !== VERSION || !key) throw new UnknownKey('Sealed with a key that SECRET_KEYS no longer holds')
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derived(key, `encrypt:${purpose}`),
    bytes.subarray(HEAD, IV),
    { authTagLength: 16 },
  )
  decipher.setAAD(head).setAuthTag(bytes.subarray(IV, TAG))
  return Buffer.concat([decipher.update(bytes.subarray(TAG)), decipher.final()])
}

function nameOf(key: string) {
  return derived(key, 'name').subarray(0, 4)
}

import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { fromBase64url, toBase64url } from './base64url.ts'

/**
 * HPKE (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM: the same in the browser, which seals where it
 * has a script, and in the process that receives a ballot.
 */
const suite = () =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() })
const utf8 = new TextEncoder()

/** A new box: its public key as text, and the private one as bytes that are to be kept sealed. */
export async function newBoxKey(): Promise<{ boxKey: string; secret: Uint8Array }> {
  const { kem } = suite()
  const { publicKey, privateKey } = await kem.generateKeyPair()
  const [open, secret] = await Promise.all([
    kem.serializePublicKey(publicKey),
    kem.serializePrivateKey(privateKey),
  ])
  return { boxKey: toBase64url(new Uint8Array(open)), secret: new Uint8Array(secret) }
}

/** Seals a text to the box of this consultation, padded to a length at which nothing tells it from another. */
export async function seal(boxKey: string, box: string, text: string, length: number): Promise<string> {
  const hpke = suite()
  return sealedWith(hpke, await hpke.kem.deserializePublicKey(fromBase64url(boxKey)), box, text, length)
}

/** The same by a suite, and to a key, that are there already. */
export async function sealedWith(
  hpke: CipherSuite,
  recipientPublicKey: CryptoKey,
  box: string,
  text: string,
  length: number,
): Promise<string> {
  const clear = utf8.encode(text)
  if (clear.length >= length) throw new Error('A ballot is longer than any may be')
  const padded = new Uint8Array(length)
  padded.set(clear)
  const { ct, enc } = await hpke.seal({ recipientPublicKey, info: utf8.encode(box) }, padded)
  const sealed = new Uint8Array(enc.byteLength + ct.byteLength)
  sealed.set(new Uint8Array(enc))
  sealed.set(new Uint8Array(ct), enc.byteLength)
  return toBase64url(sealed)
}

/** Bytes of the encapsulated key before the sealed text: a point of P-256. */
const head = 65

/** Opens what was sealed; null for what this key does not open. */
export async function openerOf(
  secret: Uint8Array,
  box: string,
): Promise<(sealed: string) => Promise<string | null>> {
  const hpke = suite()
  const recipientKey = await hpke.kem.deserializePrivateKey(secret)
  const info = utf8.encode(box)
  return async (sealed) => {
    try {
      const bytes = fromBase64url(sealed)
      const clear = await hpke.open({ recipientKey, enc: bytes.slice(0, head), info }, bytes.slice(head))
      return new TextDecoder().decode(clear).replace(/\0+$/, '')
    } catch {
      return null
    }
  }
}

/** The length of what `seal` returns for texts padded to `length`. */
export const sealedLength = (length: number): number => Math.ceil(((head + length + 16) * 4) / 3)

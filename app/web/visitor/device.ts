import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Instance } from '../context.ts'
import { readCookie, writeCookie } from './cookies.ts'

const Device = z.object({ id: z.string(), of: z.array(z.string()) })

/** Addresses that one device is known by: those of a household. */
const most = 8
const life = 400 * 24 * 3600

/**
 * A browser that has signed in with this address before, by a cookie that only this instance can make; its id, or null.
 * It opens nothing: only limits look at it, so that nobody can lock an owner out.
 */
export function knownDevice(request: Request, instance: Instance, email: string): string | null {
  const device = readDevice(request, instance)
  return device?.of.includes(nameOf(email)) ? device.id : null
}

/** The cookie by which this browser will be known by this address too. */
export function rememberDevice(request: Request, instance: Instance, email: string): string {
  const { id, of } = readDevice(request, instance) ?? { id: randomBytes(12).toString('base64url'), of: [] }
  const addresses = [...new Set([nameOf(email), ...of])].slice(0, most)
  return writeCookie(instance, 'device', instance.seal(JSON.stringify({ id, of: addresses })), life)
}

function readDevice(request: Request, instance: Instance) {
  const sealed = readCookie(request, instance, 'device')
  if (!sealed) return null
  try {
    return Device.parse(JSON.parse(instance.unseal(sealed)))
  } catch {
    return null // not sealed by us, or by a key that is gone: an unknown device
  }
}

/** The cookie holds no address in clear, even to us. */
const nameOf = (email: string) =>
  createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 22)

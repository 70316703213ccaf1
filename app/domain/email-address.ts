import { z } from 'zod'
import { written } from './written.ts'

/**
 * An e-mail address as the browser's own field takes it (HTML, "valid e-mail address"): every sign that a name may hold
 * (RFC 5322 atext: `foi-e&e@example.org`), in parts between single points; and a domain that has one, since mail goes out
 * into the world. Every input reads it by this, without what nobody can see.
 */
export const emailAddress = () => written().pipe(z.email({ pattern }).max(200))

const atom = String.raw`[\w!#$%&'*+/=?^{|}~\x60-]+`
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
const pattern = new RegExp(
  String.raw`^(?=[^@]{1,64}@)${atom}(?:\.${atom})*@(?:${label}\.)+[a-zA-Z]${'{2,63}'}$`,
)

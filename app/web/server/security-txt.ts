const days = 86_400_000

/**
 * `/.well-known/security.txt` (RFC 9116): where to tell of a flaw. It says until when it may be relied on, less than a
 * year ahead, in whole days, so that it is the same text all day long.
 */
export function securityTxt(origin: string, now: Date): string {
  const expires = new Date(Math.floor(now.getTime() / days) * days + 180 * days)
  return [
    `Contact: ${origin}/securite`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: fr, it, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/securite`,
    '',
  ].join('\n')
}

import { createHash } from 'node:crypto'

/** How long an unused link can answer. */
export const answerLinkDays = 30

/** Only this is kept of a token: whoever reads the table answers nothing. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')

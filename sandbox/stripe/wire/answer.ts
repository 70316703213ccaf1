import type { ErrorBody } from './errors.ts'

/** An answer that is not simply the object: a declined card, whose traces stay. */
export class Answer {
  readonly status: number
  readonly body: object
  constructor(status: number, body: object) {
    this.status = status
    this.body = body
  }
}

export const declined = (error: ErrorBody) => new Answer(402, { error })

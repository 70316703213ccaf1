import type { SubmissionResult } from '@conform-to/react'
import type { constraintsOf } from '#app/web/forms/forms.ts'

/** What a form needs of its page: its schema's constraints, and what was refused of the last sending. */
export type FormOf = { constraint: ReturnType<typeof constraintsOf>; lastResult?: SubmissionResult<string[]> }

import { useForm } from '@conform-to/react'
import { useState } from 'react'

type Options<Fields extends Record<string, unknown>> = Parameters<typeof useForm<Fields>>[0]

/**
 * A form whose lines are added and removed. conform knows the lines of its default value alone: those that came back
 * with a document (without a script, or before one held the page) it would draw anew at the next line, as they came,
 * and what was typed since would be lost. So what came back is its default.
 */
export function useFormOfLines<Fields extends Record<string, unknown>>(options: Options<Fields>) {
  const { lastResult, defaultValue } = options
  const [first] = useState(() => (lastResult?.initialValue as typeof defaultValue) ?? defaultValue)
  return useForm<Fields>({ ...options, defaultValue: first })
}

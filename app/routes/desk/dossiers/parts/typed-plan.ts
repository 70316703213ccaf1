/** A financing plan as its form holds it now. */
export type TypedPlan = { totalCost: string; rule: string; lines: { funder: string; asked: string }[] }

/** Reads it from the fields: a line is whatever has a number between its brackets. */
export function planTyped(fields: FormData): TypedPlan {
  const lines = new Map<string, { funder: string; asked: string }>()
  for (const [name, value] of fields) {
    const [, number, part] = /^lines\[(\d+)\]\.(funder|asked)$/.exec(name) ?? []
    if (!number || typeof value !== 'string') continue
    const line = lines.get(number) ?? { funder: '', asked: '' }
    lines.set(number, { ...line, [part as 'funder' | 'asked']: value })
  }
  const text = (name: string) => String(fields.get(name) ?? '')
  return { totalCost: text('totalCost'), rule: text('ownShareRule') || 'general', lines: [...lines.values()] }
}

import type { Result } from '../count.ts'

export interface Alteration {
  readonly path: string
  readonly result: Result
}

/** Every result that differs from this one in a single value; its settings, which it was asked for, stay, and whether ties fell. */
export function alterations({ settings, tied, ...told }: Result): Alteration[] {
  return variants(told).map(({ path, value }) => ({ path, result: { settings, tied, ...value } as Result }))
}

interface Variant {
  readonly path: string
  readonly value: Record<string, unknown>
}

function variants(node: Record<string, unknown>): Variant[] {
  return Object.entries(node).flatMap(([key, value]) => {
    // Where nothing is bought there are no amounts, and any scale tells the same.
    if (key === 'scale' && Array.isArray(node.purchases) && node.purchases.length === 0) return []
    return altered(value).map((other) => ({
      path: `${key}${other.path}`,
      value: { ...node, [key]: other.value },
    }))
  })
}

function altered(value: unknown): { path: string; value: unknown }[] {
  if (typeof value === 'bigint') return [{ path: '+1', value: value + 1n }]
  if (typeof value === 'number') return [{ path: '+1', value: value + 1 }]
  if (typeof value === 'boolean') return [{ path: '!', value: !value }]
  if (typeof value === 'string') return [{ path: '+x', value: `${value}x` }]
  if (Array.isArray(value)) {
    const inside = value.flatMap((item, at) =>
      altered(item).map((other) => ({ path: `.${at}.${other.path}`, value: value.with(at, other.value) })),
    )
    const shorter = value.map((_, at) => ({ path: `.${at} removed`, value: value.toSpliced(at, 1) }))
    const twice = value.map((item, at) => ({ path: `.${at} twice`, value: value.toSpliced(at, 0, item) }))
    return [...inside, ...shorter, ...twice]
  }
  if (typeof value === 'object' && value !== null) {
    return variants({ ...value }).map((other) => ({ ...other, path: `.${other.path}` }))
  }
  return []
}

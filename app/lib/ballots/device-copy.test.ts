import { beforeEach, describe, expect, test, vi } from 'vitest'
import { choiceOnDevice, clearDevice, keepOnDevice } from './device-copy.ts'

const draft = (session: string | null) => ({ session, budgetId: 'b1', kept: 'draft' as const })

describe('the copy of a ballot on a device', () => {
  beforeEach(() => {
    // What a browser's storage is: its keys are its own properties.
    const held = Object.create({
      getItem: (key: string) => held[key] ?? null,
      setItem: (key: string, value: string) => Object.assign(held, { [key]: value }),
      removeItem: (key: string) => delete held[key],
    })
    vi.stubGlobal('localStorage', held)
    return () => vi.unstubAllGlobals()
  })

  test('is found again in the same session, and taken away by another, of which nothing comes back', () => {
    keepOnDevice(draft('hers'), [1, 6])
    expect(choiceOnDevice(draft('hers'))).toEqual([1, 6])
    expect(choiceOnDevice(draft('anothers'))).toBeNull()
    expect(choiceOnDevice(draft('hers'))).toBeNull()
  })

  test('is kept for nobody who is not signed in, and gone once she signs out', () => {
    keepOnDevice(draft(null), [1])
    expect(choiceOnDevice(draft(null))).toBeNull()
    keepOnDevice(draft('hers'), [2])
    localStorage.setItem('cordee-report', 'a draft of a report')
    clearDevice()
    expect(Object.keys(localStorage)).toEqual(['cordee-report'])
  })
})

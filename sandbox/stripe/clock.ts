import type { Store } from './store/store.ts'

/** The sandbox's clock: the real one and an offset that only the control API sets. It is kept over restarts. */
export function openClock(store: Store) {
  const ahead = () => store.get('setting', 'clock')?.aheadSeconds ?? 0
  return {
    /** Whole seconds since 1970. */
    now: () => Math.floor(Date.now() / 1000) + ahead(),
    ahead,
    set: (aheadSeconds: number) => {
      if (aheadSeconds !== ahead())
        store.change((draft) => draft.put('setting', { id: 'clock', aheadSeconds }))
    },
  }
}

import type { ReactNode } from 'react'
import { Notice, type NoticeTone } from '../notice.tsx'

/** What was just done, said once at the top of the page that follows. It stays: nothing that must be read runs away. */
export function Flash({ tone = 'success', children }: { tone?: NoticeTone; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="wrap pt-4 pb-4">
      <Notice tone={tone} live>
        {children}
      </Notice>
    </div>
  )
}

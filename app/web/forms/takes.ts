import type { ServerBuild } from '@remix-run/node'
import { mostBytes, type Purpose } from '#app/services/files.ts'

/**
 * What a route takes besides the fields of a form. Its module says so (`export const handle = { takes: … }`), and the
 * server reads it there before anything of a request is read:
 * - `upload`: one file in a form, or a few, from somebody who is signed in; or from anybody, where she may say afterwards
 *   who she is;
 * - `raw`: a body of this type and size at most, which the route reads as it came, or not at all, from anybody.
 */
export type Takes =
  | { upload: { purpose: Purpose; field: string; most?: number; from?: 'anybody' } }
  | { raw: { type: string; bytes: number } }
export type Upload = Extract<Takes, { upload: unknown }>['upload']
export type Handle = { takes: Takes }

/** The bytes of all files of a form: of several no more than twice the weight of one. */
export const mostOfUpload = ({ purpose, most = 1 }: Upload): number => mostBytes(purpose) * Math.min(most, 2)

/** The bytes of a form beside its file. */
export const besideTheFile = 256 * 1024

/** What is read past of a file that is too large, so that its form comes back with the reason and with what was typed. */
export const mostReadPast = 100_000_000

/** Looks up what the route behind a page's address takes. */
export function takesOf(
  build: ServerBuild,
  leafOf: (pathname: string) => string | null,
): (pathname: string) => Takes | null {
  return (pathname) => {
    const { handle } = build.routes[leafOf(pathname) ?? '']?.module ?? {}
    return (handle as Partial<Handle> | undefined)?.takes ?? null
  }
}

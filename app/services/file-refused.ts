type FileRefusal =
  | 'file.too-big'
  | 'file.kind'
  | 'file.heic-too-large'
  | 'file.broken'
  | 'file.too-many-pixels'
  | 'file.busy'
  | 'file.store-away'

/** A file that is not taken, by code. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  readonly code: FileRefusal
  constructor(code: FileRefusal, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
  /** By name: the server and the pages are two bundles, each with its own copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'FileRefused'
  }
}

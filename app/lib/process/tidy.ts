/** Longer than whoever reads a page takes to ask for the next. */
const PATIENCE = 30_000

/**
 * Has this process give back what it used once it did nothing for a while: left alone, V8 keeps the garbage of its last
 * work until more comes, tens of megabytes of it. Call the result at each work. Without `--expose-gc` nothing happens.
 */
export function tidyAfterWork(): () => void {
  const { gc } = globalThis
  if (!gc) return () => {}
  let timer: NodeJS.Timeout | undefined
  return () => {
    if (timer) timer.refresh()
    else timer = setTimeout(() => void gc(), PATIENCE).unref()
  }
}

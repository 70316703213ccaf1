/**
 * A file that is read in parts while it is sent, offered for download under this name. Its columns and first page are
 * read before the answer begins, so that a database that is away is said by its page and not by a file cut off.
 */
export async function fileOfLines(
  parts: AsyncGenerator<string>,
  {
    name,
    type,
    headers,
  }: {
    name: string
    type: 'text/csv' | 'application/jsonl' | 'application/geo+json'
    headers?: Record<string, string>
  },
): Promise<Response> {
  const ahead = [await parts.next(), await parts.next()]
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = ahead.shift() ?? (await parts.next())
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

import { classOf } from '#app/lib/addresses/class-words.ts'
import { categoryOf } from '#app/lib/addresses/info-words.ts'

/** Which bulletins a feed is asked for; what is not understood is as if it had not been said. */
export const feedQuery = (params: URLSearchParams) => ({
  category: categoryOf(params.get('sujet')),
  audience: classOf(params.get('pour')),
})

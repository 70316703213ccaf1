import type { ChainHead } from './chain-head.ts'
import { given, news, recorder } from './news.ts'

export const chainNews = news({
  'chain-closed': { details: given<ChainHead>(), public: true, touches: ['journal'], hangs: null },
})

export const record = recorder(chainNews)

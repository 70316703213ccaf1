import { given, news, recorder } from '../audit/index.ts'

export const communeNews = news({
  'settings-changed': {
    details: given<{ changed: string[] }>(),
    public: true,
    touches: ['every'],
    hangs: null,
  },
})

export const record = recorder(communeNews)

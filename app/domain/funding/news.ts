import { recorder } from '../audit/index.ts'
import { campaignNews } from './campaigns/news.ts'
import { collectionNews } from './collection/news.ts'
import { deliveryNews } from './deliveries/news.ts'
import { sponsoringNews } from './sponsoring/news.ts'

/** What happens to campaigns, promises and their money, to rewards on their way, and to sponsors. */
export const fundingNews = { ...campaignNews, ...collectionNews, ...deliveryNews, ...sponsoringNews }

export const record = recorder(fundingNews)

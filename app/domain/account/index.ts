export { ErasureInput, eraseAccount } from './erase-account.ts'
export { exportAccount } from './export-account.ts'

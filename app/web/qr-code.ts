import { toString as drawn } from 'qrcode'

/** An address as a QR code: an SVG drawing on white, which cameras read in the dark mode too. */
export const qrCode = (address: string): Promise<string> =>
  drawn(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })

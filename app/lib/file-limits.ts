/** Why a file is kept: a photo is shown, a document is downloaded, a proof is read once and deleted. */
export type Purpose = 'photo' | 'document' | 'proof'

/** The most that a file may weigh, in megabytes: what a form says, a browser may send, and the server takes. */
export const mostMegabytes: Record<Purpose, number> = { photo: 12, document: 25, proof: 10 }

/**
 * The pictures that a form asks for. HEIC is taken and not asked for: whoever does not list it is sent a JPEG by the
 * telephones that write it, which costs them nothing and us seconds.
 */
export const pictures = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff'

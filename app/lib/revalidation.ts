type Asked = { formAction?: string; defaultShouldRevalidate: boolean }

/**
 * Whether a page's data is read again after a form was sent. A draft that saves itself and a preview change nothing
 * that stands around them: reading it again would also take away the message of the deed just done.
 */
export const revalidates = ({ formAction, defaultShouldRevalidate }: Asked) =>
  formAction && /\/(brouillon|apercu)$/.test(formAction) ? false : defaultShouldRevalidate

/** A rendered page as the text of an HTML document. */
export const htmlDocument = (page: { readonly toString: () => string | Promise<string> }): string =>
  `<!DOCTYPE html>${page.toString()}`

/** The whole look, in the order of the cascade. */
export const STYLE_SHEET = ''

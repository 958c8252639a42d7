/** The mark in the browser's tab: two parties, one line between them. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d2733"/><circle cx="10" cy="16" r="4.5" fill="none" stroke="#f6f2ea" stroke-width="2.5"/><rect x="18" y="11.5" width="9" height="9" rx="1" fill="#f6f2ea"/></svg>`

/** An address outside the public internet. */
export class ForbiddenAddressError extends Error {}

/** No address that is fetched at all: another scheme, credentials, nonsense. */
export class UnusableAddressError extends Error {}

/** A chain of redirects without end. */
export class TooManyRedirectsError extends Error {}

/** The body has more bytes than its reader wants. */
export class TooLargeError extends Error {}

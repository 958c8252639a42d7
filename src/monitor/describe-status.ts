const MEANINGS: Readonly<Record<number, string>> = {
  400: 'it does not understand the request',
  401: 'it wants a login',
  403: 'it refuses us',
  404: 'there is nothing at this address',
  410: 'the address is gone for good',
  429: 'it has been asked too often',
  451: 'it must not answer for legal reasons',
  500: 'it has an internal error',
  502: 'the server behind it does not answer',
  503: 'it is overloaded or under repair',
  504: 'the server behind it is too slow',
}

/** A sentence for the operator about a status that brings nothing to read. */
export const describeStatus = (status: number): string => {
  const meaning = MEANINGS[status]
  return `The server answered with status ${status}${meaning === undefined ? '' : `: ${meaning}`}.`
}

/** Whether the same request may succeed later (RFC 9110 section 15, RFC 6585 section 4). */
export const isTransientStatus = (status: number): boolean =>
  status >= 500 || [408, 425, 429].includes(status)

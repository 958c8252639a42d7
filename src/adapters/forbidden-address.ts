/**
 * Networks that are not the public internet: the IANA special-purpose registry of IPv4 (RFC 6890 and
 * successors), with multicast (RFC 5771) and the anycast relays of 6to4 (RFC 7526).
 */
const FORBIDDEN_V4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of IPv6 only global unicast is public (RFC 4291 section 2.4): mapped, NAT64 and local ones lie outside. */
const GLOBAL_UNICAST = ['2000::', 3] as const

/** Within global unicast: protocol assignments with Teredo, documentation (two), 6to4. */
const FORBIDDEN_V6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const parseV4 = (text: string): bigint | undefined => {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1)
  if (!parts || parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0'))))
    return undefined
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n)
}

const groupsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(':'))

const parseV6 = (text: string): bigint | undefined => {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  if (dotted) {
    const tail = parseV4(dotted[2] ?? '')
    if (tail === undefined) return undefined
    return parseV6(`${dotted[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`)
  }
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [left = [], right = []] = halves.map(groupsOf)
  const missing = 8 - left.length - right.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  if (groups.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined
  return groups.reduce((value, group) => value * 65_536n + BigInt(`0x${group}`), 0n)
}

const isWithin = (address: bigint, network: bigint, bits: number, width: number): boolean =>
  address >> BigInt(width - bits) === network >> BigInt(width - bits)

/**
 * Whether nothing may be fetched from an address unless private networks are allowed.
 * @param address an IPv4 address in four decimal parts, or an IPv6 address without brackets
 * @returns true also for whatever is no address in canonical spelling
 */
export const isForbiddenAddress = (address: string): boolean => {
  const v4 = parseV4(address)
  if (v4 !== undefined)
    return FORBIDDEN_V4.some(([network, bits]) => isWithin(v4, parseV4(network) ?? 0n, bits, 32))
  const v6 = parseV6(address.replace(/%.*$/, ''))
  if (v6 === undefined) return true
  const lies = ([network, bits]: readonly [string, number]) => isWithin(v6, parseV6(network) ?? 0n, bits, 128)
  return !lies(GLOBAL_UNICAST) || FORBIDDEN_V6.some(lies)
}

/**
 * The address that a URL's host names literally.
 * @param hostname as the URL parser gives it: decimal, octal and hexadecimal IPv4 already spelt out
 * @returns undefined for a name that must be looked up
 */
export const literalAddress = (hostname: string): string | undefined => {
  if (hostname.startsWith('[')) return hostname.slice(1, -1)
  return parseV4(hostname) === undefined ? undefined : hostname
}

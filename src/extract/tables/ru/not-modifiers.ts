/** Longer phrases in which a modifier's word means something else. */
export const notModifiers: readonly string[] = [
  'не раз',
  'не только',
  'не исключ*',
  'не прочь',
  'не сомнева*',
]

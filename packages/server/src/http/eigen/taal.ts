import type { Taal } from '@samenhang/taal';

/** The language in which to write to who asks: English where that is what they like most, else Dutch. */
export function languageOf(headers: Headers): Taal {
  const [eerste = ''] = (headers.get('Accept-Language') ?? '').split(',');
  return /^\s*en\b/iu.test(eerste) ? 'en' : 'nl';
}

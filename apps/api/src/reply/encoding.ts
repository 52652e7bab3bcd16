import { wantedIn } from '../request/wanted.ts';

/** Whether an `Accept-Encoding` header takes gzip: named with a weight over 0, or covered by `*`. */
export function acceptsGzip(header: string | null | undefined): boolean {
  if (!header || !/gzip|\*/i.test(header)) return false;
  const wanted = wantedIn(header);
  const found =
    wanted.find(({ range }) => /^(?:x-)?gzip$/.test(range)) ?? wanted.find(({ range }) => range === '*');
  return found !== undefined && found.weight > 0;
}

/** Whether an `Accept-Encoding` header takes gzip: named with a weight over 0, or covered by `*`. */
export function acceptsGzip(header: string | null | undefined): boolean {
  if (!header || !/gzip|\*/i.test(header)) return false;
  let any: boolean | undefined;
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((each) => each.trim());
    const takes = !parameters.some((each) => /^q=0(\.0{0,3})?$/.test(each));
    if (coding === 'gzip' || coding === 'x-gzip') return takes;
    if (coding === '*') any = takes;
  }
  return any ?? false;
}

import type { Fault } from '../schemas/problem.ts';
import { show } from '../problem/show.ts';

/** What is wrong with how a body says it is written: anything but plain JSON in UTF-8. */
export function mediaTypeFault(
  contentType: string | undefined,
  contentEncoding: string | undefined,
): Fault | null {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((each) => each.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    return {
      in: 'header',
      pointer: '/content-type',
      found: contentType ? show(contentType) : 'nothing',
      expected: 'application/json in UTF-8',
      mend: 'Send Content-Type: application/json.',
    };
  }
  if (contentEncoding === undefined || contentEncoding.trim().toLowerCase() === 'identity') return null;
  return {
    in: 'header',
    pointer: '/content-encoding',
    found: show(contentEncoding),
    expected: 'a body that is not compressed',
    mend: 'Send it as it is; it may hold 64 KiB.',
  };
}

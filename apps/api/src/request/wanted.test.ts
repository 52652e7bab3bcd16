import { expect, it } from 'vitest';
import { acceptsGzip } from '../reply/encoding.ts';
import { weightOf } from './accept.ts';
import { wantedIn } from './wanted.ts';

it('reads ranges in their order, each with its weight', () => {
  expect(wantedIn('text/html;level=1;q=0.4 , GZIP;Q=0.125,*; q=0')).toEqual([
    { range: 'text/html', weight: 0.4 },
    { range: 'gzip', weight: 0.125 },
    { range: '*', weight: 0 },
  ]);
});

it.each(['q=', 'q=x', 'q=-1', 'q=2', 'q=0.0001', 'q=1e-9', 'q'])(
  'passes over the weight %j, whatever is weighed',
  (weight) => {
    expect(weightOf(`application/json;${weight}`, 'application/json')).toBe(1);
    expect(acceptsGzip(`gzip;${weight}`)).toBe(true);
  },
);

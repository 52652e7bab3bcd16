import { describe, expect, it } from 'vitest';
import { plainDocument } from '../../build/document.ts';
import { createApp } from '../app.ts';
import { asking } from '../plug/asking.ts';
import type { Contract } from '../plug/contract.ts';
import { BODY_LIMIT } from './read-body.ts';

const app = createApp();
const ask = asking((url, init) => app.request(url, init), (await plainDocument()) as unknown as Contract);
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a body that is no JSON', () => {
  it.each([
    ['cut off', '{"findings":', { pointer: '', expected: 'well-formed JSON' }],
    ['empty', '', { pointer: '', found: 'nothing' }],
    ['with a comment', '{/* */}', { pointer: '' }],
    [
      'with a member twice',
      '{"findings":{"calf":"present","calf":"absent"}}',
      { pointer: '/findings/calf', found: 'the member "calf" twice' },
    ],
    [
      'with a member twice, once in disguise',
      '{"findings":{"calf":"present","\\u0063alf":"absent"}}',
      { pointer: '/findings/calf' },
    ],
    [
      'with a member that reaches the prototype',
      '{"findings":{"__proto__":"present"}}',
      { pointer: '/findings/__proto__' },
    ],
    ['with one that does in disguise', '{"\\u005f_proto__":{"x":1}}', { pointer: '/__proto__' }],
    ['nested 33 deep', nested(33), { found: 'more than 32 levels' }],
    ['nested 20,000 deep', nested(20_000), { found: 'more than 32 levels' }],
    ['with a member twice in a list', '{"medicines":["a",{"b":1,"b":2}]}', { pointer: '/medicines/1/b' }],
  ])('%s', async (_, body, fault) => {
    expect(await ask.problem(ask.post('/v1/match', body))).toMatchObject({
      status: 400,
      type: '/problems/malformed-json',
      faults: [{ in: 'body', ...fault }],
    });
  });

  it('in another encoding than it says', async () => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    };
    expect(await ask.problem(ask('/v1/match', init))).toMatchObject({
      status: 400,
      faults: [{ found: 'bytes that are not UTF-8' }],
    });
  });
});

describe('a body sent as something else', () => {
  it.each([
    [{ 'Content-Type': 'text/plain' }, '/content-type'],
    [{ 'Content-Type': 'application/json; charset=utf-16' }, '/content-type'],
    [{ 'Content-Type': 'multipart/form-data; boundary=x' }, '/content-type'],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, '/content-encoding'],
  ])('%o', async (headers, pointer) => {
    const answer = ask('/v1/match', { method: 'POST', headers, body: '{"findings":{}}' });
    expect(await ask.problem(answer)).toMatchObject({ status: 415, faults: [{ in: 'header', pointer }] });
  });

  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ])('not: %s is fine', async (type) => {
    expect((await ask.post('/v1/match', { findings: {} }, { 'Content-Type': type })).status).toBe(200);
  });

  it('is told without a type too', async () => {
    const answer = ask('/v1/match', { method: 'POST', body: new Uint8Array([0x7b, 0x7d]) });
    expect(await ask.problem(answer)).toMatchObject({ status: 415, faults: [{ found: 'nothing' }] });
  });
});

describe('a large body', () => {
  const padded = (bytes: number) => `{"findings":{}${' '.repeat(bytes - 15)}}`;

  it('may have just the limit', async () => {
    expect((await ask.post('/v1/match', padded(BODY_LIMIT))).status).toBe(200);
    expect(await ask.problem(ask.post('/v1/match', padded(BODY_LIMIT + 1)))).toMatchObject({ status: 413 });
  });

  it('is refused by the length it names, before it is read', async () => {
    const init = {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json', 'Content-Length': '99999999' },
    };
    expect(await ask.problem(ask('/v1/match', init))).toMatchObject({
      status: 413,
      type: '/problems/body-too-large',
    });
  });

  it('is counted while it comes in pieces', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 8192;
        controller.enqueue(new Uint8Array(8192).fill(0x20));
        if (sent > 100 * BODY_LIMIT) controller.close();
      },
    });
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
    } as RequestInit;
    expect(await ask.problem(ask('/v1/match', init))).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(20 * BODY_LIMIT);
  });

  it('that ends early is no fault of ours', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json', 'Content-Length': '20' },
    } as RequestInit;
    expect(await ask.problem(ask('/v1/match', init))).toMatchObject({ status: 400 });
  });
});

import pages from '@cramps/content/pages/en';
import words from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, type Asked } from './get.ts';
import { startSite, type Running } from './servers.ts';

/** Forms that were tampered with, addresses of pages that are not there, requests that make no sense. */
const say = createSay({ ...words, ui: { ...words.ui, ...pages } });
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

let site: Running;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const post = (asked: Asked, headers: Record<string, string> = FORM) =>
  get(`${site.url}/check`, headers, { method: 'POST', ...asked });
const heading = (html: Buffer) =>
  /<h1[^>]*>(.*?)<\/h1>/s
    .exec(html.toString())?.[1]
    ?.replaceAll(/<[^>]+>/g, '')
    .trim();

describe('a form that was tampered with', () => {
  it.each([
    ['nothing at all', ''],
    ['fields that do not exist', 'a=b&c=d'],
    ['a step that does not exist', 'do=fly'],
    ['a question that does not exist', 'do=change:no-such-question'],
    ['a finding that does not exist', 'do=result&known=finding:no-such:present'],
    [
      'a prototype for a finding',
      'do=result&known=finding:__proto__:present&known=medicine:constructor:present',
    ],
    ['one field ten thousand times', 'known=finding:cramp:present&'.repeat(10_000)],
    ['broken percent signs', 'do=read&text=%E0%A4%A'],
    ['a null character', 'do=read&text=%00%00'],
    ['markup', `do=read&text=${encodeURIComponent('<script>alert(1)</script> "\'>')}`],
    ['an age of a thousand', 'do=continue&age=1000'],
    ['a text that is too long', `do=read&text=${'cramp+'.repeat(2000)}`],
  ])('with %s gets a page that works, and no fault', async (_, body) => {
    const { status, headers, body: html } = await post({ body });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(heading(html)).toBeTruthy();
    expect(html.toString()).not.toContain('<script>alert(1)');
    expect(html.toString()).toMatch(/<(?:textarea|input|button)/);
  });

  it('says so when a part of it did not arrive', async () => {
    const half = '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nMy calf';
    const { status, body } = await post(
      { body: half },
      { ...FORM, 'content-type': 'multipart/form-data; boundary=x' },
    );
    expect(status).toBe(200);
    expect(body.toString()).toContain(say('check.problems.lost.title'));
  });

  it('says so when it is too large to be read', async () => {
    const { status, body } = await post({ body: `text=${'a'.repeat(600_000)}` });
    expect(status).toBeLessThan(500);
    expect(body.toString()).toContain(say('check.problems.lost.title'));
  });

  it('is refused when it is no form', async () => {
    const { status, body } = await post(
      { body: '{}' },
      { 'content-type': 'application/json', accept: 'text/html' },
    );
    expect(status).toBe(415);
    expect(heading(body)).toBe(say('missing.unread.title'));
  });

  it('is refused where there is no form to send', async () => {
    expect((await get(`${site.url}/causes/alcohol`, FORM, { method: 'POST', body: 'a=b' })).status).toBe(405);
    expect((await get(`${site.url}/check`, {}, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('an address without a page', () => {
  it.each([
    ['/causes/stattins', '/causes/statins'],
    ['/medicines/furosemid', '/medicines/furosemide'],
    ['/look-alikes/restless-leg', '/look-alikes/restless-legs'],
    ['/relief/magnesium.html', '/relief/magnesium'],
    ['/restless-legs', '/look-alikes/restless-legs'],
    ['/claim', '/claims'],
  ])('%s offers %s', async (path, near) => {
    const { status, body } = await get(site.url + path, { accept: 'text/html' });
    expect(status).toBe(404);
    expect(heading(body)).toBe(say('missing.none.title'));
    expect(body.toString()).toContain(say('missing.near'));
    expect(body.toString()).toContain(`href="${near}"`);
    expect(body.toString()).toContain('<meta name="robots" content="noindex"');
  });

  it.each([
    '/xyzzy-qwrtz',
    `/causes/${'a'.repeat(3000)}`,
    '/%E0%A4%A',
    '/..%2f..%2fetc/passwd',
    '/causes/%00',
  ])('%s is a page that helps, and no fault', async (path) => {
    const { status, body } = await get(site.url + path, { accept: 'text/html' });
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/node_modules|at file:|root:x/);
  });
});

it('ignores what is asked of a page', async () => {
  const { status, body } = await get(`${site.url}/causes/alcohol?text=my+calf&x=<script>`);
  expect(status).toBe(200);
  expect(body.toString()).not.toContain('my calf');
});

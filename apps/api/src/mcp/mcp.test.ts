import { contentVersion } from '@cramps/content/version';
import { clinicalCases } from '@cramps/content/cases';
import { match } from '@cramps/content/match';
import { bannedIn } from '@cramps/eslint-config/banned-words';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { collections } from '../collections/index.ts';
import { kindNames, KINDS } from '../collections/kinds.ts';
import { localised } from '../locales.ts';
import type { MustShow } from './must-show.ts';

const app = createApp();
const { parse } = await localised('en');

/** The official client, over the app in place of a network. */
async function connect(mode: 'legacy' | 'auto'): Promise<Client> {
  const fetch = (url: string | URL, init?: RequestInit) => Promise.resolve(app.request(String(url), init));
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL('http://api.test/mcp'), { fetch }));
  return client;
}

interface Shown {
  readonly mustShow: MustShow;
}

const VIGNETTES = ['pregnancy', 'restless-legs', 'rhabdomyolysis'].flatMap(
  (id) => clinicalCases.find(({ gold }) => gold.primary[0] === id) ?? [],
);

describe.each([
  ['legacy', '2025-11-25'],
  ['auto', '2026-07-28'],
] as const)('the official client, %s', (mode, version) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(mode);
  });
  afterAll(() => client.close());
  const call = async <T>(name: string, args: object): Promise<T & Shown> => {
    const { isError, structuredContent, content } = await client.callTool({ name, arguments: { ...args } });
    expect({ isError, content: isError ? content : [] }).toEqual({ isError: undefined, content: [] });
    expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent);
    return structuredContent as T & Shown;
  };
  const failed = async (name: string, args: object): Promise<string> => {
    const { isError, content } = await client.callTool({ name, arguments: { ...args } });
    expect(isError).toBe(true);
    return (content as { text: string }[])[0]?.text ?? '';
  };

  it('speaks its version, and is told how to behave', () => {
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect(client.getServerVersion()).toMatchObject({ name: 'cramps', version: contentVersion });
    expect(client.getInstructions()).toMatch(/mustShow/);
  });

  it('keeps to the voice wherever it speaks to an assistant', async () => {
    const told = [
      client.getInstructions(),
      await client.listTools(),
      await client.listResources(),
      await client.listResourceTemplates(),
    ];
    expect(bannedIn(JSON.stringify(told).replaceAll('\\n', ' '))).toEqual([]);
  });

  it('lists the tools, each with what it takes and gives', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'read_text',
      'match_causes',
      'get_cause',
      'check_medicine',
      'search',
      'next_questions',
    ]);
    for (const { outputSchema, annotations, description } of tools) {
      expect(outputSchema?.required).toContain('mustShow');
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true });
      expect(description).toBeTruthy();
    }
  });

  it.each(VIGNETTES.map(({ gold, text }) => [gold.primary[0], text]))(
    'matches the vignette of %s',
    async (_, text) => {
      const { profile } = await parse(text ?? '');
      const own = match(profile);
      const told = await call<{
        resultId: string;
        candidates: { id: string; for: { sources: string[] }[] }[];
      }>('match_causes', { ...profile, limit: 10 });
      expect(told.resultId).toBe(own.resultId);
      expect(told.candidates.map(({ id }) => id)).toEqual(own.ranked.slice(0, 10).map(({ id }) => id));
      expect(told.mustShow.urgency?.level).toBe(own.urgency);
      expect(told.mustShow.redFlags.map(({ id }) => id)).toEqual(own.redFlags.map(({ id }) => id));
      expect(told.mustShow.intendedUse).toMatch(/^General information/);
      const cited = new Set(told.mustShow.sources.map(({ id }) => id));
      const used = told.candidates.flatMap((each) => each.for.flatMap(({ sources }) => sources));
      expect(used.filter((id) => !cited.has(id))).toEqual([]);
    },
  );

  it('reads a text without ranking it: danger at once, the rest to be confirmed', async () => {
    const text =
      'My calf cramps at night, no fever. One leg is swollen and hot. I am 62 and take furosemide.';
    const told = await call<{
      findings: { id: string; answer: string; quotes: string[] }[];
      medicines: { id: string }[];
      age: number;
    }>('read_text', { text });
    expect(Object.keys(told)).not.toContain('candidates');
    const { profile } = await parse(text);
    expect(Object.fromEntries(told.findings.map(({ id, answer }) => [id, answer]))).toEqual(profile.findings);
    expect(told.findings.find(({ id }) => id === 'calf')?.quotes).toEqual(['calf']);
    expect([told.medicines.map(({ id }) => id), told.age]).toEqual([['furosemide'], 62]);
    const { redFlags } = match(profile);
    expect(redFlags.length).toBeGreaterThan(0);
    expect(told.mustShow.redFlags.map(({ id }) => id)).toEqual(redFlags.map(({ id }) => id));
    expect(told.mustShow.urgency?.level).toBe(redFlags[0]?.urgency);
    expect((await call('read_text', { text: 'my calf cramps' })).mustShow.urgency).toBeNull();
    expect((await call('read_text', { text: 'I am 9 and my calf cramps' })).mustShow.child).toContain('16');
    expect(await failed('read_text', { text: 'x'.repeat(4001) })).toContain('4000');
  });

  it('matches what was confirmed, by ids alone', async () => {
    const { said } = await call<{
      said: { present: { id: string }[]; absent: { id: string }[]; age: number };
    }>('match_causes', { findings: { calf: 'absent' }, age: 50 });
    expect([said.absent.map(({ id }) => id), said.age]).toEqual([['calf'], 50]);
    expect(await failed('match_causes', { findings: { clf: 'present' } })).toContain('Did you mean calf?');
    expect(await failed('match_causes', { text: 'my calf cramps at night' })).toContain('text');
    expect(await failed('match_causes', { wat: 1 })).toBeTruthy();
  });

  it('ranks nothing for a child, and says so', async () => {
    const child = { findings: { calf: 'present', 'one-sided-swelling': 'present' }, age: 9 };
    const told = await call<{ candidates: object[]; remedies: object[]; cramp: { text: string } }>(
      'match_causes',
      child,
    );
    expect(told).toMatchObject({ candidates: [], remedies: [], cramp: { text: told.mustShow.child } });
    expect(told.mustShow.child).toContain('16');
    expect(told.mustShow.redFlags.length).toBeGreaterThan(0);
    expect((await call('next_questions', child)).mustShow.child).toBe(told.mustShow.child);
    expect((await call('match_causes', { ...child, age: 40 })).mustShow.child).toBeNull();
  });

  it('gives a cause with its evidence and the red flags that may point to it', async () => {
    const told = await call<{ kind: string; evidence: object[]; words: { name: string } }>('get_cause', {
      id: 'acute-limb-ischaemia',
    });
    expect(told.kind).toBe('mimic');
    expect(told.evidence.length).toBeGreaterThan(0);
    expect(told.mustShow.redFlags.length).toBeGreaterThan(0);
    expect(told.mustShow.sources.length).toBeGreaterThan(0);
    expect(await failed('get_cause', { id: 'pregnacy' })).toContain('Did you mean pregnancy?');
    expect(await failed('get_cause', { id: '__proto__' })).toBeTruthy();
  });

  it.each(['furosemide', 'Lasix', 'furosemid', 'a water tablet called furosemide'])(
    'checks the medicine %s',
    async (name) => {
      const { found, mustShow } = await call<{ found: { id: string; caution: string; ask: string }[] }>(
        'check_medicine',
        { name },
      );
      expect(found.map(({ id }) => id)).toContain('furosemide');
      for (const { caution, ask } of found) expect([caution, ask].every(Boolean)).toBe(true);
      expect(mustShow.sources.length).toBeGreaterThan(0);
    },
  );

  it('gives the red flags to ask about with a medicine, the most urgent first, and not those of another', async () => {
    const flagsFor = async (name: string) =>
      (await call('check_medicine', { name })).mustShow.redFlags.map(({ id, matched }) => [id, matched]);
    expect(await flagsFor('quinine')).toEqual([
      ['quinine-overdose', false],
      ['quinine-bleed', false],
    ]);
    const withStatin = (await flagsFor('atorvastatin')).map(([id]) => id);
    expect(withStatin).toEqual(expect.arrayContaining(['rhabdo-urine', 'statin-severe', 'statin-aching']));
    const withDonepezil = (await flagsFor('donepezil')).map(([id]) => id);
    expect(withDonepezil).toContain('new-medicine');
    expect(withDonepezil).not.toContain('quinine-bleed');
  });

  it('tells of a medicine that no source links with cramps, and still not to stop it', async () => {
    const { found } = await call<{ found: { link: string; about: string; caution: string }[] }>(
      'check_medicine',
      { name: 'abemaciclib' },
    );
    expect(found[0]?.link).toBe('none-found');
    expect([found[0]?.about, found[0]?.caution].every(Boolean)).toBe(true);
  });

  it('says when it does not know a medicine', async () => {
    expect((await call<{ found: object[] }>('check_medicine', { name: 'qwrtzol' })).found).toEqual([]);
  });

  it('searches, and what it finds can be read', async () => {
    const { hits, mustShow } = await call<{ hits: { kind: string; uri: string }[] }>('search', {
      query: 'blocked leg artery',
      kinds: ['mimic'],
    });
    expect(hits[0]?.kind).toBe('mimic');
    expect(mustShow.redFlags[0]?.urgency).toBe('emergency');
    const { contents } = await client.readResource({ uri: hits[0]?.uri ?? '' });
    expect(contents[0]?.mimeType).toBe('application/json');
  });

  it('asks next what the API asks next', async () => {
    const { questions, mustShow } = await call<{ questions: { why: string }[] }>('next_questions', {
      findings: { calf: 'present', 'at-night': 'present' },
      n: 4,
    });
    expect(questions).toHaveLength(4);
    expect(mustShow.urgency).not.toBeNull();
  });

  it('has every entity as a resource', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(
      Object.values(KINDS).map(({ path }) => `cramps://${path}/{id}`),
    );
    const { resources } = await client.listResources();
    const listed = new Set(resources.map(({ uri }) => uri));
    for (const uri of ['cramps://medicines', 'cramps://causes/pregnancy', 'cramps://red-flags/ali-cold-pale'])
      expect([uri, listed.has(uri)]).toEqual([uri, true]);
    for (const kind of kindNames) {
      const { path, example } = KINDS[kind];
      const { record } = collections[kind];
      const all = await client.readResource({ uri: `cramps://${path}` });
      expect(
        (JSON.parse((all.contents[0] as { text: string }).text) as { items: object[] }).items,
      ).toHaveLength(Object.keys(record).length);
      const one = await client.readResource({ uri: `cramps://${path}/${example}` });
      expect(JSON.parse((one.contents[0] as { text: string }).text)).toMatchObject({ id: example });
    }
    await expect(client.readResource({ uri: 'cramps://causes/pregnacy' })).rejects.toThrow(
      'Did you mean pregnancy?',
    );
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'cramps://findings/{id}' },
      argument: { name: 'id', value: 'cal' },
    });
    expect(completion.values).toContain('calf');
  });
});

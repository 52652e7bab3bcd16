import { findings, type Profile } from '@cramps/content';
import { explain, medicineName } from '@cramps/content/explain';
import { match } from '@cramps/content/match';
import pages from '@cramps/content/pages/en';
import checker from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { questionnaireResponse } from './questionnaire-response.ts';
import { sheetOf, sheetText } from './sheet.ts';

// Without the components, which this test does not need.
const words = { ...checker, ui: { ...checker.ui, ...pages } };
const say = createSay(words);

const full: Profile = {
  findings: {
    calf: 'present',
    'at-night': 'present',
    'relieved-by-stretching': 'present',
    'one-sided-swelling': 'absent',
    'chest-pain': 'present',
    breathlessness: 'present',
    pregnancy: 'unknown',
  },
  medicines: ['furosemide'],
  age: 67,
  sex: 'female',
};
const draw = (profile: Profile, diary: readonly string[] = []) => {
  const assessment = match(profile);
  const explanation = explain(assessment, words);
  return sheetOf({ profile, assessment, explanation, findings, diary }, words, say);
};
const lines = (profile: Profile, key: string) =>
  draw(profile)
    .sections.find(({ title }) => title === say(`pages.sheet.${key}`))
    ?.lines.join('\n') ?? '';

describe('the sheet for a doctor', () => {
  it('says what was ticked, what was not, and what is not known, each in its place', () => {
    expect(lines(full, 'yes')).toContain(words.findings['calf']?.name);
    expect(lines(full, 'no')).toBe(words.findings['one-sided-swelling']?.name);
    expect(lines(full, 'unknown')).toBe(words.findings['pregnancy']?.name);
    expect(lines(full, 'medicines')).toBe(medicineName(words, 'furosemide'));
    expect(lines(full, 'person')).toContain('67');
    expect(lines(full, 'tried')).toContain(words.findings['relieved-by-stretching']?.name);
  });

  it('names the warning signs that fit, and the causes with what speaks for them', () => {
    const { redFlags, candidates } = explain(match(full), words);
    expect(redFlags.length).toBeGreaterThan(0);
    for (const { title } of redFlags) expect(lines(full, 'flags')).toContain(title);
    const best = candidates.find(
      (one) => one.fit !== 'none' && one.for.length > 0 && one.id !== 'idiopathic',
    );
    expect(lines(full, 'fits')).toContain(best?.name);
    expect(lines(full, 'fits')).toContain(best?.for[0]?.text);
    expect(lines(full, 'fits')).toContain(words.causes['idiopathic']?.name);
  });

  it('leaves no list empty where nothing was said', () => {
    for (const { lines: shown } of draw({ findings: {} }).sections) expect(shown.length).toBeGreaterThan(0);
  });

  it('holds the nights of a diary only where they are given', () => {
    const title = say('pages.sheet.diary');
    expect(draw(full, ['4 cramps.', 'Where: calf.']).sections).toContainEqual({
      title,
      lines: ['4 cramps. Where: calf.'],
    });
    expect(draw(full).sections.map((section) => section.title)).not.toContain(title);
  });

  it('names no cause for a child', () => {
    expect(lines({ ...full, age: 9 }, 'fits')).toBe('');
    expect(lines({ ...full, age: 9 }, 'flags')).not.toBe('');
  });

  it('stays on one page, whatever was ticked', () => {
    const all = Object.fromEntries(Object.keys(findings).map((id) => [id, 'absent'])) as Profile['findings'];
    const { sections } = draw({ ...full, findings: { ...all, ...full.findings } });
    expect(sections.find(({ title }) => title === say('pages.sheet.fits'))?.lines.length).toBeLessThanOrEqual(
      6,
    );
  });

  it('is written as text with its purpose and its date', () => {
    const text = sheetText(draw(full), 'Printed on 23 November 2026');
    expect(text).toContain(say('site.purpose'));
    expect(text).toContain('23 November 2026');
  });
});

describe('the FHIR R4 questionnaire response', () => {
  const fhir = new Fhir();
  const valid = (profile: Profile) => {
    const resource = questionnaireResponse(profile, match(profile), words, '2026-11-23T17:00:00+01:00');
    // As it is saved: through JSON.
    return fhir.validate(JSON.parse(JSON.stringify(resource)) as object, { errorOnUnexpected: true });
  };

  it('holds against the schema, full and empty', () => {
    for (const profile of [full, { findings: {} }]) {
      const { valid: holds, messages } = valid(profile);
      expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
      expect(holds).toBe(true);
    }
  });

  it('is a test that can fail', () => {
    const broken = {
      ...questionnaireResponse(full, match(full), words, 'x'),
      status: 'ready',
      item: [{ text: 'x' }],
    };
    expect(fhir.validate(broken, { errorOnUnexpected: true }).valid).toBe(false);
  });

  it('tells a no from a not sure', () => {
    const { item = [] } = questionnaireResponse(full, match(full), words, '2026-11-23T17:00:00Z');
    const of = (id: string) =>
      item.flatMap((group) => group.item ?? []).find(({ linkId }) => linkId === `finding.${id}`)?.answer?.[0];
    expect(of('one-sided-swelling')).toEqual({ valueBoolean: false });
    expect(of('calf')).toEqual({ valueBoolean: true });
    expect(of('pregnancy')?.valueCoding?.code).toBe('asked-unknown');
  });
});

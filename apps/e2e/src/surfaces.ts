import type { Locator, Page } from 'playwright-core';

/** What a surface answers to a text, as far as all surfaces can be compared. */
export interface Told {
  readonly resultId: string;
  /** Names of causes and look-alikes, in the order shown. */
  readonly names: readonly string[];
  /** Ledger lines that name a source or say that they are a judgement, of all ledger lines. */
  readonly sourced: number;
  readonly lines: number;
}

/** Reads a finished check off the page. */
async function readResult(check: Locator): Promise<Told> {
  const text = await check.innerText();
  // The doctor sheet is an article too, without a header.
  const ledgers = check.locator('article:has(> header)');
  const names = await ledgers.locator('header h2, header h3, header h4, header h5').allTextContents();
  const lines = ledgers.locator('li');
  const told = await lines.allTextContents();
  const linked = await lines
    .filter({ has: check.page().locator('a[href^="http"], a[href*="/evidence/"]') })
    .count();
  return {
    resultId: /\b[0-9a-f]{20}\b/.exec(text)?.[0] ?? '',
    names: names.map((name) => name.trim()),
    sourced: linked,
    lines: told.length,
  };
}

/** Types a text, confirms all that was read from it, and goes straight to the result. */
async function check(form: Locator, text: string): Promise<Told> {
  await form.locator('textarea[name="text"]').fill(text);
  await form.locator('button[value="read"]').click();
  await form.locator('button[value="result"]').click();
  await form
    .getByText(/\b[0-9a-f]{20}\b/)
    .first()
    .waitFor();
  // The widget draws what is folded a little at a time.
  await form.locator('details[aria-busy="true"]').waitFor({ state: 'detached' });
  return readResult(form);
}

export async function checkOnSite(page: Page, site: string, text: string): Promise<Told> {
  await page.goto(`${site}/check`);
  return check(page.locator('main'), text);
}

export async function checkInWidget(page: Page, host: string, text: string): Promise<Told> {
  await page.goto(`${host}/test-host/index.html`);
  await page.locator('cramp-check [part="button"]').first().click();
  return check(page.locator('cramp-check [part="check"]').first(), text);
}

export interface ApiAnswer {
  readonly resultId: string;
  readonly ranked: readonly { readonly id: string; readonly decibans: number }[];
  readonly explanation: {
    readonly candidates: readonly { readonly name: string; readonly for: readonly unknown[] }[];
  };
}

export async function checkOnApi(api: string, text: string): Promise<ApiAnswer> {
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await fetch(new URL(path, api), {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { profile } = await post<{ profile: object }>('/v1/parse', { text });
  return post<ApiAnswer>('/v1/match', profile);
}

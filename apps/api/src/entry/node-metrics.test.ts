import { expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { bareHost } from '../host.ts';
import { metricsIfWanted } from './node-metrics.ts';
import { readSettings } from './settings.ts';

it('counts by method, pattern and status, and nothing a client makes up', async () => {
  const app = createApp({ ...bareHost, ...metricsIfWanted(readSettings({})) });
  for (const path of ['/v1/causes/pregnancy', '/v1/causes/ageing', '/made/up', '/v1/search?q=secret'])
    await app.request(path);
  await app.request('/v1/meta', { method: 'MADEUP' });
  const answer = await app.request('/metrics');
  const text = await answer.text();
  expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/v1/causes/:id",status="200"} 2',
  );
  expect(text).toContain('http_request_duration_seconds_count{method="GET",route="*",status="404"} 1');
  expect(text).toContain('method="other"');
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toMatch(/secret|pregnancy|made\/up|MADEUP/);
});

it('is off where it is not wanted', async () => {
  expect(metricsIfWanted(readSettings({ METRICS: 'off' }))).toBeUndefined();
  expect((await createApp().request('/metrics')).status).toBe(404);
});

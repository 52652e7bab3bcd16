import { expectTypeOf, it } from 'vitest';
import { createClient, type Assessment, type Cause } from './index.ts';

const client = createClient({ baseUrl: 'http://api.test' });

it('gives whole answers, and only what was named for sparse ones', () => {
  expectTypeOf(client.match({ findings: {} })).resolves.toEqualTypeOf<Assessment>();
  expectTypeOf(client.match({ findings: {} }, { fields: ['urgency'] })).resolves.toEqualTypeOf<
    Pick<Assessment, 'urgency'>
  >();
  expectTypeOf(client.causes.get('pregnancy')).resolves.toEqualTypeOf<Cause>();
  expectTypeOf(client.causes.get('pregnancy', { fields: ['words'] })).resolves.toEqualTypeOf<
    Pick<Cause, 'words'>
  >();
});

it('knows answers and filters by their values', () => {
  client.match({ findings: { calf: 'present' }, sex: 'female' });
  // @ts-expect-error not an answer
  client.match({ findings: { calf: 'yes' } });
  client.remedies.list({ verdict: ['do', 'avoid'] });
  // @ts-expect-error not a verdict
  client.remedies.list({ verdict: ['maybe'] });
  // @ts-expect-error no such member
  client.causes.get('pregnancy', { fields: ['wrds'] });
  expectTypeOf<Assessment['urgency']>().toEqualTypeOf<'emergency' | 'urgent' | 'routine' | 'self-care'>();
});

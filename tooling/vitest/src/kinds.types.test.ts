import { expectTypeOf, test } from 'vitest';
import type { ViteUserConfig } from 'vitest/config';
import type { browserConfig } from './browser.ts';
import type { closingLine } from './sum-totals.ts';
import type { Totals } from './totals.ts';

test('the compiler checks the type tests', () => {
  expectTypeOf<ReturnType<typeof browserConfig>>().toEqualTypeOf<Promise<ViteUserConfig>>();
  expectTypeOf<readonly Totals[]>().toEqualTypeOf<Parameters<typeof closingLine>[0]>();
  // @ts-expect-error a sum of failed gates is a number
  expectTypeOf<string>().toEqualTypeOf<Parameters<typeof closingLine>[1]>();
});

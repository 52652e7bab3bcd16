import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type * as schema from './schema/index.ts';
import type * as types from './types.ts';
import type { Explanation } from './explain/index.ts';

/** A type with every id as a plain string and without `readonly`: what a schema can know of it. */
type Loose<T> = T extends string
  ? string
  : T extends readonly [infer A, infer B]
    ? [Loose<A>, Loose<B>]
    : T extends readonly (infer U)[]
      ? Loose<U>[]
      : T extends object
        ? { -readonly [K in keyof T]: Loose<T[K]> }
        : T;

type Read<S extends z.ZodType> = Loose<z.output<S>>;

test('the schemas and the plain types say the same', () => {
  expectTypeOf<Read<typeof schema.cause>>().toEqualTypeOf<Loose<types.Cause>>();
  expectTypeOf<Read<typeof schema.mimic>>().toEqualTypeOf<Loose<types.Mimic>>();
  expectTypeOf<Read<typeof schema.question>>().toEqualTypeOf<Loose<types.Question>>();
  expectTypeOf<Read<typeof schema.redFlag>>().toEqualTypeOf<Loose<types.RedFlag>>();
  expectTypeOf<Read<typeof schema.criterion>>().toEqualTypeOf<Loose<types.Criterion>>();
  expectTypeOf<Read<typeof schema.remedy>>().toEqualTypeOf<Loose<types.Remedy>>();
  expectTypeOf<Read<typeof schema.medicine>>().toEqualTypeOf<Loose<types.Medicine>>();
  expectTypeOf<Read<typeof schema.claim>>().toEqualTypeOf<Loose<types.Claim>>();
  expectTypeOf<Read<typeof schema.source>>().toEqualTypeOf<Loose<types.Source>>();
  expectTypeOf<Read<typeof schema.figure>>().toEqualTypeOf<Loose<types.Figure>>();
  expectTypeOf<Read<typeof schema.emergencyNumber>>().toEqualTypeOf<Loose<types.EmergencyNumber>>();
});

test('what goes in and what comes out have one shape in both', () => {
  expectTypeOf<Read<typeof schema.redFlagHit>>().toEqualTypeOf<Loose<types.RedFlagHit>>();
  expectTypeOf<Read<typeof schema.criterionResult>>().toEqualTypeOf<Loose<types.CriterionResult>>();
  expectTypeOf<Read<typeof schema.explanation>>().toEqualTypeOf<Loose<Explanation>>();
  expectTypeOf<Loose<types.Assessment>>().toExtend<Read<typeof schema.assessment>>();
  expectTypeOf<Loose<types.Profile>>().toExtend<Read<typeof schema.profile>>();
  expectTypeOf<Loose<types.ParsedText>>().toExtend<Read<typeof schema.parsedText>>();
});

test('ids are unions of what there is', () => {
  expectTypeOf<'pregnancy'>().toExtend<types.CauseId>();
  // @ts-expect-error there is no such cause
  expectTypeOf<'pregnency'>().toExtend<types.CauseId>();
});

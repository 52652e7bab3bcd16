/** The schemas of the content package, made after zod has learnt to describe itself: see ../zod.ts. */
import '../zod.ts';
export * from '@cramps/content/schema';

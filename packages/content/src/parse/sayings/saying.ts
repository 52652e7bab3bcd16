/** A sentence as somebody types it, and what has to be read of it: `+id` is there, `-id` is not there, `?id` is not mentioned. */
export type Saying = readonly [text: string, expected: string];

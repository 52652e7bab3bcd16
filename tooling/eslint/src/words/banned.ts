/** What we never say, why, and what to say instead. The wall around the intended purpose; see docs/guidelines/voice.md. */
const BANNED: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern:
      /\byou (?:probably |may |might |likely )?have (?:got )?(?:a |an |the )?(?:cramps?|disease|condition|syndrome|deficiency|clot|infection|neuropathy|diabetes)\b/gi,
    instead: 'Say "fits what you ticked" or "worth asking about".',
  },
  {
    pattern:
      /\b(?:we|this (?:page|tool|site|checker|widget)|the checker|our \w+) (?:can )?(?:diagnos|detect|screen)\w*/gi,
    instead: 'Say what it lists or shows.',
  },
  { pattern: /\byour diagnosis\b/gi, instead: 'Say "what fits what you ticked".' },
  {
    pattern: /\byour (?:personal )?risk\b/gi,
    instead: 'Speak of groups: "in studies, people who … more often …".',
  },
  {
    pattern: /\b\d+ ?% (?:match|likely|chance|probability|sure|fit)\b/gi,
    instead: 'Use the bands strong, some and weak fit.',
  },
  { pattern: /\b(?:read more|click here|learn more)\b/gi, instead: 'Name what the link leads to.' },
  {
    pattern: /\bno need to (?:see|call|ask|worry)/gi,
    instead: 'Say when self-care is enough and when it is not.',
  },
  {
    pattern:
      /\bstop (?:taking )?(?:your|the) (?:medicine|tablets?|pills?|statins?)\b(?! (?:yourself|on your own|alone|without))/gi,
    instead: 'Say "do not stop it; ask the prescriber or pharmacist".',
  },
  {
    pattern:
      /\b\d+(?:\.\d+)? ?(?:mg|mcg|micrograms?|milligrams?) (?:a day|daily|once|twice|at night|per day|every)\b/gi,
    instead: 'Give no doses.',
  },
  { pattern: /\b(?:simply|obviously|of course)\b/gi, instead: 'Leave the word out.' },
  { pattern: /!/g, instead: 'End with a full stop.' },
  { pattern: /\p{Extended_Pictographic}/gu, instead: 'Use a word.' },
];

/** Negations and instructions not to: "do not stop your tablets" is what we want to say. */
const allowed = (text: string, at: number): boolean =>
  /(?:do not|don't|never|not to)\s+(?:\w+\s+){0,2}$/i.test(text.slice(0, at));

/** Every banned word in a text, with what to say instead. One that is allowed excuses no other. */
export const bannedIn = (text: string): { readonly found: string; readonly instead: string }[] =>
  BANNED.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !allowed(text, index))
      .map(([found]) => ({ found, instead })),
  );

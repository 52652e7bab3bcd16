import type { Saying } from './saying.ts';

/** Words that mean something else here. */
export const OTHER_MEANINGS: readonly Saying[] = [
  ['I gasp when it grabs me.', '?breathlessness'],
  ["It was so bad I couldn't breathe.", '?breathlessness'],
  ['I nearly passed out with the pain.', '?fainting'],
  ["I don't know who to ask.", '?confusion'],
  ["It doesn't make sense, I drink plenty.", '?confusion -little-water'],
  ["I can't remember when it started.", '?confusion'],
  ['The bedroom temperature is 18.', '?fever'],
  ['My face goes red when I scream.', '?redness'],
  ['The cramp spreads up my leg.', '?spreading-redness ?rising-weakness'],
  ['A hot water bottle helps.', '?warmth ?hot-weather'],
  ['I get up to pee and then it cramps.', '?bladder-or-bowel-trouble'],
  ["I can't put my foot down until the cramp passes.", '?cannot-bear-weight'],
  ["My toes lock and I can't move them for a few seconds.", '?cannot-move-foot'],
  ['It hurts so much I can hardly walk.', '?no-exercise +pain-when-walking'],
  ['My feet are sore after work.', '?foot-wound'],
  ['It came out of the blue.', '?skin-colour-change +sudden-onset'],
  ['I drink plenty of water.', '?little-urine -little-water'],
  ['I can’t swallow pills.', '?slurred-speech-or-swallowing'],
  ['I want to go to the doctor.', '?urge-to-move'],
];

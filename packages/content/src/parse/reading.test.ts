import { describe, expect, it } from 'vitest';
import lexicon from '../../generated/lexicon/en.ts';
import { createParser } from './parser.ts';

const parse = createParser(lexicon);

/** What is read of a finding: `+` is there, `-` is not there, `?` is not mentioned. */
const SIGNS = { present: '+', absent: '-', unknown: '?' } as const;

/**
 * Sentences as people write them, each with what has to be read of them, and of whatever else they name nothing is asked.
 * None of them is from a case file: they hold the language, not the cases.
 */
const table = (rows: readonly (readonly [text: string, expected: string])[]) =>
  it.each(rows)('%s', (text, expected) => {
    const { findings } = parse(text).profile;
    const read = expected.split(' ').map((one) => {
      const id = one.slice(1) as keyof typeof findings;
      return `${SIGNS[findings[id] ?? 'unknown']}${id}`;
    });
    expect(read.join(' ')).toBe(expected);
  });

describe('denied', () => {
  table([
    ["I don't get any swelling.", '-swelling'],
    ["I don't get breathless.", '-breathlessness'],
    ["I don't get why my calf swells.", '+swelling'],
    ["There's no swelling or redness.", '-swelling -redness'],
    ["It isn't hot, red or swollen.", '-warmth -redness -swelling'],
    ["It's neither hot nor red nor swollen.", '-warmth -redness -swelling'],
    ['My ankles never swell.', '-swelling'],
    ["I can't say I've noticed any swelling.", '-swelling'],
    ["Swelling? Not that I've noticed.", '-swelling'],
    ['Not swollen that I can see.', '-swelling'],
    ["I've no trouble with my back.", '-back-pain'],
    ["My back's fine.", '-back-pain'],
    ["I'm neither diabetic nor do I smoke.", '-diabetes -smoking'],
    ["I don't smoke or drink.", '-smoking -alcohol'],
    ['Never touched a cigarette.', '-smoking'],
    ["I've never had a clot.", '-previous-clot'],
    ["I haven't been sick.", '-diarrhoea-or-vomiting'],
    ['No temp.', '-fever'],
    ["There's no change in colour.", '-skin-colour-change'],
    ["I don't remember hurting it.", '-leg-injury'],
    ["I didn't fall or knock it.", '-leg-injury'],
    ["It doesn't wake me.", '-wakes-from-sleep'],
    ["I don't get the urge to move.", '-urge-to-move'],
    ["I'm not on water tablets.", '-takes-diuretic'],
    ["The pain isn't severe.", '-intense-pain'],
    ['I can put weight on it.', '-cannot-bear-weight'],
    ["I haven't started any new tablets.", '-new-medicine'],
    ['I can walk for miles with no trouble.', '-pain-when-walking'],
    ["It doesn't hurt to walk.", '-pain-when-walking'],
    ['My urine is a normal colour.', '-dark-urine'],
    ["I'm not short of breath.", '-breathlessness'],
  ]);
});

describe('denied in notes', () => {
  table([
    ['Denies: chest pain, SOB, fever.', '-chest-pain -breathlessness -fever'],
    ['Denies numbness, tingling or weakness.', '-numbness-or-tingling -weakness'],
    ['No chest pain or shortness of breath.', '-chest-pain -breathlessness'],
    ['No recent travel or surgery.', '-recent-surgery-or-travel'],
    ['L calf cramps, no swelling/redness/warmth.', '+one-leg +calf -swelling -redness -warmth'],
    ['Peripheral pulses normal. No oedema.', '-artery-disease -swelling'],
    ['PMH: T2DM, HTN.', '+diabetes +high-blood-pressure'],
    ['45M c/o L calf swelling x 2/7.', '+swelling +one-leg +calf'],
  ]);
});

describe('what a denial does not reach', () => {
  table([
    ['No, it is swollen.', '+swelling'],
    ["Don't smoke, two pints on a Friday.", '-smoking +alcohol'],
    ["I wouldn't say it's painful but it is swollen.", '+swelling'],
    ["No swelling, it's just red.", '-swelling +redness'],
    ["Not only is it swollen, it's red as well.", '+swelling +redness'],
    ["I don't have to walk far before it hurts.", '+pain-when-walking'],
    ["It doesn't take much to bring on a cramp.", '+called-a-cramp'],
    ['Nothing I try stops the cramp.', '+called-a-cramp'],
    ['No idea why my ankles are swollen.', '+swelling'],
    ['Not a night goes by without cramp.', '+called-a-cramp +cramps-daily'],
    ["The pain just won't go away.", '+constant-pain'],
    ['The pain has not eased at all.', '+constant-pain'],
    ['There is no change in the swelling.', '+swelling'],
  ]);
});

describe('what helps, and what does not', () => {
  table([
    ["Stretching doesn't help.", '-relieved-by-stretching'],
    ['Stretching makes no difference whatsoever.', '-relieved-by-stretching'],
    ['Walking it off makes no difference.', '-relieved-by-movement'],
    ['Nothing helps but walking round the bedroom.', '+relieved-by-movement'],
    ['If I get up and walk about it eases.', '+relieved-by-movement'],
    ['I stand on the cold floor until it lets go.', '+relieved-by-stretching'],
    ['My husband pushes my foot up and it goes.', '+relieved-by-stretching'],
    ['Resolves with stretching.', '+relieved-by-stretching'],
    ["I can't bend my foot at all.", '?relieved-by-stretching'],
    ['I get a pain from my toes to my knee.', '?relieved-by-stretching'],
    ['I put it down to my age.', '?relieved-by-stretching'],
    ['It goes if I stop for a minute.', '+relieved-by-rest'],
    ["It's better leaning on the shopping trolley.", '+relieved-by-leaning-forward'],
  ]);
});

describe('doubt, fear and questions', () => {
  table([
    ['Could I be diabetic?', '?diabetes'],
    ["I wonder whether I've got diabetes.", '?diabetes'],
    ['Is it a clot?', '?previous-clot'],
    ["I'm worried it's a clot.", '?previous-clot'],
    ['I was worried it might swell.', '?swelling'],
    ['It may be down to diabetes.', '?diabetes'],
    ['The doctor wants to rule out diabetes.', '?diabetes'],
    ['I looked it up and it said diabetes.', '?diabetes'],
    ['The leaflet says to watch for redness.', '?redness'],
    ["I'm keeping an eye out for swelling.", '?swelling'],
    ["I'm diabetic. Could it be that?", '+diabetes'],
    ['The pain can be excruciating.', '+intense-pain'],
    ['It can be either leg.', '+both-legs'],
  ]);
});

describe('what it is like', () => {
  table([
    ['It feels like ants crawling inside my legs.', '+crawling-sensation'],
    ['My calf feels like a rock when it happens.', '+hard-muscle-knot'],
    ['The muscle goes as hard as a brick.', '+hard-muscle-knot'],
    ['It feels like burning from the knee down.', '+burning-pain'],
    ['My legs feel like jelly.', '+weakness'],
    ["It's like a cramp but it never lets go.", '+called-a-cramp +constant-pain'],
    ['My urine looks like coke.', '+dark-urine'],
    ['It feels like a clot to me.', '?previous-clot'],
    ["It's as if someone had kicked me in the calf.", '+sudden-pop'],
  ]);
});

describe('who it is about', () => {
  table([
    ["My husband's urine was dark. I get cramps.", '?dark-urine +called-a-cramp'],
    ['I walk the dog and my calves ache.', '+calf'],
    ['Diabetes runs in the family.', '?diabetes +family-history'],
    ["There's heart disease on my dad's side.", '?artery-disease'],
    ['My mother used to get them too.', '+family-history'],
    ['My mother was diabetic and I get cramp in my calf.', '?diabetes +calf'],
    ['My friend had a clot after flying.', '?previous-clot ?recent-surgery-or-travel'],
    ['My brother has Parkinson’s. I wake with cramp.', '?parkinsons +wakes-from-sleep'],
    ['Dad, 78, had a DVT last year.', '+previous-clot'],
    ['My 4 year old won’t stand on his leg.', '+child +cannot-bear-weight'],
    ['Asking for my mum, who is diabetic.', '+diabetes'],
    ['My husband wakes up screaming, his calf like a rock.', '+wakes-from-sleep +intense-pain'],
    ['My dad had a hip operation last month and his calf is sore.', '+recent-surgery-or-travel +calf'],
    ['People with diabetes get this, I am told.', '?diabetes'],
    ['He was limping for a day after it.', '?child-limp'],
    ['I have two children and a busy job.', '?child'],
    ["I'm up half the night with it.", '?child +wakes-from-sleep'],
    ['When I was a child I had growing pains.', '?child'],
  ]);
});

describe('now or long ago', () => {
  table([
    ['I had a fever when I was seven.', '?fever'],
    ['Told to ring if it goes red.', '?redness'],
    ['I had chest pain years ago.', '?chest-pain'],
    ['The numbness began years ago.', '+numbness-or-tingling'],
    ['Years ago the veins in my leg started bulging.', '+varicose-veins'],
    ['72 year old woman with swelling of the left leg.', '+swelling +age-over-70'],
    ['For the past week my left leg has been swollen.', '+swelling +new-or-worse'],
    ['A two-week history of painful swelling of the left calf.', '+swelling +calf'],
    ['My ankle has been swollen for a few months.', '+swelling'],
    ['Since last year my ankles swell every evening.', '+swelling'],
    ['Earlier my urine was brown.', '+dark-urine'],
    ['Once I stand up my ankles swell.', '+swelling'],
    ['Years ago my ankle was swollen.', '?swelling'],
    ['My ankles used to swell when I was pregnant.', '?swelling'],
    ['I broke my leg in 1998.', '?leg-injury'],
    ['I had my gallbladder out years ago.', '?recent-surgery-or-travel'],
    ['I had surgery on my knee two months ago.', '+recent-surgery-or-travel'],
    ["I've a past history of DVT.", '+previous-clot'],
    ['I used to smoke but gave up in 1998.', '+smoking'],
    ["I've had these for donkey's years.", '+for-years'],
    ['My legs have always been good.', '?for-years'],
  ]);
});

describe('medicines begun', () => {
  table([
    ['Started indapamide in March and cramps since.', '+new-medicine'],
    ['I stopped simvastatin and the cramps vanished.', '+stopped-medicine-and-better'],
    ["I've been on lisinopril for years.", '-new-medicine'],
    ['The doctor put me on a water tablet.', '+new-medicine +takes-diuretic'],
    ['It started when I went onto amlodipine.', '+new-medicine'],
    ['They doubled my furosemide in March.', '+new-medicine'],
    ['Ever since I started on Lipitor my calves cramp.', '+new-medicine'],
    ['I stopped the statin and they went.', '+stopped-medicine-and-better'],
    ['There’s been no change in my tablets for years.', '-new-medicine'],
    ['When I go to bed I wake with cramp.', '?new-medicine'],
    ['When I’m going to sleep my foot cramps.', '?new-medicine +called-a-cramp'],
    ['After a day on my feet it cramps.', '?new-medicine'],
    ['When I get on the bus my calf tightens.', '?new-medicine'],
    ['I have new shoes.', '?recent-birth ?new-medicine'],
    ["I've started wearing socks in bed.", '?new-medicine'],
  ]);
});

describe('numbers', () => {
  table([
    ['It lasts about two minutes.', '+lasts-seconds-to-minutes -lasts-over-10-minutes'],
    ['It went on for half an hour.', '+lasts-over-10-minutes'],
    ['Three or four minutes each time.', '+lasts-seconds-to-minutes'],
    ['I waited over ten minutes for the bus.', '?lasts-over-10-minutes'],
    ["I'm 34 weeks pregnant.", '+pregnancy +late-pregnancy'],
    ["I've had it 35 weeks now.", '?late-pregnancy ?pregnancy'],
    ["I'm in my early sixties.", '+age-over-50'],
    ["I'm two nights into this.", '?child'],
    ['Five or six nights a week.', '+cramps-daily'],
    ["It's not every night.", '?cramps-daily'],
    ['Temp 38.5 and shivery.', '+fever'],
    ['BP 150/90 on tablets.', '+high-blood-pressure'],
    ['Queueing hurts. 77, back aches.', '+age-over-70 +back-pain'],
    ["My husband has Parkinson's, 71, on Madopar.", '+parkinsons +age-over-70'],
    ["It wakes me 4, 5 times a night. I'm 30.", '?child +age-under-60'],
    ['25 weeks on Sunday!', '+pregnancy'],
    ['I am 30 weeks.', '+late-pregnancy'],
    ['It wears off after five minutes.', '+lasts-seconds-to-minutes'],
    ['Twenty minutes of agony.', '+lasts-over-10-minutes'],
    ['It can last up to an hour.', '+lasts-over-10-minutes'],
    ['Six weeks on, still sore.', '?pregnancy'],
  ]);
});

describe('slips, and spelling on both sides of the ocean', () => {
  table([
    ['i wake up every nite with cramp in my calfs', '+wakes-from-sleep +cramps-daily +calf'],
    ['swolen ankels', '+swelling'],
    ['its agony an i have to get up an walk about', '+intense-pain +relieved-by-movement'],
    ['pins n needles in both feet', '+numbness-or-tingling'],
    ['I’ve had diarrhea since Monday.', '+diarrhoea-or-vomiting'],
    ['I’ve had diarrhoea since Monday.', '+diarrhoea-or-vomiting'],
    ['Edema of both ankles.', '+swelling'],
    ['A charley horse in the middle of the night.', '+called-a-cramp +at-night'],
    ['The colour of my foot has changed.', '+skin-colour-change'],
    ['The color of my foot has changed.', '+skin-colour-change'],
    ['My mom has diabetes, I get charlie horses.', '?diabetes +called-a-cramp'],
    ['dont smoke dont drink', '-smoking -alcohol'],
  ]);
});

describe('without a stop', () => {
  table([
    [
      'woke at 4 screaming again left calf like a brick took about 2 mins to go sore all day',
      '+wakes-from-sleep +intense-pain +one-leg +calf +lasts-seconds-to-minutes',
    ],
    [
      'cramps in feet at nite toes curl under cant straighten them lasts a few mins then goes',
      '+foot-or-toes +at-night +toes-curl +lasts-seconds-to-minutes ?relieved-by-stretching',
    ],
    [
      'no swelling no redness just hurts like hell when i walk',
      '-swelling -redness +intense-pain +pain-when-walking',
    ],
    [
      'im 67 on amlodipine and a water tablet both legs cramp at night stretching helps',
      '+age-over-50 +takes-diuretic +both-legs +at-night +relieved-by-stretching',
    ],
    ['had a hip done 3 weeks ago calf sore and swollen', '+recent-surgery-or-travel +calf +swelling'],
  ]);
});

describe('dangers, as people tell them', () => {
  table([
    ['Left calf swollen, hot and red.', '+one-sided-swelling +warmth +redness'],
    ["When I'm sitting my bum is numb.", '+saddle-numbness'],
    ["I can't make it to the toilet in time.", '+bladder-or-bowel-trouble'],
    ['My pee is like cola.', '+dark-urine'],
    ["I've hardly peed today.", '+little-urine'],
    ['Power 3/5.', '+weakness'],
    ["I can't move my foot for the past twenty minutes.", '+cannot-move-foot'],
    ['My pulse is all over the place, it is irregular.', '+irregular-heartbeat'],
    ['The chest pain leaves me breathless.', '+chest-pain +breathlessness'],
    ["He doesn't know where he is.", '+confusion'],
    ['60 year old smoker with a cold white foot.', '+cold-or-pale-leg +smoking'],
    ["I can't wiggle my toes.", '+cannot-move-foot'],
    ['Red streaks are going up my leg.', '+spreading-redness'],
    ["I can't open my mouth properly.", '+stiff-jaw'],
    ['The weakness started in my feet and has reached my thighs.', '+rising-weakness'],
    ['Coughing up blood since this morning.', '+coughing-blood'],
    ['I gave birth three weeks ago and my calf is swollen.', '+recent-birth +swelling'],
    ["My heart doesn't pump properly.", '+heart-failure'],
  ]);
});

/**
 * Emergencies and what else a red flag is for, as people tell them: plainly, in passing, at the end of a harmless story, as
 * "just a cramp". None is from a case file. Each has to raise the red flag it stands under.
 */
export const DANGERS: Readonly<Record<string, readonly string[]>> = {
  'acute-dystonia': [
    "Two days ago the GP gave me metoclopramide for the sickness with my migraine. Since this morning my neck keeps twisting round to the left and I can't get it straight, and my tongue feels like it wants to push out. My calves cramp too. I'm 24, otherwise well.",
  ],
  'ali-af': [
    'My heart has been skipping all over the place this week, the doctor says it is irregular. Then last night all of a sudden a very bad pain came in my leg and it never went, paracetamol did nothing. The foot is cold and I cannot move it well.',
    "I've got AF and never could be bothered with the blood thinners. About 4 o'clock I was watching the snooker and bang, awful pain in my left leg below the knee, still there now at 7. Foot's gone white and I can't wiggle my toes properly.",
  ],
  'ali-claud-drop': [
    "My husband gets pain in his calf when he walks, has done for two years, smoker. This past week it's suddenly much worse, he stops every few steps, and now the foot aches at night when he is lying down too.",
  ],
  'ali-cold-pale': [
    'Was fine at lunch. Then out of nowhere a pain in my calf like it was being crushed, and it is still there 3 hours on. No swelling, no redness, if anything the leg has gone pale and the toes are bluish and cold.',
    'my leg suddenly start to pain very strong since this morning, the skin is white like paper and cold like dead person, other leg is normal warm. i think it is cramp but stretching not help',
  ],
  'ali-numb-weak': [
    "I was gardening and got the most awful cramp in my leg. It didn't go off with stretching. Now the pain's a bit less but the foot feels dead, like it isn't mine, cold as a fish and the toes won't move when I tell them to.",
    "I'm a carer for Mr D, 85. He's been shouting with pain in his left leg since breakfast, came on in a second. He now says he can't feel his foot and he can't move his toes. He had a cramp in that leg last week as well.",
  ],
  'bakers-burst': [
    "I've had a lump behind my knee for months, the physio called it a Baker's cyst. On Tuesday I knelt down and felt something give and now the whole calf is swollen and sore. My ankle has gone purple.",
  ],
  'bone-child': [
    "My 13 year old has had pain in his shin bone just below the knee for six weeks. It's there in the day too, and there's a lump you can see. No injury. GP said growing pains.",
  ],
  'bone-night': [
    "There's a deep ache in my shin bone that is there all the time and worse at night. I'm 61. You can feel a tender spot on the bone.",
  ],
  breathless: [
    "I've been getting cramps at night for a few months but the last week I'm also puffed just walking to the letterbox. Not like me at all.",
  ],
  'calf-snap': [
    "Playing padel last night, I thought someone had hit me in the back of the leg with a racket. Turned round, nobody there. Now the calf's black and blue and I can't push off.",
  ],
  'cauda-both-legs': [
    "I've had sciatica down one leg for years but since yesterday it's shooting down both legs and they feel weak, like they won't hold me. Lifted a washing machine on Saturday.",
  ],
  'cauda-saddle': [
    "This is embarrassing. I've a slipped disc and the leg cramps that come with it. I wet myself twice yesterday without even knowing it was happening. And I feel nothing between my legs.",
    "My back's been bad for weeks with pain down the left leg. Today when I wiped after the toilet I couldn't feel the paper. It's numb down there, like sitting on cotton wool.",
  ],
  cellulitis: [
    "My left shin is hot and red and it's spread since yesterday, I drew round it with a biro and it's gone past the line. It's sore to touch. I get cramps in that leg as well.",
  ],
  'cellulitis-sepsis': [
    "The redness has gone up past my knee and I feel dreadful, burning up one minute, teeth chattering the next, heart pounding. The doctor yesterday said it's only cellulitis, take the tablets.",
    "My leg's been red and hot since a scratch from the roses. Now I've a temperature of 38.9 and I can't stop shivering. My calf aches like cramp.",
  ],
  'child-bruises': [
    "My daughter is 4 and keeps waking with leg pains. We thought growing pains but she's covered in bruises and she's so pale and tired she falls asleep at tea.",
  ],
  'child-fever-limp': [
    'My 5 year old has been limping since yesterday and has a temperature of 38.7. She says her leg hurts up by the hip.',
  ],
  'child-one-sided': [
    "My son is 8 and has leg pain in the night, but it's always the left leg and he still has it in the morning.",
  ],
  'child-refuses': [
    'Our four-year-old just sits there, she will not stand or take a step since she got up. Thought it was a cramp from gymnastics.',
  ],
  'claud-walk': [
    'My father gets tight calves going up the hill and has to stop and pretend to look in shop windows. Then it clears.',
  ],
  'clti-rest': [
    "My toes and the front of my foot burn and ache in bed. The only thing that gets me off to sleep is hanging my leg over the side of the bed. I'm 74, ex smoker.",
  ],
  'clti-wound': [
    "There's a sore on my big toe that hasn't healed since August. The nurse dresses it. At night I get cramps in that leg.",
  ],
  'compartment-injury': [
    "A pallet fell on my leg at work this morning. They said just bruised. But now it's swelling tight like a drum and throbbing so bad I can't think, and my foot's gone numb. Probably a cramp from it?",
    "My lad got kicked in rugby this afternoon, on the front of the shin. The leg's now rock hard and tight and he's crying with pain, and he never cries. The top of the foot's tingling.",
  ],
  'compartment-tense': [
    "I did a 20 mile march with the cadets. Came back with what I thought was shin splints or cramp. Eight hours on, the muscle at the front is solid as wood, swollen, and I can't pull my foot up. The top of it is numb.",
    "Ran my first half marathon. The shin pain just built and built and it never eased off, it's so tight the skin is shiny, foot slaps when I walk.",
  ],
  'cord-cancer': [
    "I had breast cancer five years ago. For a fortnight I have had a band of pain round my middle back and now my legs feel heavy and weak and I'm wobbly on them. I mentioned cramps to the GP.",
    'My dad has prostate cancer with bone mets. His back pain has been worse this week, and today his legs are numb and he is unsteady, keeps falling.',
  ],
  'diabetic-foot': [
    "Type 2 diabetic here. I found blood in my sock and there's a hole under my big toe. Doesn't hurt a bit. I do get cramps at night.",
  ],
  'dialysis-heart': [
    "I'm on dialysis Tues Thurs Sat and missed Saturday because of the snow. My legs are so weak I can't get out of the chair and my heart's doing flip flops.",
    "My mum's on home dialysis. She's got cramps in her legs and she passed out in the kitchen this morning, her pulse is all over the place.",
  ],
  'dvt-cancer': [
    "I'm on chemo for bowel cancer. Since Monday my right calf aches like a cramp that won't go, and it's a bit bigger than the left.",
  ],
  'dvt-hard-veins': [
    'My varicose vein has come up in a hard cord on the inside of my calf, red and sore to touch. I also get cramps in that leg.',
  ],
  'dvt-hormone': [
    "I'm 23, on Microgynon. My left calf's been sore for three days, thought I'd pulled it at netball, but it's fatter than the other and warm.",
  ],
  'dvt-immobile': [
    'I had my knee replaced four weeks ago. The calf on that side has started to ache like a bad cramp, day and night.',
  ],
  'dvt-one-leg': [
    "For two days I have this cramp in my right calf which doesn't go. Last night my husband noticed that my ankle has vanished on that side, the sock leaves a deep mark.",
  ],
  'dvt-postpartum': [
    "Newborn is 5 weeks old so I'm not sleeping. Got a cramp in my right calf on Sunday and it's still there, the leg looks redder than the other.",
  ],
  'dvt-pregnant': [
    "34 weeks pregnant. I know cramps are normal but my left leg's been aching since yesterday, and it's bigger than the right and warm.",
  ],
  'dvt-previous': [
    "I had a DVT in 2015 after a flight. For the last three days there's a familiar ache in the same calf, doesn't feel like my usual cramps.",
  ],
  'dvt-warm-red': [
    "My thigh on one side hurts and feels hot, and there's a reddish tinge. I've been rubbing it with Deep Heat.",
  ],
  'effort-cramp': [
    "I can't do weights, I cramp up after a couple of minutes, always have. Today I forced myself, muscles locked, and when I went to the toilet it was dark like tea.",
    'Ever since I was a kid my muscles seize within minutes of running. Yesterday I pushed through a sprint session, and afterwards my wee was the colour of Coke.',
  ],
  'fever-leg': ["My new knee is hot and swollen, I've had the shivers and a temperature since last night."],
  'fever-rash': [
    'My son is burning up, aching legs, and there are tiny bruise like spots all over his legs.',
  ],
  'fluid-loss': [
    "I've had the runs for three days with norovirus and been throwing up too. Terrible cramps in both calves. I nearly passed out when I stood up and I've hardly been for a wee.",
  ],
  'foot-drop': [
    'My left foot has started slapping on the floor and catching on the carpet since Wednesday. My calf and back ache.',
  ],
  'fracture-spont': [
    "Stepping off the bus, sudden pain deep in the shin bone, and since then I can't bear weight on that leg at all. I thought cramp. I have myeloma.",
  ],
  generalised: [
    'My hands lock up when I peel potatoes and my stomach muscles cramp when I put my socks on. Legs at night too.',
  ],
  'grave-alone': [
    'Cramps in both calves for a week, nothing much. But my urine has gone brown like cola, and I feel fine otherwise.',
    "It's only a cramp in my thigh, I say, but I have hardly passed any urine since yesterday.",
    "I stepped off the bus and since then I can't put any weight on my left leg. It doesn't look like anything.",
  ],
  heat: [
    "My husband ran a 10k in the heat. He had cramps in his legs, then he started talking rubbish and he's collapsed. His skin is burning hot.",
  ],
  'injury-no-weight': ["Missed the last stair. Ankle's the size of a melon and I can't put it to the floor."],
  'linked-illness-or-medicine': [
    "I've been on furosemide for my heart for years. I get cramps at night in both calves.",
  ],
  'long-cramp': [
    "It's been hours. My calf will not let go, I've done the stretch where you pull your toes up and walked the landing.",
  ],
  'low-potassium': [
    "I woke up after a big pasta dinner and couldn't move my legs at all, both of them, had to wait three hours. It's happened twice before. Cramps in the calves before it. I'm 26.",
    "I take bendroflumethiazide and I've had the runs all week. Cramps everywhere and now my heart's fluttering and my legs are so weak I can't climb the stairs.",
  ],
  'low-sodium': [
    "I did the marathon and drank water at every stop, litres. Had cramps, then a splitting head, and my wife says I'm not making sense and I've just been sick.",
  ],
  'mnd-breath': [
    "I've had cramps and twitching for months and my arms are thinner. Now I can't lie flat, I wake gasping and have to prop up on three pillows.",
  ],
  'mnd-bulbar': [
    "My wife's speech has gone slurry over a couple of months and she coughs on water. She has cramps and her calf muscles flicker.",
  ],
  'mnd-weak': [
    'My husband trips a lot and his left leg is thinner than the right and weaker. Calf cramps, no numbness.',
  ],
  'nec-fasc': [
    "I scraped my shin on the rocks two days ago. The pain is beyond anything I've known, but there's hardly anything to see, a red patch. I'm shaking with fever, and now a dusky purple blister has come up.",
    "We thought he pulled a muscle. He has flu as well, temperature 39.5. The leg's so painful he can't bear the sheet on it and the red area has gone grey-purple in the middle since this morning.",
  ],
  neuropathy: [
    "My feet burn at night and feel like I'm walking on cotton wool. Diabetic type 2, cramps too.",
  ],
  'new-medicine': [
    "They changed my blood pressure tablets three weeks ago and ever since I've been up every night with my calves.",
  ],
  'numb-swelling': ["Mum's feet are puffy and she gets calf cramp at night."],
  'over-10-minutes': ["Once it starts it's half an hour before I can get back to sleep, then it's gone."],
  overbreathing: [
    "Exam stress, couldn't slow my breathing down, then pins and needles and my hands cramped shut.",
  ],
  'pd-dystonia': [
    "I've had Parkinson's for six years. First thing in the morning my toes curl under and my foot turns in, really painful.",
  ],
  pe: [
    "I'm 29, on the pill. I have been so breathless on the stairs since yesterday and my heart's pounding. My leg has been aching too for days, one side, I keep thinking it's a charley horse.",
    "I've had a sore calf for a week, thought it was cramp from the gym. This morning I got a stabbing pain in my chest when I breathe in and I'm out of breath just talking.",
  ],
  'persistent-severe': [
    "Since this morning I've had the most awful cramping in both legs, it never lets up, 10 out of 10. Never had anything like it.",
  ],
  plm: [
    "He twitches his legs regularly through the night, I've bruises from it. He nods off in front of the telly.",
  ],
  'preg-preeclampsia': [
    "33 weeks. Leg cramps are driving me mad, but today I've also got a banging headache that paracetamol won't touch and I'm seeing sparkly lights.",
  ],
  'quinine-bleed': [
    "I drink a couple of glasses of tonic water every night for the cramps. I've bruises all over and two nosebleeds today.",
  ],
  'quinine-overdose': [
    "I've been doubling up on the quinine, and since this evening I can't see properly and there's a buzzing in my ears. Still got cramp though.",
  ],
  'rhabdo-lowurine': [
    "Mum (82) fell on Friday night and lay on the kitchen floor until the carer came on Sunday. Her legs are swollen and very sore. She's hardly passed any urine since.",
    "Grandad was on the bathroom floor all night. His thighs are hard and sore and there's nothing in his catheter bag.",
  ],
  'rhabdo-urine': [
    "Had proper flu, in bed all week, calves so sore I can hardly walk. Noticed my wee's a dark rusty colour, presumably not drinking enough.",
    'My brother took some pills at a rave, was twitching all night. Now his legs are like jelly and when he goes it is black like tea.',
  ],
  rls: [
    "I can't keep my legs still in the evening, there's this creepy-crawly feeling and I have to get up and walk, then it's better.",
  ],
  'severe-swelling': [
    'Out of nowhere, the worst cramp of my life in the left leg, not going away for five hours, and that leg is swelling.',
  ],
  'sleep-loss': ["I've not slept through since Easter, up with my legs, nodding off at the wheel almost."],
  'statin-aching': [
    "I'm on rosuvastatin and both thighs have ached for about a fortnight, like after a workout I never did.",
  ],
  'statin-severe': [
    "I take atorvastatin 80. My legs are so weak I can't get up from the toilet without pulling myself, and the muscles hurt badly all the time.",
  ],
  stenosis: [
    "My legs ache and go numb when I stand in queues or walk, and I'm fine if I sit or lean on the trolley.",
  ],
  stroke: [
    "Gran's talking gobbledygook all of a sudden and can't hold her cup with her left hand. She'd complained of cramp.",
    "Woke up, got out of bed and my right leg wouldn't work, nor my right hand. Wife says my face has dropped.",
  ],
  tetanus: [
    'I thought it was a tooth problem, my jaw is so tight. Then my neck and stomach muscles began to spasm. I do a lot of gardening and cut my shin on the fork a while ago.',
    "I stood on a rusty nail in the garden last week. My jaw's been stiff since yesterday and I can hardly open my mouth to eat. My back and legs are going into spasms.",
  ],
  'tetany-mild': [
    'My lips and fingertips tingle and my hands go into a claw with the thumb pulled in. Leg cramps as well.',
  ],
  'tetany-neck-op': [
    'I had my thyroid out on Tuesday. Since yesterday I have pins and needles in my fingers and face and my calves keep cramping.',
  ],
  'tetany-severe': [
    "My hands have gone into claws and my throat feels tight, I'm making a whistling noise when I breathe in. I had my thyroid removed last week.",
  ],
  'tetany-spreading': [
    "My hands have locked into claws, I can't open them, and my lips and cheeks are all pins and needles. I had my parathyroids out.",
  ],
  toxin: [
    'Felt a prick in my leg while I was clearing the wood pile, saw a shiny black spider. An hour later cramps in the leg, then in the stomach, like boards.',
    "My husband sprayed the orchard with insecticide yesterday without a mask. He's drooling, sweating, cramps in his belly and legs and muscles twitching.",
  ],
  twitching: [
    'My calves and eyelids and arms have been twitching for weeks and I get cramps. Strength is fine.',
  ],
  'weak-hours': [
    "I had a tummy bug two weeks ago. On Monday my toes were tingling, Tuesday my feet were numb, yesterday my legs went like jelly and today I couldn't get up off the loo. Some cramp in the back of the thighs.",
    "Weird one. My feet have been asleep since the weekend and the numbness has crept up to my knees and now my hips, and I've to haul myself up the stairs by the bannister.",
  ],
  'wound-cramp': [
    "I gashed my leg on a rusty gate last week, it was full of soil. I can't remember when I last had a tetanus jab. My calf keeps cramping.",
  ],
};

/** Emergencies of which no red flag speaks by name. One of those there are has to catch them. */
export const OTHER_EMERGENCIES: readonly string[] = [
  "I felt a ripping pain between my shoulder blades and then my left leg went numb and cold. I thought I had pulled something. I'm sweating.",
  'Sudden pain in tummy and back, passed out in the bathroom, legs mottled. He has high blood pressure, 74.',
  "I'm diabetic and had a bug so I stopped my insulin. Now I can't stop being sick, breath smells of pear drops, cramps in my legs, confused.",
  "Mum's on gliclazide, she's sweaty, muddled and I can't wake her properly. Leg cramp earlier.",
  "I have Addison's and I've had a vomiting bug, can't keep my hydrocortisone down. My legs are cramping and I'm so weak I can't stand. I keep nearly blacking out.",
  "They added tramadol to my sertraline. Now my legs are jumping and stiff, I'm sweating buckets, temperature 39, and I'm agitated and confused.",
  "My brother's on risperidone. He's gone stiff as a board, he has a high fever, sweating, and he doesn't answer when we talk to him.",
  'Delivered four days ago. Severe headache, everything is blurry, then my mum says I went stiff and shook all over.',
  "I've got an overactive thyroid and stopped my carbimazole. My heart's racing at 150, I'm burning up, shaking, and my legs gave way, couldn't stand.",
  "He's 5, says his legs hurt, he's floppy and sleepy, hot, with cold hands and blotchy skin.",
  "I shoot up in my groin. My leg's swollen to twice its size, hot, and I've got the sweats and shivers.",
  "I've got cramps in my legs every night, but tonight there's a heavy pressure in my chest going down my left arm and I'm in a cold sweat.",
];

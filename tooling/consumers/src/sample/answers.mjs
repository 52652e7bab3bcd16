// What the package says to each person and each text of asked.json, as one text that can be held against another.
import { lexicon } from '@cramps/content/lexicon/en';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import asked from './asked.json' with { type: 'json' };

/** @returns {string} JSON; numbers in it are written in full, so that the last digit counts */
export function answers() {
  const matches = asked.profiles.map((profile) => match(profile));
  return JSON.stringify({
    resultIds: matches.map(({ resultId }) => resultId),
    rankings: matches.map(({ ranked }) => ranked.map(({ id }) => id)),
    decibans: matches.map(({ ranked }) => ranked.map(({ decibans }) => decibans)),
    readings: asked.texts.map(createParser(lexicon)),
  });
}
